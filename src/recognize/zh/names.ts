import type { Lexicon } from '../../lexicon.ts';
import type { Document, DraftSegment, Name, Sentence } from '../../model.ts';
import { chineseKnowledge } from './knowledge.ts';
import { namesByRules, readByRules } from './rules.ts';
import { toSimplified } from './simplify.ts';

/** The names of the Chinese sentences, in text order, none inside another. */
export function recognizeChineseNames(
  doc: Pick<Document, 'text'>,
  _segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Name[] {
  const chinese = sentences.filter((sentence) => sentence.language === 'zh');
  if (chinese.length === 0) return [];
  const plain = toSimplified(doc.text);
  return namesByRules(plain, readByRules(plain, chinese, chineseKnowledge(lexicon)));
}
