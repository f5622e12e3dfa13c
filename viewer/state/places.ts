import { signal } from '@preact/signals';

/** Places that the user or the running layout has given to nodes, over the stored ones. */
export const moved = signal<ReadonlyMap<string, { x: number; y: number }>>(new Map());

export function resetPlaces(): void {
  moved.value = new Map();
}
