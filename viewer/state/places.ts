import { batch, signal } from '@preact/signals';

export interface Place {
  x: number;
  y: number;
}

/** Places that the user or the running layout has given to nodes, over the stored ones. */
export const moved = signal<ReadonlyMap<string, Place>>(new Map());
/** Nodes that the user has put where they are: a running layout leaves them there. */
export const pinned = signal<ReadonlySet<string>>(new Set());

export function pin(id: string, place: Place): void {
  batch(() => {
    moved.value = new Map(moved.value).set(id, place);
    pinned.value = new Set(pinned.value).add(id);
  });
}

export function resetPlaces(): void {
  batch(() => {
    moved.value = new Map();
    pinned.value = new Set();
  });
}
