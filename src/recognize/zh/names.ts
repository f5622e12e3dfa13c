import type { Lexicon } from '../../lexicon.ts';
import type { Document, DraftSegment, Name, Sentence } from '../../model.ts';
import { createTagger } from '../crf/tagger.ts';
import type { TaggerWeights } from '../crf/weights.ts';
import { combineNames } from './combine.ts';
import type { WordTable } from './dictionary.ts';
import { chineseFeaturizer, type FamilyName } from './features.ts';
import { type ChineseTagger, heardNames } from './heard.ts';
import { type ChineseKnowledge, chineseKnowledge } from './knowledge.ts';
import { namesByRules, readByRules } from './rules.ts';
import { toSimplified } from './simplify.ts';

/** What the tagger of Chinese names was trained to, and the dictionary that its features come from. */
export interface ChineseModel {
  weights: TaggerWeights;
  words: WordTable;
  /** Families of features that the weights were trained without. */
  without?: readonly FamilyName[];
}

/** The names of the Chinese sentences, in text order, none inside another; by rules and lists alone without a model. */
export function recognizeChineseNames(
  doc: Pick<Document, 'text'>,
  _segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  model?: ChineseModel,
): Name[] {
  const chinese = sentences.filter((sentence) => sentence.language === 'zh');
  if (chinese.length === 0) return [];
  const knowledge = chineseKnowledge(lexicon);
  const plain = toSimplified(doc.text);
  const read = readByRules(plain, chinese, knowledge);
  const ruled = namesByRules(plain, read);
  if (!model) return ruled;
  const { tagged, believed } = heardNames(read, ruled, taggerFor(model, knowledge));
  return combineNames(plain, believed, tagged, knowledge);
}

const taggers = new WeakMap<ChineseModel, { knowledge: ChineseKnowledge; tagger: ChineseTagger }>();

function taggerFor(model: ChineseModel, knowledge: ChineseKnowledge): ChineseTagger {
  const made = taggers.get(model);
  if (made?.knowledge === knowledge) return made.tagger;
  const tagger = createTagger(model.weights, chineseFeaturizer(knowledge, model.words, model.without));
  taggers.set(model, { knowledge, tagger });
  return tagger;
}
