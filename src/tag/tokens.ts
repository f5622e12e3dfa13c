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
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const to = plainWordEnd(text, at, end);
    if (code === SPACE) at += 1;
    else if (to > at) {
      pushWord(tokens, text, { start: at, end: to, text: text.slice(at, to), kind: 'word' });
      at = to;
    } else if (isAsciiSign(code)) {
      joinSign(tokens, text.charAt(at), at, at + 1);
      at += 1;
    } else at = pushNext(tokens, text, at, end);
  }
  return tokens;
}

const [LINE_FEED, SPACE, AMPERSAND, APOSTROPHE, FULL_STOP, UNDERSCORE] = [10, 32, 38, 39, 46, 95] as const;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiSign = (code: number): boolean =>
  code > SPACE && code < 127 && !isAsciiLetter(code) && (code < 48 || code > 57) && code !== UNDERSCORE;

/**
 * Where the word ends that begins at `from`, when it is of plain letters and what follows cannot belong to it; else `from`.
 * So are most words of English, and the pattern takes ten times as long.
 */
function plainWordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isAsciiLetter(text.charCodeAt(at))) at += 1;
  return at === end || endsWord(text, at, at - from) ? at : from;
}

function endsWord(text: string, at: number, length: number): boolean {
  const next = text.charCodeAt(at);
  if (next === FULL_STOP) return length > 1 && isBlank(text.charCodeAt(at + 1));
  return isBlank(next) || (isAsciiSign(next) && next !== APOSTROPHE && next !== AMPERSAND);
}

const isBlank = (code: number): boolean => code === SPACE || code === LINE_FEED || Number.isNaN(code);

/** Pushes the next token that begins at or after `from`, and gives its end. */
function pushNext(tokens: Token[], text: string, from: number, end: number): number {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null || match.index >= end) return end;
  const kind = KINDS[match.indexOf(match[0], 1) - 1]!;
  const to = Math.min(match.index + match[0].length, end);
  push(tokens, text, match.index, to, kind);
  return to;
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
  pushWord(tokens, text, token);
  if (possessive) tokens.push({ start: token.end, end, text: possessive[0], kind: 'sign' });
}

function pushWord(tokens: Token[], text: string, token: Token): void {
  if (!joinHyphenated(tokens, text, token)) tokens.push(token);
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
