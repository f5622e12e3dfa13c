import type { Lexicon } from '../lexicon.ts';
import type { EntityType } from '../model.ts';
import { tokenize } from '../tag/tokens.ts';

/** A word that says what the name is that it ends, begins or stands in ("Labs", "University", "River"). */
export interface Head {
  type: EntityType;
  where: 'last' | 'first' | 'any';
}

/** The word lists, compiled for looking up. */
export interface NameLists {
  given: ReadonlyMap<string, readonly string[]>;
  surnames: ReadonlyMap<string, readonly string[]>;
  /** Ordinary words in lower case → `person` or `group` for nouns that can mean one. */
  common: ReadonlyMap<string, readonly string[]>;
  /** Words for peoples and languages, in lower case, plurals too. */
  demonyms: ReadonlySet<string>;
  titles: ReadonlyMap<string, readonly string[]>;
  heads: ReadonlyMap<string, Head>;
  known: Phrases;
  famous: Famous;
}

/** People whom everybody knows: their full names, and the surnames that mean them wherever nothing says otherwise. */
export interface Famous {
  names: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}

/** Names of several words: the first word → names that begin with it, the longest first. */
export type Phrases = Pick<ReadonlyMap<string, readonly Phrase[]>, 'get'>;

export interface Phrase {
  words: readonly string[];
  type: EntityType;
}

/** Lists of names with the type of all their entries; earlier lists win where two hold the same name. */
const NAME_LISTS: [list: string, type: EntityType][] = [
  ['companies', 'company'],
  ['organizations', 'organization'],
  ['products', 'product'],
  ['places', 'place'],
  ['works', 'work'],
  ['gazetteer', 'place'],
];
/** Column of the lists above that holds other Latin names; in the products' list it holds the maker. */
const OTHER_NAMES = 1;
/** More names, each with its type, for English text only. They win over the gazetteer, the last of the lists above. */
const ENGLISH_NAMES = 'en-names';

const compiled = new WeakMap<Lexicon, NameLists>();

export function nameLists(lexicon: Lexicon): NameLists {
  const known = compiled.get(lexicon);
  if (known) return known;
  const lists: NameLists = {
    given: joined(lexicon, 'en-given-names', 'given-names'),
    surnames: joined(lexicon, 'en-surnames', 'surnames'),
    common: lexicon.list('common-words'),
    demonyms: demonyms(lexicon),
    titles: lexicon.list('titles'),
    heads: heads(lexicon),
    known: phrases(lexicon),
    famous: famous(lexicon),
  };
  compiled.set(lexicon, lists);
  return lists;
}

function joined(lexicon: Lexicon, first: string, second: string): ReadonlyMap<string, readonly string[]> {
  const both = new Map(lexicon.list(second));
  for (const [name, columns] of lexicon.list(first)) if (!both.has(name)) both.set(name, columns);
  return both;
}

function demonyms(lexicon: Lexicon): Set<string> {
  const words = new Set<string>();
  for (const word of lexicon.list('demonyms').keys()) {
    words.add(word.toLowerCase());
    words.add(`${word.toLowerCase()}s`);
  }
  return words;
}

function heads(lexicon: Lexicon): Map<string, Head> {
  const table = new Map<string, Head>();
  for (const [word, [type, where]] of lexicon.list('heads')) {
    table.set(word, { type: type as EntityType, where: where as Head['where'] });
  }
  return table;
}

/** Surnames that are given names, short, or names of other things too ("Washington", "Disney") mean nobody alone. */
function famous(lexicon: Lexicon): Famous {
  const names = new Set([...lexicon.list('zh-people').keys()].filter((name) => name.includes(' ')));
  const surnames = [...names].map((name) => name.slice(name.lastIndexOf(' ') + 1));
  const others = ['given-names', ENGLISH_NAMES, ...NAME_LISTS.map(([list]) => list)].map((list) => lexicon.list(list));
  return {
    names,
    surnames: new Set(surnames.filter((name) => name.length > 3 && !others.some((list) => list.has(name)))),
  };
}

function phrases(lexicon: Lexicon): Phrases {
  const names = new Map<string, [name: string, type: EntityType][]>();
  for (const entry of typedNames(lexicon)) {
    const first = firstToken(entry[0]);
    const same = names.get(first);
    if (same) same.push(entry);
    else names.set(first, [entry]);
  }
  const cut = new Map<string, readonly Phrase[]>();
  return {
    get(word) {
      const entries = names.get(word);
      if (entries === undefined) return undefined;
      const known = cut.get(word) ?? toPhrases(entries);
      cut.set(word, known);
      return known;
    },
  };
}

/** Longest first. Names are cut when they are first asked for: all of them would take a tenth of a second. */
const toPhrases = (entries: readonly (readonly [name: string, type: EntityType])[]): Phrase[] =>
  entries
    .map(([name, type]) => ({ words: tokenize(name).map((token) => token.text), type }))
    .sort((a, b) => b.words.length - a.words.length);

const PLAIN = /^[A-Za-z]+$/u;

function firstToken(name: string): string {
  const space = name.indexOf(' ');
  const word = space < 0 ? name : name.slice(0, space);
  return PLAIN.test(word) ? word : tokenize(name)[0]!.text;
}

/** The names of all lists, each with the type that it has where it is named first. */
function typedNames(lexicon: Lexicon): Map<string, EntityType> {
  const types = new Map<string, EntityType>();
  const add = (name: string, type: EntityType) => {
    if (name !== '' && !types.has(name)) types.set(name, type);
  };
  for (const [list, type] of NAME_LISTS) {
    if (list === 'gazetteer') for (const [name, [of]] of lexicon.list(ENGLISH_NAMES)) add(name, of as EntityType);
    for (const [entry, columns] of lexicon.list(list)) {
      const others = type === 'product' ? [] : (columns[OTHER_NAMES]?.split('|') ?? []);
      for (const name of [entry, ...others]) add(name, type);
    }
  }
  return types;
}
