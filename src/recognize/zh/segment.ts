import { clusterOf, findWord, HASH_START, hashStep, type WordTable } from './dictionary.ts';
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
  /** The cluster of words that stand between the same neighbours. */
  cluster: number;
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
/** Their clusters, beyond those of words. */
const OTHER_CLUSTERS = 1024;

/** A word of the dictionary that stands in a sentence, whether or not it is read so. */
export interface WordFound {
  from: number;
  to: number;
  /** Its place in the dictionary. */
  place: number;
}

/** All words of the dictionary that stand in a sentence, by where they begin. */
export function wordsFound({ tokens, plain }: HanSentence, dictionary: WordTable): WordFound[] {
  const words: WordFound[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let hash = HASH_START;
    for (let i = from; i < tokens.length && i - from < LONGEST; i += 1) {
      const { kind, start, end } = tokens[i]!;
      if (kind !== 'han' || (i > from && start !== tokens[i - 1]!.end)) break;
      for (let k = start; k < end; k += 1) hash = hashStep(hash, plain.charCodeAt(k));
      const place = findWord(dictionary, hash);
      if (place >= 0) words.push({ from, to: i + 1, place });
    }
  }
  return words;
}

/** Cuts a sentence into the words of its most probable reading, each word by itself. */
export function segment(view: HanSentence, dictionary: WordTable, words: readonly WordFound[]): Segmentation {
  const { length } = view.tokens;
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const found = new Int32Array(length + 1);
  best[0] = 0;
  const offer = (start: number, end: number, cost: number, place: number) => {
    if (best[start]! + cost >= best[end]!) return;
    best[end] = best[start]! + cost;
    from[end] = start;
    found[end] = place;
  };
  let next = 0;
  for (let i = 0; i < length; i += 1) {
    offer(i, i + 1, UNKNOWN, -1);
    for (; next < words.length && words[next]!.from === i; next += 1) {
      const { to, place } = words[next]!;
      offer(i, to, dictionary.costs[place]!, place);
    }
  }
  return trace(view, dictionary, from, found);
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
    return { from, to, hash, kind, tag: dictionary.classes[kind]!, cluster: clusterOf(dictionary, place) };
  }
  const other = { sign: 0, word: 1, number: 2, han: 3 }[tokens[from]!.kind];
  return {
    from,
    to,
    hash,
    kind: dictionary.classes.length + other,
    tag: OTHER[other]!,
    cluster: OTHER_CLUSTERS + 8 * other,
  };
}
