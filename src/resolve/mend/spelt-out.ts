import type { EntityType, Name, Sentence, Span, Token } from '../../model.ts';
import { isAcronym } from '../rules/beside.ts';

/** Words at most of a name that is spelt out beside its first letters. */
const MOST_WORDS = 9;
const LETTERS = /^\p{Lu}[\p{L}&]{1,7}$/u;

/** "The FDA (Food and Drug Administration)", "the Port Authority of Lund (PAL)": all that the letters stand for is the name. */
export function withSpeltOut(text: string, sentences: readonly Sentence[], names: readonly Name[]): Name[] {
  if (!/\(/u.test(text)) return [...names];
  const spelt = sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text: sign }, i) => (sign === '(' ? (speltOutAround(text, tokens, i) ?? []) : [])),
  );
  return spelt.length === 0 ? [...names] : merged(names, spelt);
}

/** The long form and its letters, on either side of a bracket. */
function speltOutAround(text: string, tokens: readonly Token[], bracket: number): Span[] | undefined {
  const behind = tokens.slice(bracket + 1, bracket + MOST_WORDS + 2);
  const close = behind.findIndex(({ text: sign }) => /^[),;]$/u.test(sign));
  if (close < 0) return undefined;
  const inside = behind.slice(0, close);
  const before = tokens[bracket - 1];
  if (!before || inside.length === 0) return undefined;
  if (inside.length === 1) return longBefore(text, tokens, bracket, inside[0]!);
  const start = /^the$/iu.test(inside[0]!.text) ? 1 : 0;
  const long = spanOf(inside.slice(start));
  return LETTERS.test(before.text) && isAcronym({ surface: before.text }, { surface: text.slice(long.start, long.end) })
    ? [spanOf([before]), long]
    : undefined;
}

function longBefore(text: string, tokens: readonly Token[], bracket: number, letters: Token): Span[] | undefined {
  if (!LETTERS.test(letters.text) || letters.text.length < 3) return undefined;
  for (let from = bracket - 2; from >= 0 && bracket - from <= MOST_WORDS; from -= 1) {
    const word = tokens[from]!.text;
    if (!/^[\p{L}&’'-]+$/u.test(word)) return undefined;
    const long = { start: tokens[from]!.start, end: tokens[bracket - 1]!.end };
    const isWhole =
      /^\p{Lu}/u.test(word) && isAcronym({ surface: letters.text }, { surface: text.slice(long.start, long.end) });
    if (isWhole) return [long, spanOf([letters])];
  }
  return undefined;
}

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

/** The names, with those that are spelt out in place of what meets them. Both lists are in text order. */
function merged(names: readonly Name[], spelt: readonly Span[]): Name[] {
  const all: Name[] = [];
  let next = 0;
  for (const { start, end } of spelt) {
    while (names[next] && names[next]!.end <= start) all.push(names[next++]!);
    const met: Name[] = [];
    while (names[next] && names[next]!.start < end) met.push(names[next++]!);
    const type = met.map((name) => name.type).find(isBody) ?? 'organization';
    const whole = met.length === 1 && met[0]!.start === start && met[0]!.end === end;
    all.push(...(whole ? met : [{ start, end, type, confidence: 0.85, rule: 'spelt-out' }]));
  }
  return [...all, ...names.slice(next)];
}

const isBody = (type: EntityType): boolean => type !== 'person' && type !== 'place';
