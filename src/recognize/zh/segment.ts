import { findWord, HASH_START, hashStep, type WordTable } from './dictionary.ts';
import type { HanSentence } from './sentence.ts';

/** A word of the dictionary's cheapest reading of a sentence, or a token that is no Han character. */
export interface WordUnit {
  from: number;
  to: number;
  hash: number;
  /** A number for the word class. */
  kind: number;
  /** The class: a jieba tag, or `w` sign, `l` Latin, `m` number, `x` unknown character. */
  tag: string;
}

export interface Segmentation {
  units: WordUnit[];
  /** Token → the unit that holds it. */
  unitAt: Int32Array;
}

const LONGEST = 8;
const UNKNOWN = 170;
/** Classes of tokens that the dictionary does not know, numbered after its own. */
const OTHER = ['w', 'l', 'm', 'x'];

/** Cuts a sentence into the words of its most probable reading, each word by itself. */
export function segment(view: HanSentence, dictionary: WordTable): Segmentation {
  const { tokens } = view;
  const best = new Float64Array(tokens.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(tokens.length + 1);
  const found = new Int32Array(tokens.length + 1);
  best[0] = 0;
  const offer = (start: number, end: number, cost: number, place: number) => {
    if (best[start]! + cost >= best[end]!) return;
    best[end] = best[start]! + cost;
    from[end] = start;
    found[end] = place;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    offer(i, i + 1, UNKNOWN, -1);
    eachWord(view, dictionary, i, (end, place) => offer(i, end, dictionary.costs[place]!, place));
  }
  return trace(view, dictionary, from, found);
}

/** Calls back with every word of the dictionary that begins at token `from`. */
function eachWord(
  { tokens, plain }: HanSentence,
  dictionary: WordTable,
  from: number,
  report: (end: number, place: number) => void,
): void {
  let hash = HASH_START;
  for (let i = from; i < tokens.length && i - from < LONGEST; i += 1) {
    const { kind, start, end } = tokens[i]!;
    if (kind !== 'han' || (i > from && start !== tokens[i - 1]!.end)) return;
    for (let k = start; k < end; k += 1) hash = hashStep(hash, plain.charCodeAt(k));
    const place = findWord(dictionary, hash);
    if (place >= 0) report(i + 1, place);
  }
}

function trace(view: HanSentence, dictionary: WordTable, from: Int32Array, found: Int32Array): Segmentation {
  const units: WordUnit[] = [];
  for (let end = view.tokens.length; end > 0; end = from[end]!) {
    units.push(toUnit(view, dictionary, from[end]!, end, found[end]!));
  }
  units.reverse();
  const unitAt = new Int32Array(view.tokens.length);
  units.forEach((unit, at) => {
    unitAt.fill(at, unit.from, unit.to);
  });
  return { units, unitAt };
}

function toUnit(
  { tokens, plain }: HanSentence,
  dictionary: WordTable,
  from: number,
  to: number,
  place: number,
): WordUnit {
  let hash = HASH_START;
  for (let k = tokens[from]!.start; k < tokens[to - 1]!.end; k += 1) hash = hashStep(hash, plain.charCodeAt(k));
  if (place >= 0) {
    const kind = dictionary.kinds[place]!;
    return { from, to, hash, kind, tag: dictionary.classes[kind]! };
  }
  const other = { sign: 0, word: 1, number: 2, han: 3 }[tokens[from]!.kind];
  return { from, to, hash, kind: dictionary.classes.length + other, tag: OTHER[other]! };
}

export interface DictionaryMatch {
  from: number;
  to: number;
  kind: number;
}

const NAME_CLASS = /^n[rstz]/u;

/** The longest name of each class at each place, whatever the segmentation; none inside another of its class. */
export function dictionaryMatches(view: HanSentence, dictionary: WordTable): DictionaryMatch[] {
  const isName = dictionary.classes.map((tag) => NAME_CLASS.test(tag));
  const covered = new Int32Array(dictionary.classes.length);
  const matches: DictionaryMatch[] = [];
  for (let from = 0; from < view.tokens.length; from += 1) {
    const longest = new Map<number, number>();
    eachWord(view, dictionary, from, (end, place) => {
      const kind = dictionary.kinds[place]!;
      if (isName[kind] && end - from > 1 && end > covered[kind]!) longest.set(kind, end);
    });
    for (const [kind, to] of longest) {
      matches.push({ from, to, kind });
      covered[kind] = to;
    }
  }
  return matches;
}
