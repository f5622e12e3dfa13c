import { textHash } from '../crf/features.ts';
import { type WordTable, wordFacts } from '../crf/words.ts';
import type { NameLists, Phrase } from '../lists.ts';

/** How a word is written, the coarse way. */
export const CASE = {
  lower: 0,
  initial: 1,
  capitals: 2,
  mixed: 3,
  letter: 4,
  number: 5,
  code: 6,
  sign: 7,
  lowerCode: 8,
} as const;
export type Case = (typeof CASE)[keyof typeof CASE];

/** What the lists say of a word, as bits of `WordInfo.listed`. */
export const LISTED = {
  given: 1 << 0,
  surname: 1 << 1,
  common: 1 << 2,
  personNoun: 1 << 3,
  groupNoun: 1 << 4,
  demonym: 1 << 5,
  honorific: 1 << 6,
  office: 1 << 7,
  companyHead: 1 << 8,
  bodyHead: 1 << 9,
  placeHead: 1 << 10,
  thingHead: 1 << 11,
  company: 1 << 12,
  organization: 1 << 13,
  product: 1 << 14,
  place: 1 << 15,
  work: 1 << 16,
} as const;

/** A word with everything about it that its place does not change. */
export interface WordInfo {
  text: string;
  lower: string;
  /** Hash of the lower-case form with its digits as 0. */
  hash: number;
  /** Hash of the word's shape: "Xxxx", "XX-0x", runs of more than three shortened. */
  shape: number;
  case: Case;
  /** Clusters of the word vectors, -1 when unknown. */
  coarse: number;
  middle: number;
  fine: number;
  wide: number;
  narrow: number;
  /** Logarithm of the frequency rank, 0 to 9, 10 when unknown. */
  rarity: number;
  listed: number;
  /** What it does between names, bits of `DOES`. */
  does: number;
  /** Listed names that begin with it, the longest first. */
  phrases: readonly Phrase[];
}

/** What a word does between names and beside them. */
export const DOES = {
  /** Goes on with a name: "van", "&". */
  joins: 1 << 0,
  /** May stand in a longer name: "of", "the", "for". */
  joinsWide: 1 << 1,
  speaks: 1 << 2,
  /** "in", "near" and "from" stand before places. */
  places: 1 << 3,
  the: 1 << 4,
  owns: 1 << 5,
  /** Left out when a name is shortened to its first letters. */
  skipped: 1 << 6,
} as const;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const JOINING = words('van von der den de del della la le di da dos du bin ibn al el ter ten zu &');
const JOINING_WIDE = words(
  "van von der den de del della la le di da dos du bin ibn al el of the for and on in to & 's ’s - –",
);
const SPEAKING = words(
  'said says told tells asked wrote writes added explained argued replied recalled thinks believes',
);
const PLACING = words('in near from');
const OWNING = words("'s ’s");
const SKIPPED = words('of the for and in on to a an & -');

export type WordReader = (text: string) => WordInfo;

const REMEMBERED = 100_000;

/** Looks words up, each once. */
export function wordReader(lists: NameLists, table: WordTable): WordReader {
  const known = new Map<string, WordInfo>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= REMEMBERED) known.clear();
    const info = readWord(text, lists, table);
    known.set(text, info);
    return info;
  };
}

function readWord(text: string, lists: NameLists, table: WordTable): WordInfo {
  const lower = text.toLowerCase();
  const facts = wordFacts(table, lower);
  return {
    text,
    lower,
    hash: textHash(lower.replace(/\p{Nd}/gu, '0')),
    shape: textHash(shapeOf(text)),
    case: caseOf(text),
    coarse: facts?.coarse ?? -1,
    middle: facts?.middle ?? -1,
    fine: facts?.fine ?? -1,
    wide: facts?.wide ?? -1,
    narrow: facts?.narrow ?? -1,
    rarity: facts === null ? 10 : Math.min(9, Math.floor(Math.log2(facts.rank / 128 + 1))),
    listed: listedBits(text, lower, lists),
    does: doesBits(text, lower),
    phrases: lists.known.get(text) ?? NO_PHRASES,
  };
}

const NO_PHRASES: readonly Phrase[] = [];

const doesBits = (text: string, lower: string): number =>
  (JOINING.has(text) ? DOES.joins : 0) |
  (JOINING_WIDE.has(text) ? DOES.joinsWide : 0) |
  (SPEAKING.has(text) ? DOES.speaks : 0) |
  (PLACING.has(text) ? DOES.places : 0) |
  (lower === 'the' ? DOES.the : 0) |
  (OWNING.has(text) ? DOES.owns : 0) |
  (SKIPPED.has(lower) ? DOES.skipped : 0);

export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^\P{L}X]/gu, 'x')
    .replace(/\p{Nd}/gu, '0')
    .replace(/(.)\1{3,}/gu, '$1$1$1');
}

function caseOf(text: string): Case {
  if (!/[\p{L}\p{Nd}]/u.test(text)) return CASE.sign;
  if (!/\p{L}/u.test(text)) return CASE.number;
  if (/^I['’]\p{Ll}+$/u.test(text)) return CASE.lower;
  const digits = /\p{Nd}/u.test(text);
  if (!/\p{Lu}/u.test(text)) return digits ? CASE.lowerCode : CASE.lower;
  if (digits) return CASE.code;
  if (/^\p{Lu}\.?$/u.test(text)) return CASE.letter;
  if (!/\p{Ll}/u.test(text)) return CASE.capitals;
  return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) ? CASE.initial : CASE.mixed;
}

function listedBits(text: string, lower: string, lists: NameLists): number {
  const name = /^\p{Lu}{3,}$/u.test(text) ? text.charAt(0) + lower.slice(1) : text;
  let bits = 0;
  const plain = withoutMarks(name);
  if (lists.given.has(name) || lists.given.has(plain)) bits |= LISTED.given;
  if (lists.surnames.has(name) || lists.surnames.has(plain)) bits |= LISTED.surname;
  const noun = lists.common.get(lower);
  if (noun) bits |= LISTED.common;
  if (noun?.[0] === 'person') bits |= LISTED.personNoun;
  if (noun?.[0] === 'group') bits |= LISTED.groupNoun;
  if (lists.demonyms.has(lower)) bits |= LISTED.demonym;
  const title = lists.titles.get(lower.replace(/\.$/u, ''))?.[0];
  if (title !== undefined) bits |= title === 'honorific' ? LISTED.honorific : LISTED.office;
  const head = lists.heads.get(lower)?.type;
  if (head === 'company') bits |= LISTED.companyHead;
  else if (head === 'organization') bits |= LISTED.bodyHead;
  else if (head === 'place') bits |= LISTED.placeHead;
  else if (head !== undefined) bits |= LISTED.thingHead;
  for (const { words, type } of lists.known.get(name) ?? []) {
    if (words.length === 1 && type !== 'person') bits |= LISTED[type];
  }
  return bits;
}

const ASCII = /^[\0-\x7f]*$/u;
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  ß: 'ss',
};

/** "Björn" → "Bjorn", "Søren" → "Soren": most lists are made in English. */
function withoutMarks(name: string): string {
  if (ASCII.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıæß]/gu, (letter) => STROKES[letter]!);
}

const NAME_CASES =
  (1 << CASE.initial) | (1 << CASE.capitals) | (1 << CASE.mixed) | (1 << CASE.letter) | (1 << CASE.code);

/** Whether the word is written like (a part of) a name. */
export const isCapitalised = (word: WordInfo): boolean => ((NAME_CASES >>> word.case) & 1) === 1;
