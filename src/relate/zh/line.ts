import type { EntityType, Span } from '../../model.ts';
import { toSimplified } from '../../recognize/zh/simplify.ts';
import type { Item, SentenceView } from '../rule.ts';

/**
 * A Chinese sentence as one string with one character an item, so that patterns find positions of items. Han characters
 * are simplified; a mention is the letter of what it is (P person, O company or organization, R product, W work,
 * L place), any other Latin word is `x`, a number `9`.
 */
export interface Line {
  view: SentenceView;
  text: string;
}

const LETTERS: Record<EntityType, string> = {
  person: 'P',
  company: 'O',
  organization: 'O',
  product: 'R',
  work: 'W',
  place: 'L',
};
/** Latin titles are single characters that Han text does not use. */
const LATIN_TITLES: Record<string, string> = { ceo: 'Ⓒ', cto: 'Ⓣ', cfo: 'Ⓣ', coo: 'Ⓣ' };

const known = new WeakMap<SentenceView, Line>();

export function lineOf(view: SentenceView): Line {
  let line = known.get(view);
  if (line === undefined) {
    line = { view, text: toSimplified(view.items.map(characterOf).join('')) };
    known.set(view, line);
  }
  return line;
}

function characterOf(item: Item): string {
  if (item.kind === 'mention') return LETTERS[item.entities[0]?.type as EntityType] ?? 'x';
  if (item.kind === 'number') return '9';
  if (item.kind === 'word') return LATIN_TITLES[item.lower] ?? 'x';
  return item.text.length === 1 ? (FULL_WIDTH[item.text] ?? item.text) : 'x';
}

/** Half-width punctuation as Chinese writes it. */
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

export const spanOf = ({ view }: Line, from: number, to: number): Span => ({
  start: view.items[from]!.start,
  end: view.items[to - 1]!.end,
});

const STOP = /[，,；;。！？!?：:（）()—…\n]/u;

/** The clause around item `at`, `[from, to)`: between stops. */
export function clauseAt({ text }: Line, at: number): { from: number; to: number } {
  let from = at;
  let to = at;
  while (from > 0 && !STOP.test(text[from - 1]!)) from -= 1;
  while (to < text.length && !STOP.test(text[to]!)) to += 1;
  return { from, to };
}

export const fits = ({ text }: Line, at: number, letters: string): boolean =>
  at >= 0 && at < text.length && letters.includes(text[at]!);

const LINK = /^(?:、|和|与|及|以及|跟|同|或|，和|,和)$/u;

/** The mentions that stand in one enumeration with the mention at `at`: P、P和P. */
export function enumeration(line: Line, at: number): number[] {
  const found = [at];
  for (let i = neighbour(line, at, -1); i !== null; i = neighbour(line, i, -1)) found.unshift(i);
  for (let i = neighbour(line, at, 1); i !== null; i = neighbour(line, i, 1)) found.push(i);
  return found;
}

function neighbour({ text }: Line, at: number, step: 1 | -1): number | null {
  for (let gap = 1; gap <= 2; gap += 1) {
    const other = at + step * (gap + 1);
    if (text[other] !== text[at]) continue;
    const [from, to] = step > 0 ? [at + 1, other] : [other + 1, at];
    if (LINK.test(text.slice(from, to))) return other;
  }
  return null;
}

/** The last fitting mention before `at`, not before `from`. */
export function lastBefore(line: Line, at: number, from: number, letters: string): number | null {
  for (let i = at - 1; i >= from; i -= 1) if (fits(line, i, letters)) return i;
  return null;
}

export function firstAfter(line: Line, at: number, to: number, letters: string): number | null {
  for (let i = at; i < to; i += 1) if (fits(line, i, letters)) return i;
  return null;
}

/** What a clause without a subject of its own is about: the first fitting mention of the nearest clause before it. */
export function topicBefore(line: Line, from: number, letters: string): number | null {
  for (let end = from - 1; end > 0; ) {
    const clause = clauseAt(line, end - 1);
    if (/[。！？!?]/u.test(line.text[end] ?? '')) return null;
    const first = firstAfter(line, clause.from, end, letters);
    if (first !== null && line.text[first + 1] !== '的') return first;
    end = clause.from - 1;
  }
  return null;
}

/** Every place where `pattern` stands; the pattern must not match the empty string. */
export function* matches({ text }: Line, pattern: RegExp): Generator<{ from: number; to: number }> {
  for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
    yield { from: match.index, to: match.index + match[0].length };
  }
}
