import type { Sentence } from '../../model.ts';
import { ask, type FeatureKeys, type Featurizer, type SentenceFeatures, textHash } from '../crf/features.ts';
import { NO_CLUSTER, type WordTable } from './dictionary.ts';
import type { ChineseKnowledge } from './knowledge.ts';
import type { Unit } from './lattice.ts';
import { type Layers, layersOf } from './layers.ts';
import { type HanSentence, surface } from './sentence.ts';

/** A sentence with the reading that rules and lists give it. */
export interface ReadSentence {
  source: Sentence;
  view: HanSentence;
  path: readonly Unit[];
}

export interface ChineseSentence extends SentenceFeatures {
  source: Sentence;
}

export type ChineseFeaturizer = Featurizer<readonly ReadSentence[], ChineseSentence>;

/** Numbers of the questions that features answer. Changing one makes trained weights worthless. */
const ASK = {
  bias: 1,
  character: 2,
  shape: 3,
  surname: 4,
  transliteration: 5,
  givenName: 6,
  pair: 10,
  triple: 11,
  word: 20,
  wordClass: 21,
  wordBefore: 22,
  wordAfter: 23,
  classes: 24,
  cover: 30,
  coverCluster: 31,
  cluster: 32,
  clusterPair: 33,
  characterCluster: 36,
  characterClusters: 37,
  rule: 40,
  ruleKind: 41,
  ruleBeside: 42,
  around: 43,
  candidate: 45,
  suffixAhead: 50,
  suffixNear: 51,
  run: 60,
  runEdges: 61,
  marks: 70,
  latin: 80,
} as const;

const OFFSETS = [-2, -1, 0, 1, 2];
const HAN = /^\p{Script=Han}$/u;

/** The featurizer; `without` leaves out families of features, for measuring what each is worth. */
export function chineseFeaturizer(
  knowledge: ChineseKnowledge,
  dictionary: WordTable,
  without: readonly FamilyName[] = [],
): ChineseFeaturizer {
  const families = FAMILY_NAMES.filter((name) => !without.includes(name)).map((name) => FAMILIES[name]);
  return {
    offsets: OFFSETS,
    wordKeys: (word, offset, out) => wordKeys(knowledge, word, offset, out),
    sentences: (doc) => doc.map((read) => toFeatures(read, dictionary, families)),
  };
}

function wordKeys(knowledge: ChineseKnowledge, word: string, offset: number, out: FeatureKeys): void {
  const at = offset + 2;
  ask(out, ASK.character, textHash(word), at);
  if (!HAN.test(word)) {
    ask(out, ASK.shape, textHash(shapeOf(word)), at);
    return;
  }
  const surname = knowledge.surnames.get(word);
  if (surname !== undefined) ask(out, ASK.surname, Math.floor(surname / 12), at);
  ask(out, ASK.transliteration, bucket(knowledge.transliteration.get(word)), at);
  ask(out, ASK.givenName, bucket(knowledge.givenNames.get(word)), at);
}

const bucket = (costs: readonly number[] | undefined): number => (costs ? Math.floor(Math.min(...costs) / 8) : 99);

/** Letters and digits as A, a and 9, runs shortened to two: "GPT-4o" is AA-9a. */
const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');

function toFeatures({ source, view, path }: ReadSentence, dictionary: WordTable, families: readonly Family[]) {
  const words = view.tokens.map((_, i) => surface(view, i, i + 1));
  const layers = layersOf(view, path, dictionary, words.map(textHash));
  const contextKeys = (i: number, out: FeatureKeys) => {
    ask(out, ASK.bias, 0);
    for (const family of families) family(i, layers, out);
  };
  return { source, words, contextKeys };
}

type Family = (i: number, layers: Layers, out: FeatureKeys) => void;

/** The features of a token that more than its own characters decide, by what they look at. */
const FAMILIES = {
  pairs,
  words,
  covers,
  clusters,
  characterClusters,
  rules,
  candidates,
  suffixes,
  foreign,
  marks,
  latin,
} as const;
export type FamilyName = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];

const EDGE = 7;

/** Pairs and triples of characters. */
function pairs(i: number, { characters }: Layers, out: FeatureKeys): void {
  const hash = (at: number) => characters[at] ?? EDGE;
  const [b2, b1, c, a1, a2] = [hash(i - 2), hash(i - 1), hash(i), hash(i + 1), hash(i + 2)] as const;
  ask(out, ASK.pair, b1, c, 0);
  ask(out, ASK.pair, c, a1, 1);
  ask(out, ASK.pair, b2, b1, 2);
  ask(out, ASK.pair, a1, a2, 3);
  ask(out, ASK.pair, b1, a1, 4);
  ask(out, ASK.triple, b1, c, a1);
}

/** The dictionary word that holds the character, and the words beside it. */
function words(i: number, layers: Layers, out: FeatureKeys): void {
  const { units, unitAt } = layers.words;
  const at = unitAt[i]!;
  const { from, to, hash, kind } = units[at]!;
  const place = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
  const hashAt = (step: number) => units[at + step]?.hash ?? EDGE;
  const kindAt = (step: number) => units[at + step]?.kind ?? EDGE;
  ask(out, ASK.word, hash, place);
  ask(out, ASK.wordClass, kind, place, to - from);
  ask(out, ASK.wordBefore, hashAt(-1), place);
  ask(out, ASK.wordAfter, hashAt(1), place);
  ask(out, ASK.wordBefore, hashAt(-1), place, kind + 1);
  ask(out, ASK.wordAfter, hashAt(1), place, kind + 1);
  ask(out, ASK.classes, kind * 64 + kindAt(-1), kindAt(1), place);
  ask(out, ASK.classes, kindAt(-1) * 64 + kindAt(-2), place, 1000 + kind);
  ask(out, ASK.classes, kindAt(1) * 64 + kindAt(2), place, 2000 + kind);
}

/** All words of the dictionary that hold the character: their class and cluster. */
function covers(i: number, { covers }: Layers, out: FeatureKeys): void {
  for (const { kind, cluster, place, length } of covers[i]!) {
    ask(out, ASK.cover, kind, place, length);
    if (cluster === NO_CLUSTER) continue;
    ask(out, ASK.coverCluster, wider(cluster), place, length);
    ask(out, ASK.coverCluster, cluster, place, 100);
  }
}

/** Eight clusters in a row are parts of a wider one. */
const wider = (cluster: number): number => cluster >> 3;
const EDGE_CLUSTER = 1100;

/** The clusters of the word that holds the character and of the words beside it. */
function clusters(i: number, { words: { units, unitAt } }: Layers, out: FeatureKeys): void {
  const at = unitAt[i]!;
  const { from, to, cluster } = units[at]!;
  const place = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
  const beside = (step: number) => units[at + step]?.cluster ?? EDGE_CLUSTER;
  const [before, after] = [beside(-1), beside(1)];
  askClusters(before, cluster, after, place, 10, out);
  askClusters(wider(before), wider(cluster), wider(after), place, 20, out);
  ask(out, ASK.cluster, beside(-2), place, 3);
  ask(out, ASK.cluster, beside(2), place, 4);
}

function askClusters(before: number, own: number, after: number, place: number, grain: number, out: FeatureKeys): void {
  ask(out, ASK.cluster, own, place, grain);
  ask(out, ASK.cluster, before, place, grain + 1);
  ask(out, ASK.cluster, after, place, grain + 2);
  ask(out, ASK.clusterPair, before, own, place + grain);
  ask(out, ASK.clusterPair, own, after, place + grain + 4);
}

/** The clusters of the characters around, each as a word by itself. */
function characterClusters(i: number, { clusters }: Layers, out: FeatureKeys): void {
  const at = (step: number) => clusters[i + step] ?? EDGE_CLUSTER;
  for (let step = -2; step <= 2; step += 1) ask(out, ASK.characterCluster, at(step), step + 2);
  const pair = (step: number, which: number) =>
    ask(out, ASK.characterClusters, wider(at(step)), wider(at(step + 1)), which);
  pair(-1, 0);
  pair(0, 1);
  pair(-2, 2);
  pair(1, 3);
  ask(out, ASK.characterClusters, wider(at(-1)), wider(at(0)), 10 + wider(at(1)));
}

/** What rules and lists make of the character, and the words around their name. */
function rules(i: number, { rules, around }: Layers, out: FeatureKeys): void {
  const { rule, place, kind, length } = rules[i]!;
  const own = kind * 8 + place;
  ask(out, ASK.rule, rule, place, kind);
  ask(out, ASK.ruleKind, kind, place, length);
  ask(out, ASK.ruleBeside, rules[i - 1]?.kind ?? EDGE, own, 0);
  ask(out, ASK.ruleBeside, rules[i + 1]?.kind ?? EDGE, own, 1);
  const beside = around[i];
  if (beside) {
    ask(out, ASK.around, beside.before, own, 0);
    ask(out, ASK.around, beside.after, own, 1);
  }
}

/** Stretches that could be a person's name by their characters. */
function candidates(i: number, { candidates }: Layers, out: FeatureKeys): void {
  for (const { origin, place, to, from, ease, edges } of candidates[i]!) {
    ask(out, ASK.candidate, (to - from) * 8 + origin, place, ease * 4 + edges);
    ask(out, ASK.candidate, (to - from) * 8 + origin, place, 1000 + ease);
  }
}

/** The last word of a body's or a place's name ahead. */
function suffixes(i: number, { suffixes }: Layers, out: FeatureKeys): void {
  const suffix = suffixes[i];
  if (!suffix) return;
  ask(out, ASK.suffixAhead, suffix.hash, Math.min(suffix.distance, 8), suffix.inside);
  ask(out, ASK.suffixNear, suffix.kind, Math.min(suffix.distance, 8), suffix.words);
}

/** Runs of characters that transliterations use. */
function foreign(i: number, { runs }: Layers, out: FeatureKeys): void {
  const run = runs[i];
  if (!run) return;
  ask(out, ASK.run, run.length, run.place, run.ease);
  ask(out, ASK.runEdges, run.before, run.place, 0);
  ask(out, ASK.runEdges, run.after, run.place, 1);
}

/** Title marks, quotation marks, brackets, middle dots. */
function marks(i: number, { marks }: Layers, out: FeatureKeys): void {
  if (marks[i]) ask(out, ASK.marks, marks[i]!);
}

/** What the lists say of a word in Latin script. */
function latin(i: number, { latin }: Layers, out: FeatureKeys): void {
  for (const fact of latin[i]!) ask(out, ASK.latin, fact);
}
