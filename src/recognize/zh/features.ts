import type { Sentence } from '../../model.ts';
import { type Featurizer, featureKey, type SentenceFeatures, textHash } from '../crf/features.ts';
import type { WordTable } from './dictionary.ts';
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
  match: 30,
  matchEdge: 31,
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

export function chineseFeaturizer(knowledge: ChineseKnowledge, dictionary: WordTable): ChineseFeaturizer {
  return {
    offsets: OFFSETS,
    wordKeys: (word, offset, out) => wordKeys(knowledge, word, offset, out),
    sentences: (doc) => doc.map((read) => toFeatures(read, dictionary)),
  };
}

function wordKeys(knowledge: ChineseKnowledge, word: string, offset: number, out: number[]): void {
  const at = offset + 2;
  out.push(featureKey(ASK.character, textHash(word), at));
  if (!HAN.test(word)) {
    out.push(featureKey(ASK.shape, textHash(shapeOf(word)), at));
    return;
  }
  const surname = knowledge.surnames.get(word);
  if (surname !== undefined) out.push(featureKey(ASK.surname, Math.floor(surname / 12), at));
  out.push(featureKey(ASK.transliteration, bucket(knowledge.transliteration.get(word)), at));
  out.push(featureKey(ASK.givenName, bucket(knowledge.givenNames.get(word)), at));
}

const bucket = (costs: readonly number[] | undefined): number => (costs ? Math.floor(Math.min(...costs) / 8) : 99);

/** Letters and digits as A, a and 9, runs shortened to two: "GPT-4o" is AA-9a. */
const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');

function toFeatures({ source, view, path }: ReadSentence, dictionary: WordTable): ChineseSentence {
  const words = view.tokens.map((_, i) => surface(view, i, i + 1));
  const hashes = words.map(textHash);
  const layers = layersOf(view, path, dictionary);
  return { source, words, contextKeys: (i, out) => contextKeys(i, hashes, layers, out) };
}

const EDGE = 7;

function contextKeys(i: number, hashes: readonly number[], layers: Layers, out: number[]): void {
  const hash = (at: number) => hashes[at] ?? EDGE;
  const [b2, b1, c, a1, a2] = [hash(i - 2), hash(i - 1), hash(i), hash(i + 1), hash(i + 2)] as const;
  out.push(
    featureKey(ASK.bias, 0),
    featureKey(ASK.pair, b1, c, 0),
    featureKey(ASK.pair, c, a1, 1),
    featureKey(ASK.pair, b2, b1, 2),
    featureKey(ASK.pair, a1, a2, 3),
    featureKey(ASK.pair, b1, a1, 4),
    featureKey(ASK.triple, b1, c, a1),
  );
  wordLayer(i, layers, out);
  nameLayers(i, layers, out);
}

function wordLayer(i: number, { words }: Layers, out: number[]): void {
  const at = words.unitAt[i]!;
  const { from, to, hash, kind } = words.units[at]!;
  const place = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
  const before = words.units[at - 1];
  const after = words.units[at + 1];
  const kindBefore = before?.kind ?? EDGE;
  const kindAfter = after?.kind ?? EDGE;
  out.push(
    featureKey(ASK.word, hash, place),
    featureKey(ASK.wordClass, kind, place, to - from),
    featureKey(ASK.wordBefore, before?.hash ?? EDGE, place),
    featureKey(ASK.wordAfter, after?.hash ?? EDGE, place),
    featureKey(ASK.wordBefore, before?.hash ?? EDGE, place, kind + 1),
    featureKey(ASK.wordAfter, after?.hash ?? EDGE, place, kind + 1),
    featureKey(ASK.classes, kind * 64 + kindBefore, kindAfter, place),
    featureKey(ASK.classes, kindBefore * 64 + (words.units[at - 2]?.kind ?? EDGE), place, 1000 + kind),
    featureKey(ASK.classes, kindAfter * 64 + (words.units[at + 2]?.kind ?? EDGE), place, 2000 + kind),
  );
}

function nameLayers(i: number, layers: Layers, out: number[]): void {
  for (const match of layers.matches[i]!) out.push(featureKey(ASK.match, match.kind, match.place, match.length));
  for (const match of layers.matches[i - 1] ?? []) out.push(featureKey(ASK.matchEdge, match.kind, match.place, 0));
  for (const match of layers.matches[i + 1] ?? []) out.push(featureKey(ASK.matchEdge, match.kind, match.place, 1));
  const rule = layers.rules[i]!;
  out.push(
    featureKey(ASK.rule, rule.rule, rule.place, rule.kind),
    featureKey(ASK.ruleKind, rule.kind, rule.place, rule.length),
    featureKey(ASK.ruleBeside, layers.rules[i - 1]?.kind ?? EDGE, rule.kind * 8 + rule.place, 0),
    featureKey(ASK.ruleBeside, layers.rules[i + 1]?.kind ?? EDGE, rule.kind * 8 + rule.place, 1),
  );
  const around = layers.around[i];
  if (around) {
    out.push(featureKey(ASK.around, around.before, rule.kind * 8 + rule.place, 0));
    out.push(featureKey(ASK.around, around.after, rule.kind * 8 + rule.place, 1));
  }
  for (const { origin, place, to, from, ease, edges } of layers.candidates[i]!) {
    out.push(featureKey(ASK.candidate, (to - from) * 8 + origin, place, ease * 4 + edges));
    out.push(featureKey(ASK.candidate, (to - from) * 8 + origin, place, 1000 + ease));
  }
  const suffix = layers.suffixes[i];
  if (suffix) {
    out.push(featureKey(ASK.suffixAhead, suffix.hash, Math.min(suffix.distance, 8), suffix.inside));
    out.push(featureKey(ASK.suffixNear, suffix.kind, Math.min(suffix.distance, 8), suffix.words));
  }
  const run = layers.runs[i];
  if (run) {
    out.push(featureKey(ASK.run, run.length, run.place, run.ease));
    out.push(featureKey(ASK.runEdges, run.before, run.place, 0), featureKey(ASK.runEdges, run.after, run.place, 1));
  }
  const marks = layers.marks[i]!;
  if (marks) out.push(featureKey(ASK.marks, marks));
  for (const latin of layers.latin[i]!) out.push(featureKey(ASK.latin, latin));
}
