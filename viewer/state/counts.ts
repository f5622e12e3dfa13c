import { computed } from '@preact/signals';
import type { EdgeKind } from '../../src/graph/types.ts';
import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  STANCES,
  type Stance,
  type Status,
  ZONES,
  type Zone,
} from '../../src/model.ts';
import { model } from './store.ts';

const STATUS_ORDER = ['asserted', 'past', 'hypothetical', 'question', 'negated', 'none'] as const;

/** How many of each value the whole graph has, in a fixed order; values that it has not are left out. */
export interface Counts {
  types: [EntityType, number][];
  kinds: [EdgeKind, number][];
  statuses: [Status | 'none', number][];
  zones: [Zone, number][];
  stances: [Stance, number][];
  communities: [number, number][];
  speakers: [id: string, number][];
  /** Whether any evidence is less than certain. */
  areDoubts: boolean;
}

export const counts = computed<Counts>(() => {
  const types = new Map<EntityType, number>();
  const kinds = new Map<EdgeKind, number>();
  const statuses = new Map<Status | 'none', number>();
  const zones = new Map<Zone, number>();
  const stances = new Map<Stance, number>();
  const communities = new Map<number, number>();
  const speakers = new Map<string, number>();
  let areDoubts = false;
  const add = <T>(counts: Map<T, number>, value: T) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { kind, community, evidence } of model.value?.nodes.values() ?? []) {
    add(types, kind);
    add(communities, community);
    for (const { by, confidence } of evidence) {
      if (by !== null) add(speakers, by);
      if (confidence !== undefined) areDoubts = true;
    }
  }
  for (const { kind, evidence } of model.value?.edges ?? []) {
    add(kinds, kind);
    for (const { status, zone, stance, confidence } of evidence) {
      if (confidence !== undefined) areDoubts = true;
      add(statuses, status ?? 'none');
      add(zones, zone);
      add(stances, stance);
    }
  }
  const inOrder = <T>(order: readonly T[], counts: Map<T, number>) =>
    order.filter((value) => counts.has(value)).map((value): [T, number] => [value, counts.get(value)!]);
  const byCount = <T>(counts: Map<T, number>) => [...counts].sort((a, b) => b[1] - a[1]);
  return {
    types: inOrder(ENTITY_TYPES, types),
    kinds: inOrder<EdgeKind>(['mentions', 'appearsWith', ...RELATION_TYPES], kinds),
    statuses: inOrder(STATUS_ORDER, statuses),
    zones: inOrder(ZONES, zones),
    stances: inOrder(STANCES, stances),
    communities: byCount(communities).sort((a, b) => a[0] - b[0]),
    speakers: byCount(speakers),
    areDoubts,
  };
});
