import type { Lexicon } from '../../lexicon.ts';
import type { EntityType } from '../../model.ts';
import { toSimplified } from './simplify.ts';

/** Costs are 10 × −ln of a probability, as integers, so that sums are the same on every machine. */
export type Cost = number;

/** What an ordinary word costs in running text, and the letter of its word class (n, v, a, d, p, c, u …). */
export interface OrdinaryWord {
  cost: Cost;
  tag: string;
}

/** A name of the word lists. Works count only between title marks. */
export interface ListedName {
  type: EntityType;
  ambiguous: boolean;
  /** The entry of the list: the name in Latin script, mostly. */
  entry: string;
}

export interface Suffix {
  type: EntityType;
  weak: boolean;
}

/** The word lists in the shape that the finders of Chinese names ask for; keys are simplified. */
export interface ChineseKnowledge {
  words: ReadonlyMap<string, OrdinaryWord>;
  /** The first two characters of the words of three characters and more. */
  longWordStarts: ReadonlySet<string>;
  listed: ReadonlyMap<string, ListedName>;
  /** The first two characters of the listed names. */
  listedStarts: ReadonlySet<string>;
  works: ReadonlySet<string>;
  /** Surname → cost, by its place in the list, which is by how common it is. */
  surnames: ReadonlyMap<string, Cost>;
  japaneseNames: ReadonlySet<string>;
  /** Character → costs as first of two, second of two, alone. */
  givenNames: ReadonlyMap<string, readonly Cost[]>;
  /** Character → costs as first, inner, last. */
  transliteration: ReadonlyMap<string, readonly Cost[]>;
  /** Well-known transliterations of given and family names and the parts of well-known people's names. */
  westernNames: ReadonlySet<string>;
  /** Title → where it stands: `before`, `after` or `both`. */
  titles: ReadonlyMap<string, string>;
  suffixes: ReadonlyMap<string, Suffix>;
  /** Latin: given and family names of people, ordinary English words in lower case. */
  latinGiven: ReadonlyMap<string, readonly string[]>;
  latinFamily: ReadonlyMap<string, readonly string[]>;
  englishWords: ReadonlyMap<string, readonly string[]>;
}

const TEXT_COST = 179;
const known = new WeakMap<Lexicon, ChineseKnowledge>();

export function chineseKnowledge(lexicon: Lexicon): ChineseKnowledge {
  let knowledge = known.get(lexicon);
  if (knowledge === undefined) {
    knowledge = gather(lexicon);
    known.set(lexicon, knowledge);
  }
  return knowledge;
}

function gather(lexicon: Lexicon): ChineseKnowledge {
  const listed = listedNames(lexicon);
  const words = ordinaryWords(lexicon);
  return {
    words,
    longWordStarts: new Set([...words.keys()].filter((word) => word.length > 2).map((word) => word.slice(0, 2))),
    listed,
    listedStarts: new Set([...listed.keys()].map((name) => name.slice(0, 2))),
    works: new Set(chineseColumn(lexicon, 'works')),
    surnames: surnameCosts(lexicon),
    japaneseNames: new Set(lexicon.list('zh-japanese-names').keys()),
    givenNames: costRows(lexicon, 'zh-given-names'),
    transliteration: costRows(lexicon, 'zh-transliteration'),
    westernNames: westernNames(lexicon),
    titles: new Map([...lexicon.list('zh-titles')].map(([title, [where = 'both']]) => [title, where])),
    suffixes: suffixes(lexicon),
    latinGiven: lexicon.list('given-names'),
    latinFamily: lexicon.list('surnames'),
    englishWords: lexicon.list('common-words'),
  };
}

function ordinaryWords(lexicon: Lexicon): Map<string, OrdinaryWord> {
  const words = new Map<string, OrdinaryWord>();
  for (const [word, [weight, tag = 'x']] of lexicon.list('zh-words')) {
    words.set(word, { cost: TEXT_COST - Number(weight), tag });
  }
  return words;
}

const LISTS: [list: string, type: EntityType][] = [
  ['places', 'place'],
  ['zh-places', 'place'],
  ['organizations', 'organization'],
  ['products', 'product'],
  ['zh-products', 'product'],
  ['companies', 'company'],
  ['zh-people', 'person'],
];

/** Later lists win where two hold the same name. */
function listedNames(lexicon: Lexicon): Map<string, ListedName> {
  const ambiguous = lexicon.list('zh-ambiguous');
  const listed = new Map<string, ListedName>();
  for (const [list, type] of LISTS) {
    for (const [entry, columns] of lexicon.list(list)) {
      const others = type === 'product' ? [] : split(columns[1]);
      for (const name of [entry, ...split(columns[0]), ...others].map(toSimplified)) {
        if (name.length > 1) listed.set(name, { type, ambiguous: ambiguous.has(name), entry });
      }
    }
  }
  for (const [name, [others, type]] of lexicon.list('zh-organizations')) {
    for (const other of [name, ...split(others)]) {
      if (!listed.has(other))
        listed.set(other, { type: type as EntityType, ambiguous: ambiguous.has(other), entry: name });
    }
  }
  return listed;
}

function chineseColumn(lexicon: Lexicon, list: string): string[] {
  return [...lexicon.list(list)].flatMap(([entry, columns]) => [entry, ...split(columns[0])]).map(toSimplified);
}

function westernNames(lexicon: Lexicon): Set<string> {
  const names = [...lexicon.list('zh-western-names')].flatMap(([, columns]) => split(columns[0]));
  const people = [...lexicon.list('zh-people')].flatMap(([, columns]) => split(columns[0]));
  const parts = people.filter((name) => name.includes('·')).flatMap((name) => name.split('·'));
  return new Set([...names, ...parts].filter((name) => name.length > 1 && HAN.test(name)));
}
const HAN = /^\p{Script=Han}+$/u;

const split = (column: string | undefined): string[] => (column ? column.split('|') : []);

function surnameCosts(lexicon: Lexicon): Map<string, Cost> {
  const costs = new Map<string, Cost>();
  let rank = 0;
  for (const [surname, [kind]] of lexicon.list('zh-surnames')) {
    rank += 1;
    costs.set(surname, 26 + Math.min(60, rank >> 2) + (kind === 'word' ? 25 : 0) + (surname.length > 1 ? -20 : 0));
  }
  return costs;
}

function costRows(lexicon: Lexicon, list: string): Map<string, Cost[]> {
  return new Map([...lexicon.list(list)].map(([character, columns]) => [character, columns.map(Number)]));
}

function suffixes(lexicon: Lexicon): Map<string, Suffix> {
  const found = new Map<string, Suffix>();
  for (const [word, [type, strength]] of lexicon.list('zh-organization-suffixes')) {
    if (type !== 'never') found.set(word, { type: type as EntityType, weak: strength === 'weak' });
  }
  return found;
}
