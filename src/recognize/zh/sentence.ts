import type { Sentence, Token } from '../../model.ts';
import type { ChineseKnowledge } from './knowledge.ts';

/** A sentence as the finders of Chinese names see it: its tokens, and the whole text in simplified characters. */
export interface HanSentence {
  tokens: readonly Token[];
  /** The document's text, simplified; same offsets. */
  plain: string;
  knowledge: ChineseKnowledge;
}

export const hanSentence = (sentence: Sentence, plain: string, knowledge: ChineseKnowledge): HanSentence => ({
  tokens: sentence.tokens,
  plain,
  knowledge,
});

/** The simplified surface of tokens `[from, to)`. */
export function surface({ tokens, plain }: HanSentence, from: number, to: number): string {
  return from < to ? plain.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';
}

export const isHan = (sentence: HanSentence, at: number): boolean => sentence.tokens[at]?.kind === 'han';

/** How many Han characters stand together from token `at`, at most `limit`. */
export function hanRun(sentence: HanSentence, at: number, limit: number): number {
  const { tokens } = sentence;
  let length = 0;
  while (length < limit && isHan(sentence, at + length)) {
    if (length > 0 && tokens[at + length]!.start !== tokens[at + length - 1]!.end) break;
    length += 1;
  }
  return length;
}
