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

/** A person's name in parts (see `parsePersonName`). */
export const personName: (name: string) => PersonName = remembered(parsePersonName);

const thingKey = remembered(bodyKey);
const slug = remembered(slugOf);

/** What names of one thing have in common across documents. */
export function nameKey(name: string, kind: Kind): string {
  if (kind !== 'person') return thingKey(name);
  const { parts, suffix } = personName(name);
  return suffix ? `${parts.join(' ')} ${suffix}` : parts.join(' ');
}

/** Whether a name is one person's own, not just a surname. */
export const isFullName = (name: string, kind: Kind): boolean => kind !== 'person' || !isShortName(personName(name));

/** Equal for names that are spelt alike, and for the two names of what the word lists know in both scripts. */
export function bucketOf(id: string, type: EntityType, name: string, key: string): string {
  return `${KINDS[type]} ${knownSlug(id, type, name, key) ?? (hasHan(key) ? key : slug(key))}`;
}

/**
 * "company:microsoft" for 微软, "place:united-states" for "the U.S.": the id says more than the name. A number at the end
 * only tells homonyms apart.
 */
function knownSlug(id: string, type: EntityType, name: string, key: string): string | undefined {
  if (type === 'person' && !hasHan(name)) return undefined;
  const given = id.slice(type.length + 1);
  const own = [slug(name), slug(key)];
  return own.includes(given) || own.includes(given.replace(/-\d+$/u, '')) ? undefined : given;
}
