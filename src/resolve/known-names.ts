import type { Lexicon } from '../lexicon.ts';
import type { EntityType } from '../model.ts';
import { bodyKey } from './body-name.ts';
import { hasHan } from './han.ts';

/** The word lists of well-known things, asked by a folded name (see `bodyKey`) in either script. */
export interface KnownNames {
  /**
   * The main English name of what `key` names, if the lists know it as a thing of this type. A unit that is named in two
   * scripts (谷歌DeepMind) need not be listed: its last part may then be in small letters.
   */
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
  const listed = (key: string, type: EntityType): string | undefined => {
    for (const list of LISTS[type]) {
      const name = namesIn(list).get(key);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  const known: KnownNames = { english: (key, type) => listed(key, type) ?? translatedUnit(key, type, listed) };
  cache.set(lexicon, known);
  return known;
}

const HAN_WHOLE = /^(\p{Script=Han}{2,})\s*([a-z][^\p{Script=Han}]+)$/u;

/** 谷歌DeepMind, 微软AI: the whole in Chinese, its unit in Latin letters. The lists may know the two together, too. */
function translatedUnit(key: string, type: EntityType, listed: KnownNames['english']): string | undefined {
  if (type === 'person' || type === 'place') return undefined;
  const [, han = '', unit = ''] = HAN_WHOLE.exec(key) ?? [];
  const whole = han === '' ? undefined : listed(han, 'company');
  if (whole === undefined) return undefined;
  const name = `${whole} ${unit}`;
  return listed(bodyKey(name), type) ?? name;
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
