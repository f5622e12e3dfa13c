import { ENTITY_TYPES } from '../../model.ts';
import { textHash } from '../crf/features.ts';
import { type Candidate, personCandidates } from './candidates.ts';
import { latinLayer, markLayer, type RunAt, runLayer, type SuffixAt, suffixLayer } from './cues.ts';
import { clusterOf, NO_CLUSTER, type WordTable } from './dictionary.ts';
import type { Unit } from './lattice.ts';
import { segment, type WordFound, type WordUnit, wordsFound } from './segment.ts';
import type { HanSentence } from './sentence.ts';

/** A stretch of a name or match as one of its tokens sees it: 0 first, 1 inner, 2 last, 3 only. */
export interface NameAt {
  kind: number;
  rule: number;
  place: number;
  length: number;
}

/** A word of the dictionary as one of its tokens sees it. */
export interface WordAt {
  kind: number;
  cluster: number;
  place: number;
  length: number;
}

export interface Around {
  before: number;
  after: number;
}
export interface CandidateAt extends Candidate {
  place: number;
}

/** What is known of each token of a sentence beside its characters. */
export interface Layers {
  /** Hashes of the tokens. */
  characters: readonly number[];
  words: { units: readonly WordUnit[]; unitAt: Int32Array };
  /** The clusters of the single characters. */
  clusters: readonly number[];
  /** All words of two characters or more that hold a token, whatever the segmentation. */
  covers: readonly (readonly WordAt[])[];
  rules: readonly NameAt[];
  /** The rules' names with the words around them; none where the rules see no name. */
  around: readonly (Around | undefined)[];
  candidates: readonly (readonly CandidateAt[])[];
  suffixes: readonly (SuffixAt | undefined)[];
  runs: readonly (RunAt | undefined)[];
  /** Bits: in title marks, in quotation marks, in brackets, beside a middle dot. */
  marks: Uint8Array;
  latin: readonly (readonly number[])[];
}

export function layersOf(
  view: HanSentence,
  path: readonly Unit[],
  dictionary: WordTable,
  characters: readonly number[],
): Layers {
  const found = wordsFound(view, dictionary);
  const words = segment(view, dictionary, found);
  return {
    characters,
    words,
    clusters: characterClusters(view, dictionary, found),
    covers: coverLayer(view, dictionary, found),
    rules: ruleLayer(view, path),
    around: aroundLayer(view, path, words),
    candidates: candidateLayer(view, personCandidates(view, words.units)),
    suffixes: suffixLayer(view, words.units),
    runs: runLayer(view),
    marks: markLayer(view),
    latin: latinLayer(view),
  };
}

const placeOf = (i: number, from: number, to: number): number =>
  to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;

function characterClusters(view: HanSentence, dictionary: WordTable, found: readonly WordFound[]): number[] {
  const clusters = view.tokens.map(() => NO_CLUSTER);
  for (const { from, to, place } of found) if (to - from === 1) clusters[from] = clusterOf(dictionary, place);
  return clusters;
}

function coverLayer(view: HanSentence, dictionary: WordTable, found: readonly WordFound[]): WordAt[][] {
  const layer: WordAt[][] = view.tokens.map(() => []);
  for (const { from, to, place } of found) {
    const length = to - from;
    if (length === 1) continue;
    const [kind, cluster] = [dictionary.kinds[place]!, clusterOf(dictionary, place)];
    for (let i = from; i < to; i += 1) layer[i]!.push({ kind, cluster, place: placeOf(i, from, to), length });
  }
  return layer;
}

const NO_NAME: NameAt = { kind: 0, rule: 0, place: 0, length: 0 };

function ruleLayer(view: HanSentence, path: readonly Unit[]): NameAt[] {
  const layer: NameAt[] = view.tokens.map(() => NO_NAME);
  for (const { from, to, name } of path) {
    if (!name) continue;
    const kind = 1 + ENTITY_TYPES.indexOf(name.type);
    const rule = textHash(name.rule);
    for (let i = from; i < to; i += 1) {
      layer[i] = { kind, rule, place: placeOf(i, from, to), length: Math.min(to - from, 8) };
    }
  }
  return layer;
}

function aroundLayer(
  view: HanSentence,
  path: readonly Unit[],
  { units, unitAt }: Layers['words'],
): (Around | undefined)[] {
  const layer: (Around | undefined)[] = view.tokens.map(() => undefined);
  const hash = (i: number) => (i >= 0 && i < unitAt.length ? units[unitAt[i]!]!.hash : 7);
  for (const { from, to, name } of path) {
    if (name) layer.fill({ before: hash(from - 1), after: hash(to) }, from, to);
  }
  return layer;
}

function candidateLayer(view: HanSentence, candidates: readonly Candidate[]): CandidateAt[][] {
  const layer: CandidateAt[][] = view.tokens.map(() => []);
  for (const candidate of candidates) {
    const { from, to } = candidate;
    for (let i = from; i < to; i += 1) layer[i]!.push({ ...candidate, place: placeOf(i, from, to) });
  }
  return layer;
}
