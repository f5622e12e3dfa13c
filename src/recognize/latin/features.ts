import type { DraftSegment, Sentence } from '../../model.ts';
import { ask, type FeatureKeys, type Featurizer, type SentenceFeatures, textHash } from '../crf/features.ts';
import type { WordTable } from '../crf/words.ts';
import type { NameLists } from '../lists.ts';
import { EVIDENCE, type LatinSentence, latinSentences } from './context.ts';
import { type DocumentEvidence, documentEvidence, evidenceElsewhere } from './document.ts';
import { CASE, isCapitalised, type WordInfo, type WordReader, wordReader } from './words.ts';

/** What a Latin-script tagger reads. */
export interface LatinText {
  text: string;
  segments: readonly DraftSegment[];
  sentences: readonly Sentence[];
}

export interface LatinFeatures extends SentenceFeatures {
  source: LatinSentence;
}

export type LatinFeaturizer = Featurizer<LatinText, LatinFeatures>;

/** Number of a feature's question: the families start at round numbers, the word's offset is added where it has one. */
const WORD = 0;
const NEIGHBOUR = 200;
const PAIR = 400;
const RUN = 500;
const LIST = 600;
const DOCUMENT = 700;

/** Families that an ablation can leave out. */
export type Family = 'clusters' | 'lists' | 'runs' | 'document' | 'characters';

const EDGE: WordInfo = {
  text: '',
  lower: '',
  hash: 1,
  shape: 1,
  case: CASE.sign,
  coarse: -2,
  middle: -2,
  fine: -2,
  wide: -2,
  narrow: -2,
  rarity: 11,
  listed: 0,
  does: 0,
  phrases: [],
};

/** Features for text in Latin script: words, shapes, parts, clusters, lists, runs of capitals, the rest of the document. */
export function latinFeaturizer(
  lists: NameLists,
  table: WordTable,
  without: ReadonlySet<Family> = new Set(),
): LatinFeaturizer {
  const read = wordReader(lists, table);
  return {
    offsets: [-2, -1, 0, 1, 2],
    wordKeys: (text, offset, out) => wordKeys(read(text), offset, without, out),
    sentences: (doc) => sentenceFeatures(doc, read, without),
  };
}

function wordKeys(word: WordInfo, offset: number, without: ReadonlySet<Family>, out: FeatureKeys): void {
  const at = NEIGHBOUR + 40 * (offset + 2);
  ask(out, at, word.hash);
  ask(out, at + 1, word.case);
  ask(out, at + 2, word.case, word.rarity);
  if (!without.has('clusters')) {
    ask(out, at + 3, word.coarse);
    ask(out, at + 4, word.middle);
    ask(out, at + 12, word.wide);
    if (Math.abs(offset) < 2) {
      ask(out, at + 5, word.fine);
      ask(out, at + 6, word.coarse, word.case);
      ask(out, at + 11, word.narrow);
      ask(out, at + 13, word.narrow, word.case);
    }
  }
  if (!without.has('lists')) {
    ask(out, at + 7, word.listed);
    ask(out, at + 8, word.listed, word.case);
  }
  if (Math.abs(offset) === 2) return;
  ask(out, at + 9, word.shape);
  ask(out, at + 10, textHash(word.lower.slice(-3)));
  if (offset === 0) ownKeys(word, without, out);
}

function ownKeys(word: WordInfo, without: ReadonlySet<Family>, out: FeatureKeys): void {
  const { text, lower } = word;
  ask(out, WORD, textHash(text));
  ask(out, WORD + 1, Math.min(text.length, 12), word.case);
  if (!without.has('lists')) {
    for (let bits = word.listed; bits !== 0; bits &= bits - 1) ask(out, WORD + 2, bits & -bits, word.case);
  }
  if (without.has('characters') || word.case === CASE.lower || word.case === CASE.sign) return;
  for (let length = 1; length <= 4 && length < text.length; length += 1) {
    ask(out, WORD + 4 + length, textHash(text.slice(0, length)));
    ask(out, WORD + 8 + length, textHash(text.slice(-length)), isCapitalised(word) ? 1 : 0);
  }
  if (!isCapitalised(word)) return;
  const padded = `^${lower}$`;
  for (let i = 0; i + 3 <= padded.length && i < 16; i += 1) ask(out, WORD + 13, textHash(padded.slice(i, i + 3)));
  for (let i = 0; i + 4 <= padded.length && i < 16; i += 1) ask(out, WORD + 14, textHash(padded.slice(i, i + 4)));
}

function sentenceFeatures(
  { text, sentences }: LatinText,
  read: WordReader,
  without: ReadonlySet<Family>,
): LatinFeatures[] {
  const sources = latinSentences(text, sentences, read);
  const evidence = documentEvidence(sources);
  return sources.map((source) => ({
    source,
    words: source.words.map((word) => word.text),
    contextKeys: (i, out) => contextKeys(source, i, evidence, without, out),
  }));
}

function contextKeys(
  source: LatinSentence,
  i: number,
  evidence: DocumentEvidence,
  without: ReadonlySet<Family>,
  out: FeatureKeys,
): void {
  const { words } = source;
  const word = words[i]!;
  const before = words[i - 1] ?? EDGE;
  const after = words[i + 1] ?? EDGE;
  ask(out, PAIR, before.hash, word.hash);
  ask(out, PAIR + 1, word.hash, after.hash);
  ask(out, PAIR + 2, before.case, word.case, after.case);
  ask(out, PAIR + 3, source.headline, word.case);
  if (i === 0) {
    ask(out, PAIR + 4, word.case);
    ask(out, PAIR + 5, word.listed, word.case);
    ask(out, PAIR + 6, word.rarity);
  }
  if (source.breaks[i] === 1) ask(out, PAIR + 7, word.case, before.case);
  const capitalised = isCapitalised(word);
  if (!capitalised && !isCapitalised(before) && !isCapitalised(after) && word.case === CASE.lower) return;
  pairKeys(source, i, before, word, after, without, out);
  if (!without.has('lists')) listKeys(source, i, before, word, after, out);
  const run = source.tight[i];
  if (run && !without.has('runs')) {
    runKeys(words, run, i, RUN, without, out);
    const wide = source.wide[i] ?? run;
    if (wide.from !== run.from || wide.to !== run.to) runKeys(words, wide, i, RUN + 40, without, out);
    ask(out, RUN + 80, run.to - run.from, wide.to - wide.from);
  }
  if (capitalised && !without.has('document')) documentKeys(source, i, evidence, out);
}

function pairKeys(
  { words }: LatinSentence,
  i: number,
  before: WordInfo,
  word: WordInfo,
  after: WordInfo,
  without: ReadonlySet<Family>,
  out: FeatureKeys,
): void {
  ask(out, PAIR + 10, before.shape, word.shape);
  ask(out, PAIR + 11, word.shape, after.shape);
  ask(out, PAIR + 12, before.hash, word.case);
  ask(out, PAIR + 13, after.hash, word.case);
  ask(out, PAIR + 14, before.hash, after.hash);
  const before2 = words[i - 2] ?? EDGE;
  const after2 = words[i + 2] ?? EDGE;
  ask(out, PAIR + 15, before2.hash, before.hash);
  ask(out, PAIR + 16, after.hash, after2.hash);
  if (without.has('clusters')) return;
  ask(out, PAIR + 20, before.middle, word.middle);
  ask(out, PAIR + 21, word.middle, after.middle);
  ask(out, PAIR + 22, before.coarse, word.coarse, after.coarse);
  ask(out, PAIR + 23, before.coarse, after.coarse, word.case);
}

function listKeys(
  source: LatinSentence,
  i: number,
  before: WordInfo,
  word: WordInfo,
  after: WordInfo,
  out: FeatureKeys,
): void {
  ask(out, LIST, before.listed, word.listed);
  ask(out, LIST + 1, word.listed, after.listed);
  const phrase = source.phrases[i]!;
  if (phrase !== 0) {
    ask(out, LIST + 2, phrase);
    ask(out, LIST + 3, phrase, word.case, i === 0 ? 1 : 0);
  }
  const next = source.phrases[i + 1] ?? 0;
  const previous = source.phrases[i - 1] ?? 0;
  if (next !== 0) ask(out, LIST + 4, next, word.case);
  if (previous !== 0) ask(out, LIST + 5, previous, word.case);
}

/** The run's length, ends and surroundings, each with where in the run the token stands. */
function runKeys(
  words: readonly WordInfo[],
  { from, to }: { from: number; to: number },
  i: number,
  at: number,
  without: ReadonlySet<Family>,
  out: FeatureKeys,
): void {
  const place = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
  const first = words[from]!;
  const last = words[to - 1]!;
  const before = words[from - 1] ?? EDGE;
  const after = words[to] ?? EDGE;
  const before2 = words[from - 2] ?? EDGE;
  const after2 = words[to + 1] ?? EDGE;
  ask(out, at, Math.min(to - from, 6), place);
  ask(out, at + 1, i - from, to - i);
  ask(out, at + 2, first.hash, place);
  ask(out, at + 3, last.hash, place);
  ask(out, at + 4, before.hash, place);
  ask(out, at + 5, after.hash, place);
  ask(out, at + 6, before.hash, after.hash, place);
  ask(out, at + 7, before2.hash, before.hash, place);
  ask(out, at + 8, after.hash, after2.hash, place);
  ask(out, at + 9, first.hash, last.hash, place);
  ask(out, at + 10, first.case, last.case, place);
  ask(out, at + 11, before.case, after.case, from === 0 ? 4 : place);
  if (!without.has('lists')) {
    ask(out, at + 12, first.listed, last.listed, place);
    ask(out, at + 13, before.listed, place);
    ask(out, at + 14, after.listed, place);
    ask(out, at + 15, last.listed, place);
    ask(out, at + 16, first.listed, place);
    let union = 0;
    for (let k = from; k < to; k += 1) union |= words[k]!.listed;
    ask(out, at + 17, union, place);
    ask(out, at + 18, union, before.coarse, place);
  }
  if (without.has('clusters')) return;
  ask(out, at + 20, first.middle, place);
  ask(out, at + 21, last.middle, place);
  ask(out, at + 22, last.fine, place);
  ask(out, at + 23, before.middle, place);
  ask(out, at + 24, after.middle, place);
  ask(out, at + 25, before.coarse, after.coarse, place);
  ask(out, at + 26, first.coarse, last.coarse, place);
  ask(out, at + 27, before2.coarse, before.middle, place);
  ask(out, at + 28, after.middle, after2.coarse, place);
}

function documentKeys(source: LatinSentence, i: number, evidence: DocumentEvidence, out: FeatureKeys): void {
  const bits = evidenceElsewhere(evidence, source, i);
  const single = source.tight[i]!.to - source.tight[i]!.from === 1 ? 1 : 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ask(out, DOCUMENT, rest & -rest, single);
  const short = source.evidence[i]! & (EVIDENCE.shortOfName | EVIDENCE.shortOfWords);
  if (short !== 0) ask(out, DOCUMENT + 3, short);
  ask(out, DOCUMENT + 1, bits & 3, i === 0 ? 1 : 0, single);
  ask(out, DOCUMENT + 2, bits & ~3, single);
}
