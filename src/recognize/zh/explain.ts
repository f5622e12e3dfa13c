import type { EntityType, Sentence, Span } from '../../model.ts';
import { labelOf, OUTSIDE, typeOfLabel } from '../crf/labels.ts';
import { posterior, type Scores } from '../crf/lattice.ts';
import { createTagger, scoreTokens } from '../crf/tagger.ts';
import { chineseFeaturizer, FAMILY_NAMES, type FamilyName } from './features.ts';
import type { ChineseKnowledge } from './knowledge.ts';
import type { ChineseModel } from './names.ts';
import { readByRules } from './rules.ts';
import { toSimplified } from './simplify.ts';

export type ChineseOutcome = EntityType | 'none';

/** What the tagger thinks of a place in a Chinese sentence. */
export interface ChineseExplanation {
  /** The likeliest first. */
  outcomes: { type: ChineseOutcome; probability: number }[];
  /** For the first outcome against the second, by family of features, the strongest first. */
  evidence: { from: FamilyName | 'characters'; weight: number }[];
  /** The reading that rules and lists give the words there: word or name → its class or type. */
  lists: { word: string; called: string[] }[];
}

/** Evidence that changes the odds by less than a tenth is not worth a line. */
const SLIGHT = 0.1;

/** Explains the tagger's answer for the tokens of `sentence` that overlap `place`; the others count as the document. */
export function explainChinese(
  text: string,
  sentences: readonly Sentence[],
  sentence: Sentence,
  knowledge: ChineseKnowledge,
  model: ChineseModel,
  place: Span,
): ChineseExplanation {
  const plain = toSimplified(text);
  const read = readByRules(plain, sentences, knowledge)[sentences.indexOf(sentence)]!;
  const indices = sentence.tokens.flatMap((token, i) =>
    token.start < place.end && place.start < token.end ? [i] : [],
  );
  const length = sentence.tokens.length;
  const scoresWithout = (without: readonly FamilyName[]): Scores => {
    const tagger = createTagger(model.weights, chineseFeaturizer(knowledge, model.words, without));
    return scoreTokens(tagger, tagger.featurizer.sentences([read])[0]!, 0, length);
  };
  const all = scoresWithout([]);
  const outcomes = outcomesOf(all, length, indices, model);
  const [best, second] = outcomes.map(({ type }) => type);
  const odds = (scores: Scores) => oddsOf(scores, indices, best!, second!, model);
  const evidence = [
    { from: 'characters' as const, weight: odds(scoresWithout(FAMILY_NAMES)) },
    ...FAMILY_NAMES.map((from) => ({ from, weight: odds(all) - odds(scoresWithout([from])) })),
  ];
  const lists = read.path
    .filter(({ from, to }) => indices.some((i) => i >= from && i < to))
    .map(({ from, to, tag, name }) => ({
      word: text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end),
      called: [name ? `${name.type} (${name.rule})` : `class ${tag}`],
    }));
  const felt = evidence.filter(({ weight }) => Math.abs(weight) >= SLIGHT);
  return { outcomes, evidence: felt.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)), lists };
}

/** The probability of each type, and of no name, on average of the tokens. */
function outcomesOf(
  scores: Scores,
  length: number,
  indices: readonly number[],
  { weights: { labels, transitions } }: ChineseModel,
): ChineseExplanation['outcomes'] {
  const { marginals } = posterior(scores, length, Float64Array.from(transitions, Math.exp), labels);
  const sums = new Float64Array(labels.types.length + 1);
  for (const i of indices) {
    for (let label = 0; label < labels.size; label += 1) {
      const type = label === OUTSIDE ? 0 : typeOfLabel(label) + 1;
      sums[type]! += marginals[i * labels.size + label]! / indices.length;
    }
  }
  const outcomes = Array.from(sums, (probability, type) => ({
    type: (type === 0 ? 'none' : labels.types[type - 1]!) as ChineseOutcome,
    probability,
  }));
  return outcomes.sort((a, b) => b.probability - a.probability);
}

/** By how much the scores prefer one outcome for the whole place to another. */
function oddsOf(
  scores: Scores,
  indices: readonly number[],
  best: ChineseOutcome,
  second: ChineseOutcome,
  { weights: { labels } }: ChineseModel,
): number {
  const labelAt = (outcome: ChineseOutcome, k: number): number => {
    if (outcome === 'none') return OUTSIDE;
    const position = indices.length === 1 ? 3 : k === 0 ? 0 : k === indices.length - 1 ? 2 : 1;
    return labelOf(labels.types.indexOf(outcome), position);
  };
  return indices.reduce(
    (sum, i, k) => sum + scores[i * labels.size + labelAt(best, k)]! - scores[i * labels.size + labelAt(second, k)]!,
    0,
  );
}
