import { syllablesOf } from './han.ts';
import { customaryNames } from './irregular-sounds.ts';

/**
 * How far a Han transliteration is from a Latin name by sound: 0 is "as a dictionary would write it". Each pinyin syllable
 * takes up to five letters of the Latin name; onset, vowel and what is left over cost what the tables below say.
 */
export function soundDistance(han: string, latin: string): number {
  if (customaryNames(han).includes(latin)) return 0;
  const syllables = syllablesOf(han);
  const letters = spelling(latin);
  if (syllables.length === 0 || letters === '' || letters.length > 24 || syllables.length > 12)
    return Number.POSITIVE_INFINITY;
  let costs = [0, ...Array<number>(letters.length).fill(Number.POSITIVE_INFINITY)];
  syllables.forEach((syllable, i) => {
    costs = nextCosts(costs, syllableOf(syllable), letters, i === 0);
  });
  return costs[letters.length]! / syllables.length;
}

/** The letters that a Latin name may begin with, if the Han one is to sound like it: for looking up instead of comparing all. */
export function likelyFirstLetters(han: string): string {
  const [first] = syllablesOf(han);
  if (first === undefined) return '';
  const { initial, final } = syllableOf(first);
  if (initial === '' && final === 'er') return 'elr';
  const onsets = [...onsetTable.get(initial)!].filter(([, cost]) => cost <= 0.3).map(([onset]) => onset);
  const letters = [
    ...onsets.flatMap((onset) => [...(FIRST_LETTERS[onset] ?? onset)]),
    ...customaryNames(han).map((name) => name.charAt(0)),
  ];
  return [...new Set(letters)].join('');
}

/** What the signs that stand for digraphs begin with; the empty onset begins with a vowel. */
const FIRST_LETTERS: Record<string, string> = {
  '∅': 'aeiouy',
  C: 'ct',
  S: 's',
  T: 't',
  Z: 'tc',
  f: 'fp',
  k: 'kc',
  n: 'nk',
  r: 'rw',
};

const MOST_LETTERS = 5;

/** One row of the alignment: the cheapest way to have used up each number of letters after one more syllable. */
function nextCosts(before: readonly number[], syllable: Syllable, letters: string, isFirst: boolean): number[] {
  return before.map((_, end) => {
    let best = Number.POSITIVE_INFINITY;
    for (let length = isFirst ? 1 : 0; length <= Math.min(MOST_LETTERS, end); length += 1) {
      const start = end - length;
      if (before[start] === Number.POSITIVE_INFINITY) continue;
      best = Math.min(best, before[start]! + partCost(syllable, letters.slice(start, end), letters.charAt(end)));
    }
    return best;
  });
}

interface Syllable {
  initial: string;
  final: string;
}

function syllableOf(pinyin: string): Syllable {
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/u.exec(pinyin)![0];
  return { initial, final: pinyin.slice(initial.length) };
}

/** Folded letters with digraphs written as one sign each and doubled letters as one. */
function spelling(latin: string): string {
  return latin
    .replace(/[^a-z]/gu, '')
    .replace(/tsch|tch/gu, 'C')
    .replace(/sch|sh/gu, 'S')
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 'T')
    .replace(/ck|kh/gu, 'k')
    .replace(/ch/gu, 'C')
    .replace(/gh/gu, 'g')
    .replace(/qu/gu, 'kw')
    .replace(/(?<=.)x/gu, 'ks')
    .replace(/^wr/u, 'r')
    .replace(/^kn/u, 'n')
    .replace(/tz|ts|cz/gu, 'Z')
    .replace(/(.)\1/gu, '$1');
}

/** Pinyin initial → what a Latin onset may be for it, with its cost. The empty onset is ∅. */
const ONSETS: Record<string, string> = {
  b: 'b0 p2 v3 w6',
  p: 'p0 b3 f5',
  m: 'm0 n5',
  f: 'f0 v1 h4 w5 p5',
  d: 'd0 t2 T2',
  t: 't0 T1 d3',
  n: 'n0 m5 l6 g5',
  l: 'l0 r0 n6 w6',
  g: 'g0 k3 c4 j3 C5',
  k: 'k0 c0 q0 C2 x3 g3',
  h: 'h0 j3 C3 k4 g4 f4 w3 x3 ∅4',
  j: 'j0 g1 Z3 z3 C3 c3 k3 d4 y4 s5',
  q: 'C0 c2 t3 T4 j2 q0 Z2 k4 g4 x4',
  x: 's1 S0 x0 c1 h2 C2 z4 j3 g4 T4 Z4',
  zh: 'j0 Z2 g1 C3 z1 d3 c4 y4 S4',
  ch: 'C0 c3 t3 j3 Z3',
  sh: 'S0 s1 C2 c3 x2 T4',
  r: 'r0 j1 l4 y3 g3 h4',
  z: 'z0 Z0 s3 c3 j4 d4',
  c: 'Z0 z1 c2 s3 C4 T4',
  s: 's0 c1 z3 T2 x3 S3 Z3',
  y: 'y0 ∅0 j1 h3 g4',
  w: 'w0 v0 ∅1 h3 b4',
  '': '∅0 h2 y4 w4',
};
const VOWELS: Record<string, string> = {
  a: 'ao',
  o: 'oua',
  e: 'eaoui',
  i: 'ie',
  u: 'uo',
  v: 'uie',
  ai: 'aie',
  ei: 'eai',
  ao: 'aou',
  ou: 'oua',
  ia: 'iae',
  ie: 'ie',
  iu: 'iu',
  ua: 'uao',
  uo: 'ouaw',
  ui: 'uie',
  uai: 'uaie',
  iao: 'iaou',
  an: 'aeu',
  en: 'eauio',
  in: 'ie',
  un: 'uoe',
  vn: 'uie',
  ian: 'iae',
  uan: 'uao',
  ang: 'aou',
  eng: 'eaui',
  ing: 'ie',
  ong: 'ou',
  iang: 'iae',
  uang: 'uao',
  iong: 'iou',
};
/** What a consonant costs that no syllable speaks. */
const UNSPOKEN: Record<string, number> = { h: 0, w: 0.05, r: 0.05, y: 0, l: 0.2, g: 0.3, t: 0.3, d: 0.3, T: 0.3 };
const UNSPOKEN_ELSE = 0.5;
/** Finals that only carry a consonant: 斯, 特, 克, 布. */
const BARE = /^[ieu]$/u;
const VOWEL_LETTERS = /[aeiouy]/u;

/** `next` is the letter after the part: "Donald" is 唐纳德, its n spoken twice. */
function partCost({ initial, final }: Syllable, part: string, next: string): number {
  if (initial === '' && final === 'er') return erCost(part);
  if (part === '') return 0.6;
  if (initial === '' && final === 'en' && /^[mn]$/u.test(part)) return 0.05;
  const [, onset = '', vowels = '', coda = ''] = /^([^aeiouy]*|y(?=[aeiou]))([aeiouyw]*)(.*)$/u.exec(part)!;
  return onsetCost(initial, onset) + vowelCost(final, vowels) + codaCost(final, coda, next);
}

function onsetCost(initial: string, onset: string): number {
  const costs = onsetTable.get(initial)!;
  if (onset === '') return costs.get('∅') ?? 0.7;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < onset.length; i += 1) {
    const others = unspoken(onset.slice(0, i)) + unspoken(onset.slice(i + 1));
    best = Math.min(best, (costs.get(onset.charAt(i)) ?? 1) + others);
  }
  return best;
}

const onsetTable: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(ONSETS).map(([initial, list]) => [
    initial,
    new Map(list.split(' ').map((entry) => [entry.charAt(0), Number(entry.charAt(1)) / 10])),
  ]),
);

function vowelCost(final: string, vowels: string): number {
  if (vowels === '') return BARE.test(final) ? 0.03 : 0.3;
  const fitting = VOWELS[final] ?? 'aeiou';
  return [...vowels].some((vowel) => fitting.includes(vowel === 'y' ? 'i' : vowel)) ? 0 : 0.3;
}

function codaCost(final: string, coda: string, next: string): number {
  const wantsNasal = /ng?$/u.test(final);
  const nasal = /^[mn]g?/u.exec(coda)?.[0] ?? '';
  if (!wantsNasal) return unspoken(coda);
  if (nasal !== '') return unspoken(coda.slice(nasal.length));
  return (/[mn]/u.test(next) ? 0.05 : 0.45) + unspoken(coda);
}

function unspoken(letters: string): number {
  let cost = 0;
  for (const letter of letters) cost += VOWEL_LETTERS.test(letter) ? 0.1 : (UNSPOKEN[letter] ?? UNSPOKEN_ELSE);
  return cost;
}

/** 尔 and 儿 stand for a closing r or l. */
function erCost(part: string): number {
  if (part === '') return 0.35;
  if (/^[aeiou]?[rl][e]?$/u.test(part)) return 0;
  return /[rl]/u.test(part) ? unspoken(part.replace(/[rl]/u, '')) : 0.8;
}
