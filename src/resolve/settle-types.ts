import type { EntityType } from '../model.ts';
import type { Naming } from './naming.ts';
import { parsePersonName } from './person-name.ts';

/**
 * One name means one kind of thing in one document, so namings that are spelt alike take the type that most of them
 * have, weighed by confidence. A surname keeps its own type beside others ("Ford" the man, Ford the company) where a
 * full name backs it.
 */
export function settleTypes(namings: readonly Naming[]): Naming[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { key, type, confidence } of namings) {
    const vote = votes.get(key) ?? new Map<EntityType, number>();
    votes.set(key, vote.set(type, (vote.get(type) ?? 0) + confidence));
  }
  const families = familyNames(namings);
  return namings.map((naming) => {
    const vote = votes.get(naming.key)!;
    if (vote.size === 1) return naming;
    if (families.has(naming.key) && vote.has('person')) {
      if (naming.type === 'person') return naming;
      return { ...naming, type: strongest(vote, 'person') };
    }
    return { ...naming, type: strongest(vote) };
  });
}

function familyNames(namings: readonly Naming[]): Set<string> {
  const families = new Set<string>();
  for (const { type, surface } of namings) {
    const { parts } = type === 'person' ? parsePersonName(surface) : { parts: [] };
    if (parts.length > 1) families.add(parts.at(-1)!);
  }
  return families;
}

function strongest(vote: ReadonlyMap<EntityType, number>, except?: EntityType): EntityType {
  const ranked = [...vote].filter(([type]) => type !== except).sort((a, b) => b[1] - a[1]);
  return ranked[0]![0];
}
