import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, EntityType, Name, Sentence, Span } from '../model.ts';
import { type FeatureKeys, featureKeys } from './crf/features.ts';
import { labelOf, OUTSIDE, typeOfLabel } from './crf/labels.ts';
import { posterior, type Scores } from './crf/lattice.ts';
import { createTagger, scoreTokens, type Tagger } from './crf/tagger.ts';
import { addFeatures, pairedSums, writeScores } from './crf/weights.ts';
import { type Family, type LatinFeatures, type LatinText, latinFeaturizer } from './latin/features.ts';
import { findIslands, type Island } from './latin/islands.ts';
import type { LatinModel } from './latin/names.ts';
import { shareScores } from './latin/sharing.ts';
import { LISTED, type WordInfo } from './latin/words.ts';
import { nameLists } from './lists.ts';
import { type NameModels, recognizeNames } from './names.ts';
import { explainChinese } from './zh/explain.ts';
import type { FamilyName as ChineseFamily } from './zh/features.ts';
import { chineseKnowledge } from './zh/knowledge.ts';

export type Outcome = EntityType | 'none';

/** Something that speaks for the best answer and against the second best. */
export interface NameEvidence {
  /** The words of the name, those beside it, both together, a family of features, or the other places of the word. */
  from: 'words' | 'before' | 'after' | 'neighbours' | Family | ChineseFamily | 'elsewhere';
  /** The words that speak, for `before` and `after`. */
  words?: string;
  /** By how much the logarithm of the odds rises; negative where it speaks against. */
  weight: number;
}

/** Why a place was or was not taken for a name. */
export interface NameExplanation extends Span {
  sentence: Span;
  /** The name that was taken there, with its rule. */
  name: Name | null;
  /** What the place can be, the likeliest first; empty where the tagger did not look. */
  outcomes: { type: Outcome; probability: number }[];
  /** For the first outcome against the second, the strongest first. */
  evidence: NameEvidence[];
  /** Word → what the lists call it. */
  lists: { word: string; called: string[] }[];
  /** Why the tagger did not look: a zone without names, only small letters, or a language that it does not read. */
  passedOver?: 'boilerplate' | 'small letters' | 'language';
}

const FAMILIES: readonly Family[] = ['clusters', 'lists', 'runs', 'document', 'characters'];

/** Explains what `recognizeNames` made of the words at `[start, end)`; null where no word stands. */
export function explainName(
  doc: Document,
  segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  models: NameModels,
  { start, end }: Span,
): NameExplanation | null {
  const sentence = sentences.find((candidate) => candidate.start < end && start < candidate.end);
  if (sentence === undefined) return null;
  const names = recognizeNames(doc, segments, sentences, lexicon, models);
  const name = names.find((candidate) => candidate.start < end && start < candidate.end) ?? null;
  const asked = name ?? { start, end };
  const tokens = sentence.tokens.filter((token) => token.start < asked.end && asked.start < token.end);
  if (tokens.length === 0) return null;
  const place = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const base = { ...place, sentence: { start: sentence.start, end: sentence.end }, name };
  const nothing = { ...base, outcomes: [], evidence: [], lists: [] };
  if (segments[sentence.segment]!.zone === 'boilerplate') return { ...nothing, passedOver: 'boilerplate' };
  if (sentence.language === 'zh' && models.zh) {
    const chinese = sentences.filter(({ language }) => language === 'zh');
    return { ...base, ...explainChinese(doc.text, chinese, sentence, chineseKnowledge(lexicon), models.zh, place) };
  }
  if (sentence.language !== 'en') return { ...nothing, passedOver: 'language' };
  const text = { text: doc.text, segments, sentences: latinSentencesOf(segments, sentences) };
  return { ...base, ...explainLatin(text, lexicon, models.en, place) };
}

/** All that the tagger reads: a word's other places count. */
const latinSentencesOf = (segments: readonly DraftSegment[], sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter(({ language, segment }) => language === 'en' && segments[segment]!.zone !== 'boilerplate');

type Explained = Pick<NameExplanation, 'outcomes' | 'evidence' | 'lists' | 'passedOver'>;

function explainLatin(text: LatinText, lexicon: Lexicon, model: LatinModel, place: Span): Explained {
  const lists = nameLists(lexicon);
  const taggerWithout = (families: readonly Family[]) =>
    createTagger(model.weights, latinFeaturizer(lists, model.words, new Set(families)));
  const tagger = taggerWithout([]);
  const read = tagger.featurizer.sentences(text) as LatinFeatures[];
  const sentence = read.find((candidate) => tokensAt(candidate, place).length > 0)!;
  const indices = tokensAt(sentence, place);
  const called = indices.map((i) => calledBy(sentence.source.words[i]!)).filter((word) => word.called.length > 0);
  const islands = findIslands(read);
  const at = islands.findIndex((island) => island.sentence === sentence && holds(island, indices));
  if (at < 0) return { outcomes: [], evidence: [], lists: called, passedOver: 'small letters' };
  const island = islands[at]!;
  let scores!: Scores;
  shareScores(tagger, islands, (each, island) => {
    if (island === at) scores = each;
  });
  const outcomes = outcomesOf(tagger, scores, island, indices);
  const versus = rivals(tagger, outcomes[0]!.type, outcomes[1]!.type, indices.length);
  const own = weigh(scoreTokens(tagger, sentence, island.from, island.to), island, indices, versus);
  const weighWithout = (family: Family): number => {
    const other = taggerWithout([family]);
    const same = (other.featurizer.sentences(text) as LatinFeatures[])[read.indexOf(sentence)]!;
    return own - weigh(scoreTokens(other, same, island.from, island.to), island, indices, versus);
  };
  const plain = taggerWithout(FAMILIES);
  const plainSentence = (plain.featurizer.sentences(text) as LatinFeatures[])[read.indexOf(sentence)]!;
  const evidence: NameEvidence[] = [
    ...wordEvidence(plain, plainSentence, indices, versus),
    ...FAMILIES.map((from) => ({ from, weight: weighWithout(from) })),
    { from: 'elsewhere', weight: weigh(scores, island, indices, versus) - own },
  ];
  const felt = evidence.filter(({ weight }) => Math.abs(weight) >= SLIGHT);
  return { outcomes, evidence: felt.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)), lists: called };
}

/** Evidence that changes the odds by less than a tenth is not worth a line. */
const SLIGHT = 0.1;

const tokensAt = ({ source }: LatinFeatures, { start, end }: Span): number[] =>
  source.sentence.tokens.flatMap((token, i) => (token.start < end && start < token.end ? [i] : []));

const holds = ({ from, to }: Island, indices: readonly number[]): boolean => indices.every((i) => i >= from && i < to);

/** The probability of each type, and of no name, on average of the tokens. */
function outcomesOf(
  { weights: { labels }, steps }: Tagger<LatinText>,
  scores: Scores,
  { from, to }: Island,
  indices: readonly number[],
): NameExplanation['outcomes'] {
  const { marginals } = posterior(scores, to - from, steps, labels);
  const sums = new Float64Array(labels.types.length + 1);
  for (const i of indices) {
    for (let label = 0; label < labels.size; label += 1) {
      const type = label === OUTSIDE ? 0 : typeOfLabel(label) + 1;
      sums[type]! += marginals[(i - from) * labels.size + label]! / indices.length;
    }
  }
  const outcomes = Array.from(sums, (probability, type) => ({
    type: (type === 0 ? 'none' : labels.types[type - 1]!) as Outcome,
    probability,
  }));
  return outcomes.sort((a, b) => b.probability - a.probability);
}

/** For each token of the name, the label of one outcome and that of the other. */
type Rivals = readonly (readonly [label: number, other: number])[];

function rivals({ weights: { labels } }: Tagger<LatinText>, best: Outcome, second: Outcome, length: number): Rivals {
  const labelAt = (outcome: Outcome, i: number): number => {
    if (outcome === 'none') return OUTSIDE;
    const position = length === 1 ? 3 : i === 0 ? 0 : i === length - 1 ? 2 : 1;
    return labelOf(labels.types.indexOf(outcome), position);
  };
  return Array.from({ length }, (_, i) => [labelAt(best, i), labelAt(second, i)] as const);
}

function weigh(scores: Scores, { from, to }: Island, indices: readonly number[], versus: Rivals): number {
  const size = scores.length / (to - from);
  return indices.reduce((sum, i, k) => {
    const at = (i - from) * size;
    return sum + scores[at + versus[k]![0]]! - scores[at + versus[k]![1]]!;
  }, 0);
}

/** What the words themselves say, without lists and the like: those of the name, those beside it, and pairs of them. */
function wordEvidence(
  { weights, featurizer }: Tagger<LatinText>,
  { words, contextKeys }: LatinFeatures,
  indices: readonly number[],
  versus: Rivals,
): NameEvidence[] {
  const [first, last] = [indices[0]!, indices.at(-1)!];
  const sums = { words: 0, before: 0, after: 0, neighbours: 0 };
  const weightOf = (keys: FeatureKeys, k: number): number => {
    const scores = new Float32Array(weights.labels.size);
    const sums = pairedSums(weights);
    addFeatures(weights, keys, sums);
    writeScores(weights, sums, scores, 0);
    return scores[versus[k]![0]]! - scores[versus[k]![1]]!;
  };
  indices.forEach((i, k) => {
    for (const offset of featurizer.offsets) {
      const word = words[i + offset];
      if (word === undefined) continue;
      const keys = featureKeys();
      featurizer.wordKeys(word, offset, keys);
      sums[i + offset < first ? 'before' : i + offset > last ? 'after' : 'words'] += weightOf(keys, k);
    }
    const keys = featureKeys();
    contextKeys(i, keys);
    sums.neighbours += weightOf(keys, k);
  });
  return [
    { from: 'words', weight: sums.words },
    { from: 'before', words: words.slice(Math.max(0, first - 2), first).join(' '), weight: sums.before },
    { from: 'after', words: words.slice(last + 1, last + 3).join(' '), weight: sums.after },
    { from: 'neighbours', weight: sums.neighbours },
  ];
}

const CALLED: Record<keyof typeof LISTED, string> = {
  given: 'given name',
  surname: 'surname',
  common: 'ordinary word',
  personNoun: 'word for a person',
  groupNoun: 'word for a group',
  demonym: 'people or language',
  honorific: 'title',
  office: 'office',
  companyHead: 'last word of companies',
  bodyHead: 'last word of organizations',
  placeHead: 'last word of places',
  thingHead: 'last word of products or works',
  company: 'company',
  organization: 'organization',
  product: 'product',
  place: 'place',
  work: 'work',
};

function calledBy({ text, listed }: WordInfo): { word: string; called: string[] } {
  const kinds = Object.keys(LISTED) as (keyof typeof LISTED)[];
  return { word: text, called: kinds.filter((kind) => listed & LISTED[kind]).map((kind) => CALLED[kind]) };
}
