import { type FeatureKeys, type Featurizer, featureKeys, type SentenceFeatures } from './features.ts';
import { BEGIN, labelOf, OUTSIDE, positionOfLabel, typeOfLabel, UNIT } from './labels.ts';
import { emptyPosterior, type Posterior, posterior, type Scores } from './lattice.ts';
import { bestLabels } from './viterbi.ts';
import { addFeatures, type PairedSums, pairedSums, type TaggerWeights, writeScores } from './weights.ts';

/** Tokens `[from, to)` of a sentence that are a name, and how sure that is. */
export interface TaggedSpan {
  from: number;
  to: number;
  type: string;
  probability: number;
}

/** Weights with what they have to say of single words, remembered. */
export interface Tagger<Doc> {
  weights: TaggerWeights;
  featurizer: Featurizer<Doc>;
  /** How many tokens away a word is still seen from. */
  reach: number;
  /** `exp(transitions)`. */
  steps: Float64Array;
  /** Word → its summed weights at each offset, one behind the other. */
  words: Map<string, PairedSums>;
  /** The features and the sums of the token at hand. */
  keys: FeatureKeys;
  sums: PairedSums;
  /** Where the posterior of the sentence at hand stands. */
  room: Posterior;
}

const REMEMBERED_WORDS = 100_000;
/** Few sentences have more tokens. */
const LONG = 200;

export function createTagger<Doc>(weights: TaggerWeights, featurizer: Featurizer<Doc>): Tagger<Doc> {
  const reach = featurizer.offsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0);
  const steps = Float64Array.from(weights.transitions, Math.exp);
  return {
    weights,
    featurizer,
    reach,
    steps,
    words: new Map(),
    keys: featureKeys(),
    sums: pairedSums(weights),
    room: emptyPosterior(LONG, weights.labels),
  };
}

/** Scores of the labels of a sentence's tokens `[from, to)`. */
export function scoreTokens<Doc>(tagger: Tagger<Doc>, sentence: SentenceFeatures, from: number, to: number): Scores {
  const { weights, featurizer, reach, keys, sums } = tagger;
  const { offsets } = featurizer;
  const { size } = weights.labels;
  const scores = new Float32Array((to - from) * size);
  const first = Math.max(0, from - reach);
  const near = sentence.words.slice(first, to + reach).map((word) => wordSums(tagger, word));
  for (let i = from; i < to; i += 1) {
    sums.fill(0);
    for (let which = 0; which < offsets.length; which += 1) {
      const word = near[i + offsets[which]! - first];
      if (word !== undefined) addSums(word, which * sums.length, sums);
    }
    keys.count = 0;
    sentence.contextKeys(i, keys);
    addFeatures(weights, keys, sums);
    writeScores(weights, sums, scores, (i - from) * size);
  }
  return scores;
}

function addSums(some: PairedSums, at: number, sums: PairedSums): void {
  for (let k = 0; k < sums.length; k += 1) sums[k]! += some[at + k]!;
}

function wordSums<Doc>(tagger: Tagger<Doc>, word: string): PairedSums {
  const remembered = tagger.words.get(word);
  if (remembered) return remembered;
  if (tagger.words.size >= REMEMBERED_WORDS) tagger.words.clear();
  const { weights, featurizer, keys } = tagger;
  const { length } = tagger.sums;
  const sums = new Int32Array(featurizer.offsets.length * length);
  featurizer.offsets.forEach((offset, which) => {
    keys.count = 0;
    featurizer.wordKeys(word, offset, keys);
    addFeatures(weights, keys, sums.subarray(which * length, (which + 1) * length));
  });
  tagger.words.set(word, sums);
  return sums;
}

/** The best reading of a sentence as spans, in order. */
export function tagSentence<Doc>(tagger: Tagger<Doc>, sentence: SentenceFeatures): TaggedSpan[] {
  const { length } = sentence.words;
  return readScores(tagger, scoreTokens(tagger, sentence, 0, length), length);
}

/** Probabilities of the labels that these scores give; they hold until the tagger is asked for others. */
export function probabilitiesOf<Doc>(tagger: Tagger<Doc>, scores: Scores, length: number): Posterior {
  const { labels } = tagger.weights;
  if (tagger.room.scale.length < length) tagger.room = emptyPosterior(2 * length, labels);
  return posterior(scores, length, tagger.steps, labels, undefined, tagger.room);
}

/** The best reading that the scores of a sentence's labels give; `known` are their probabilities, if asked for before. */
export function readScores<Doc>(tagger: Tagger<Doc>, scores: Scores, length: number, known?: Posterior): TaggedSpan[] {
  const { labels, transitions } = tagger.weights;
  const path = (known && likelyPath(known, length, tagger)) ?? bestLabels(scores, length, transitions, labels);
  if (path.every((label) => label === OUTSIDE)) return [];
  const probabilities = known ?? probabilitiesOf(tagger, scores, length);
  return spansOf(path).map(({ from, to, type }) => ({
    from,
    to,
    type: labels.types[type]!,
    probability: spanProbability(probabilities, from, to, type, tagger),
  }));
}

/** The likeliest label of each token, where they make a sequence that no other can beat: likelier than all others together. */
function likelyPath<Doc>(
  { marginals, forward, backward, emission, scale }: Posterior,
  length: number,
  { weights: { labels }, steps }: Tagger<Doc>,
): Uint8Array | null {
  const { size } = labels;
  const path = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) path[i] = likeliest(marginals, i * size, size);
  let share = forward[path[0]!]!;
  for (let i = 1; i < length; i += 1) {
    const [before, label] = [path[i - 1]!, path[i]!];
    if (!labels.before[label]!.includes(before)) return null;
    share *= (steps[before * size + label]! * emission[i * size + label]!) / scale[i]!;
  }
  const last = length - 1;
  const whole = share * backward[last * size + path[last]!]! * endShare(forward, backward, last, size);
  return whole > MORE_THAN_HALF ? path : null;
}

const MORE_THAN_HALF = 0.51;

function likeliest(marginals: Float64Array, at: number, size: number): number {
  let best = 0;
  for (let label = 1; label < size; label += 1) if (marginals[at + label]! > marginals[at + best]!) best = label;
  return best;
}

function spansOf(path: Uint8Array): { from: number; to: number; type: number }[] {
  const spans: { from: number; to: number; type: number }[] = [];
  let from = 0;
  path.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const position = positionOfLabel(label);
    if (position === BEGIN || position === UNIT) from = i;
    const ends = position >= 2;
    if (ends) spans.push({ from, to: i + 1, type: typeOfLabel(label) });
  });
  return spans;
}

/** The probability that just the tokens `[from, to)` are one name of this type. */
export function spanProbability<Doc>(
  { forward, backward, emission, scale, marginals }: Posterior,
  from: number,
  to: number,
  type: number,
  { weights, steps }: Tagger<Doc>,
): number {
  const { size } = weights.labels;
  if (to - from === 1) return marginals[from * size + labelOf(type, UNIT)]!;
  let label = labelOf(type, BEGIN);
  let share = forward[from * size + label]!;
  for (let i = from + 1; i < to; i += 1) {
    const next = labelOf(type, i === to - 1 ? 2 : 1);
    share *= (steps[label * size + next]! * emission[i * size + next]!) / scale[i]!;
    label = next;
  }
  return Math.min(1, share * backward[(to - 1) * size + label]! * endShare(forward, backward, to - 1, size));
}

/** Forward times backward adds up to the same number at every token; probabilities are shares of it. */
function endShare(forward: Float64Array, backward: Float64Array, i: number, size: number): number {
  let sum = 0;
  for (let k = i * size; k < (i + 1) * size; k += 1) sum += forward[k]! * backward[k]!;
  return 1 / sum;
}
