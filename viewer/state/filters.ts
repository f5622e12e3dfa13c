import type { EdgeKind } from '../../src/graph/types.ts';
import type { EntityType, Stance, Status, Zone } from '../../src/model.ts';

/** What is taken out of sight. Sets of what is off: an empty filter shows all, whatever kinds the data has. */
export interface Filters {
  types: ReadonlySet<EntityType>;
  kinds: ReadonlySet<EdgeKind>;
  statuses: ReadonlySet<Status | 'none'>;
  zones: ReadonlySet<Zone>;
  stances: ReadonlySet<Stance>;
  communities: ReadonlySet<number>;
  /** Only this document (index), only what this entity says. */
  document: number | null;
  speaker: string | null;
  /** First and last month that count, `2025-03`; null is open. */
  from: string | null;
  until: string | null;
  minWeight: number;
  /** 0 to 1: evidence less certain than this does not count. */
  leastConfidence: number;
  /** Around the selection: 0 shows all and dims the rest, 1 to 3 show only what is so many steps away. */
  hops: number;
  direction: 'both' | 'in' | 'out';
}

/** Sentences in common are many and say little, so they are off until asked for. */
export const NO_FILTERS: Filters = {
  types: new Set(),
  kinds: new Set(['appearsWith']),
  statuses: new Set(),
  zones: new Set(),
  stances: new Set(),
  communities: new Set(),
  document: null,
  speaker: null,
  from: null,
  until: null,
  minWeight: 1,
  leastConfidence: 0,
  hops: 0,
  direction: 'both',
};

/** The names of the filters that are sets. */
export type SetFilter = 'types' | 'kinds' | 'statuses' | 'zones' | 'stances' | 'communities';

/** Switches one value on or off. */
export function toggled<T>(off: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(off);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Leaves only one value on; when it is the only one already, puts all on again. */
export function only<T>(off: ReadonlySet<T>, value: T, all: readonly T[]): ReadonlySet<T> {
  const others = all.filter((other) => other !== value);
  const alone = !off.has(value) && others.every((other) => off.has(other));
  return new Set(alone ? [] : others);
}

const sameSet = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));

/** Names of the filters that differ from `NO_FILTERS`. */
export function activeFilters(filters: Filters): (keyof Filters)[] {
  return (Object.keys(NO_FILTERS) as (keyof Filters)[]).filter((name) => {
    const [now, none] = [filters[name], NO_FILTERS[name]];
    return now instanceof Set && none instanceof Set ? !sameSet(now, none) : now !== none;
  });
}
