import type { Member } from './members.ts';
import { isFullName, nameKey } from './names.ts';

/** Who and what stands around a person in a document: the evidence that tells homonyms apart. */
export interface Circles {
  /** The bodies that the person is said to work for or lead. */
  employersOf(member: Member): ReadonlySet<string>;
  /** All persons with full names, all bodies and all products beside the person. */
  circleOf(member: Member): ReadonlySet<string>;
}

/** `things` are the bodies and products of all readings, already joined: one list for each real one. */
export function circlesOf(things: readonly (readonly Member[])[]): Circles {
  const names = new Map<Member['entity'], string>();
  things.forEach((members, i) => {
    for (const { entity } of members) names.set(entity, `thing ${i}`);
  });
  const nameOf = (entity: Member['entity']): string | undefined => {
    if (entity.type !== 'person') return names.get(entity);
    return isFullName(entity.name, 'person') ? `person ${nameKey(entity.name, 'person')}` : undefined;
  };
  return {
    employersOf({ reading, employers }) {
      if (employers.length === 0) return new Set();
      const ids = new Set(employers);
      return new Set(reading.entities.filter(({ id }) => ids.has(id)).flatMap((entity) => nameOf(entity) ?? []));
    },
    circleOf({ reading, entity: own }) {
      return new Set(reading.entities.filter((entity) => entity !== own).flatMap((entity) => nameOf(entity) ?? []));
    },
  };
}

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

/** The part of the smaller circle that the other shares, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const key of few) if (many.has(key)) shared += 1;
  return shared / few.size;
}
