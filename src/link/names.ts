import type { EntityType } from '../model.ts';
import { bodyKey } from '../resolve/body-name.ts';
import { hasHan } from '../resolve/han.ts';
import { isShortName, type PersonName, parsePersonName } from '../resolve/person-name.ts';
import { slugOf } from '../resolve/slug.ts';

/** Entities of different kinds are never one. */
export type Kind = 'person' | 'thing' | 'work' | 'place';

export const KINDS: Record<EntityType, Kind> = {
  person: 'person',
  company: 'thing',
  organization: 'thing',
  product: 'thing',
  work: 'work',
  place: 'place',
};

/** Readings name the same things again and again: what a name comes to is worked out once. */
const MOST_REMEMBERED = 200_000;

function remembered<Value>(work: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = work(name);
    known.set(name, value);
    return value;
  };
}

/** What a name comes to. */
export interface NameReading {
  /** What names of one thing have in common across documents. */
  key: string;
  /** A person's name in parts (see `parsePersonName`). */
  person?: PersonName;
  /** One person's own name, not just a surname; true of all that is no person. */
  full: boolean;
  /** The name, and its key, as parts of ids. */
  slugs: readonly [name: string, key: string];
}

const readPerson = remembered((name): NameReading => {
  const person = parsePersonName(name);
  const { parts, suffix } = person;
  const key = suffix ? `${parts.join(' ')} ${suffix}` : parts.join(' ');
  return { key, person, full: !isShortName(person), slugs: [slugOf(name), slugOf(key)] };
});

const readThing = remembered((name): NameReading => {
  const key = bodyKey(name);
  return { key, full: true, slugs: [slugOf(name), slugOf(key)] };
});

/** Reads a name as one of its kind. */
export const readName = (name: string, kind: Kind): NameReading =>
  kind === 'person' ? readPerson(name) : readThing(name);

/** Equal for names that are spelt alike, and for those that the word lists know for names of one thing. */
export function bucketOf(id: string, type: EntityType, name: string, { key, slugs }: NameReading): string {
  return `${KINDS[type]} ${knownSlug(id, type, name, slugs) ?? (hasHan(key) ? key : slugs[1])}`;
}

/** Not a mere number, as the ids of readings from elsewhere may be: "company:e12" is another thing in every document. */
const NAMELIKE = /^[a-z]{2}/u;

/**
 * "company:microsoft" for 微软, "place:united-states" for "the U.S.": the id says more than the name. A number at the end
 * only tells homonyms apart.
 */
function knownSlug(id: string, type: EntityType, name: string, slugs: readonly string[]): string | undefined {
  const given = id.slice(type.length + 1);
  if (slugs.includes(given) || (type === 'person' && !hasHan(name))) return undefined;
  return slugs.includes(given.replace(/-\d+$/u, '')) || !NAMELIKE.test(given) ? undefined : given;
}
