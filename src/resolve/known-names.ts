import type { Lexicon } from '../lexicon.ts';
import type { EntityType } from '../model.ts';
import { bodyKey } from './body-name.ts';
import { hasHan } from './han.ts';

/** The word lists of well-known things, asked by a folded name (see `bodyKey`) in either script. */
export interface KnownNames {
  /** The main English name of what `key` names, if the lists know it as a thing of this type. */
  english(key: string, type: EntityType): string | undefined;
}

const LISTS: Record<EntityType, string[]> = {
  person: ['zh-people'],
  company: ['companies', 'organizations'],
  organization: ['organizations', 'companies'],
  product: ['products'],
  work: ['works'],
  place: ['places', 'zh-places'],
};

const cache = new WeakMap<Lexicon, KnownNames>();

export function knownNames(lexicon: Lexicon): KnownNames {
  const cached = cache.get(lexicon);
  if (cached) return cached;
  const lists = new Map<string, ReadonlyMap<string, string>>();
  const namesIn = (list: string): ReadonlyMap<string, string> => {
    const read = lists.get(list) ?? readNames(lexicon, list);
    lists.set(list, read);
    return read;
  };
  const known: KnownNames = {
    english(key, type) {
      for (const list of LISTS[type]) {
        const name = namesIn(list).get(key);
        if (name !== undefined) return name;
      }
      return undefined;
    },
  };
  cache.set(lexicon, known);
  return known;
}

/** Folded name → main English name, over all columns that hold names. */
function readNames(lexicon: Lexicon, list: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, english: string) => {
    const key = bodyKey(name);
    if (name !== '' && !names.has(key)) names.set(key, english);
  };
  for (const english of lexicon.list(list).keys()) add(english, english);
  for (const [english, columns] of lexicon.list(list)) {
    const others = list === 'products' ? columns.slice(0, 1) : columns;
    for (const name of others.flatMap((column) => column.split('|'))) {
      if (list !== 'products' || hasHan(name)) add(name, english);
    }
  }
  return names;
}
