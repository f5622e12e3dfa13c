import type { Mention, Sentence, Token } from '../../model.ts';
import { type Role, roleOf } from './roles.ts';

/** A mention with its place among sentences and tokens. */
export interface Placed {
  entity: string;
  /** Index of its sentence. */
  sentence: number;
  /** Tokens `[from, to)` of the sentence. */
  from: number;
  to: number;
  role: Role;
  /** Inside quotation marks. */
  quoted: boolean;
  form: 'name' | 'pronoun' | 'nominal';
}

/** Finds the tokens of mentions, given in text order. Those that begin in no sentence are left out. */
export function placeMentions(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  quoted: QuotedTokens,
): Placed[] {
  const placed: Placed[] = [];
  let sentence = 0;
  for (const { entity, start, end, form } of mentions) {
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence += 1;
    const tokens = sentences[sentence]?.tokens;
    if (!tokens || sentences[sentence]!.start > start) continue;
    const from = tokenAt(tokens, start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < end) to += 1;
    placed.push({ entity, sentence, from, to, role: roleOf(tokens, from, to), quoted: quoted(sentence, from), form });
  }
  return placed;
}

function tokenAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a token stands inside quotation marks. */
export type QuotedTokens = (sentence: number, token: number) => boolean;

/** Follows quotation marks through each paragraph; a paragraph that opens with a mark closes what stood open. */
export function quotedTokens(text: string, sentences: readonly Sentence[]): QuotedTokens {
  const flips: number[][] = [];
  let inside = false;
  let end = 0;
  for (const sentence of sentences) {
    if (/\n\s*\n/u.test(text.slice(end, sentence.start))) inside = false;
    end = sentence.end;
    const own = inside ? [0] : [];
    sentence.tokens.forEach((token, i) => {
      const now = afterMark(token.text, inside);
      if (now !== inside) own.push(i);
      inside = now;
    });
    flips.push(own);
  }
  return (sentence, token) => countUpTo(flips[sentence]!, token) % 2 === 1;
}

/** How many numbers of a rising list are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function afterMark(mark: string, inside: boolean): boolean {
  if (mark === '“' || mark === '「' || mark === '«') return true;
  if (mark === '”' || mark === '」' || mark === '»') return false;
  return mark === '"' ? !inside : inside;
}

/** Whether a mention covers an offset. `mentions` are in text order and do not overlap. */
export function coverage(mentions: readonly Pick<Mention, 'start' | 'end'>[]): (offset: number) => boolean {
  return (offset) => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && mentions[low - 1]!.end > offset;
  };
}
