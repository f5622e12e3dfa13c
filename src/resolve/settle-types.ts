import type { Lexicon } from '../lexicon.ts';
import type { EntityType } from '../model.ts';
import { bodyWords } from './body-name.ts';
import { hasHan } from './han.ts';
import { knownNames } from './known-names.ts';
import type { Naming } from './naming.ts';
import { parsePersonName } from './person-name.ts';
import { toldTypes } from './told-types.ts';

/**
 * One name means one kind of thing in one document, so namings that are spelt alike take the type that most of them
 * have, weighed by confidence. A surname keeps its own type beside others ("Ford" the man, Ford the company) where a
 * full name backs it; a lone word that no full name backs goes with the longer name that it begins ("Plumb" with Plumb
 * Robotics). Where the words around a name say what it is (see `toldTypes`), that holds for the place and votes for no other.
 */
export function settleTypes(text: string, namings: readonly Naming[], lexicon: Lexicon): Naming[] {
  const told = toldTypes(text, namings);
  const votes = votesOf(namings.filter((_, i) => told[i] === undefined));
  const families = familyNames(namings);
  const settled = namings.map((naming, i) => {
    return { ...naming, type: told[i] ?? settledType(naming, votes.get(naming.key)!, families) };
  });
  const longer = withLongerNames(settled, lexicon);
  return longer.map((naming, i) => (told[i] ? settled[i]! : naming));
}

function votesOf(namings: readonly Naming[]): Map<string, Map<EntityType, number>> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { key, type, confidence } of namings) {
    const vote = votes.get(key) ?? new Map<EntityType, number>();
    votes.set(key, vote.set(type, (vote.get(type) ?? 0) + confidence));
  }
  return votes;
}

function settledType(
  { key, type }: Naming,
  vote: ReadonlyMap<EntityType, number>,
  families: ReadonlySet<string>,
): EntityType {
  if (vote.size === 1) return type;
  if (!families.has(key) || !vote.has('person')) return strongest(vote);
  return type === 'person' ? type : strongest(vote, 'person');
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

/** What a lone word may have been taken for; a place stays a place (Boston, Boston Dynamics). */
const MISTAKEN: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'product', 'work']);

/** A lone word that begins the name of one kind of body, and no person's name, was taken for something else. */
function withLongerNames(namings: readonly Naming[], lexicon: Lexicon): Naming[] {
  const heads = new Map<string, EntityType>();
  const people = new Set<string>();
  for (const { type, surface } of namings) {
    if (type === 'person') for (const part of namePartsOf(surface)) people.add(part);
    if ((type !== 'company' && type !== 'organization') || hasHan(surface)) continue;
    const words = bodyWords(surface);
    const longer = words.length > 1 || words[0] !== surface.toLowerCase();
    if (longer && !heads.has(words[0]!)) heads.set(words[0]!, type);
  }
  return namings.map((naming) => {
    const head = heads.get(naming.key);
    if (!head || !MISTAKEN.has(naming.type) || people.has(naming.key)) return naming;
    return knownNames(lexicon).english(naming.key, naming.type) === undefined ? { ...naming, type: head } : naming;
  });
}

function namePartsOf(surface: string): readonly string[] {
  const { parts, title } = parsePersonName(surface);
  return parts.length > 1 || title ? parts : [];
}
