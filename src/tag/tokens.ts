import type { Token, TokenKind } from '../model.ts';

/**
 * One alternative a kind, tried in this order at each place that is not white space:
 * dotted abbreviations (U.S., J.R.), numbers with their separators, words, Han characters one by one, any other sign.
 */
const HAN = String.raw`\p{Script=Han}〇`;
const LETTER = String.raw`(?:(?!\p{Script=Han})\p{L})`;
const WORD_CHARACTER = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}_])`;
const DOTTED = String.raw`(?:${LETTER}\.){2,}`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?!${WORD_CHARACTER})`;
// Inner apostrophes (O’Leary), ampersands (AT&T), dots (Monday.com) and soft hyphens hold a word together.
const WORD = String.raw`${WORD_CHARACTER}+(?:(?:['’&.·]|\u00ad)(?=${LETTER})${WORD_CHARACTER}+)*`;
const TOKEN = new RegExp(`(${DOTTED})|(${NUMBER})|(${WORD})|([${HAN}])|(\\S)`, 'gu');

const KINDS: TokenKind[] = ['word', 'number', 'word', 'han', 'sign'];
const POSSESSIVE = /['’]s$/iu;
const HYPHEN = /^[-‐‑]$/u;
const NAME_LIKE = /^[\p{Lu}\p{Nd}]/u;
/** Abbreviations whose full stop belongs to the token. */
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Pres|Dept|Univ|No|vs|etc|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|b|ca|c|[\p{Lu}])$/u;

/** Splits `text[start, end)` into tokens whose offsets point into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    const kind = KINDS[match.indexOf(match[0], 1) - 1]!;
    push(tokens, text, match.index, Math.min(match.index + match[0].length, end), kind);
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const surface = text.slice(start, end);
  if (kind === 'sign') {
    joinSign(tokens, surface, start, end);
    return;
  }
  const possessive = kind === 'word' && surface.length > 2 ? POSSESSIVE.exec(surface) : null;
  const stem = possessive ? surface.slice(0, possessive.index) : surface;
  const token: Token = { start, end: start + stem.length, text: stem, kind };
  if (!joinHyphenated(tokens, text, token)) tokens.push(token);
  if (possessive) tokens.push({ start: token.end, end, text: possessive[0], kind: 'sign' });
}

/** A full stop sticks to an abbreviation or an initial before it. */
function joinSign(tokens: Token[], surface: string, start: number, end: number): void {
  const last = tokens.at(-1);
  if (surface === '.' && last?.end === start && last.kind === 'word' && ABBREVIATION.test(last.text)) {
    last.text += surface;
    last.end = end;
    return;
  }
  tokens.push({ start, end, text: surface, kind: 'sign' });
}

/** "Jean-Luc", "GPT-4" and "7-Eleven" are one token; "Microsoft-backed" and "ex-CTO" are three. */
function joinHyphenated(tokens: Token[], text: string, token: Token): boolean {
  const hyphen = tokens.at(-1);
  const left = tokens.at(-2);
  if (!hyphen || !left || hyphen.end !== token.start || left.end !== hyphen.start) return false;
  if (!HYPHEN.test(hyphen.text) || token.kind === 'han' || left.kind === 'han' || left.kind === 'sign') return false;
  if (!NAME_LIKE.test(left.text) || !NAME_LIKE.test(token.text)) return false;
  if (left.kind === 'number' && token.kind === 'number') return false;
  tokens.pop();
  left.text = text.slice(left.start, token.end);
  left.end = token.end;
  left.kind = 'word';
  return true;
}
