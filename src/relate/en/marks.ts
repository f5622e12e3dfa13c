import type { Item } from '../rule.ts';
import { CLOSED_TAGS, type Tag } from './closed.ts';

const OPENING = new Set(['“', '"', '‘', '«', '„']);
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '„': '“' };
const LONGEST_TITLE = 8;
/** Words that show a clause: who says "we won" is quoted, a “code red” is not. */
const CLAUSE = new Set<Tag>(['be', 'have', 'do', 'modal', 'pronoun', 'relative', 'subordinator']);

/**
 * Leaves out the quotation marks around names and titles, and the full stop inside a sentence ("Ph.D., who"); what else is
 * quoted and no clause (the “code red”) becomes one word.
 */
export function withoutEmptyMarks(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const close = OPENING.has(items[i]!.text) ? closingMark(items, i) : null;
    if (close !== null) {
      kept.push(...unquoted(items.slice(i + 1, close)));
      i = close;
    } else if (items[i]!.text !== '.' || items[i + 1]?.text !== ',') kept.push(items[i]!);
  }
  return kept;
}

function unquoted(inside: readonly Item[]): readonly Item[] {
  if (inside.length === 1 || inside.some((item) => item.kind === 'mention')) return inside;
  const text = inside.map((item) => item.text).join(' ');
  return [{ ...inside[0]!, kind: 'word', end: inside.at(-1)!.end, text, lower: text.toLowerCase() }];
}

/** Where a quotation that is no clause ends; null where it is one. */
function closingMark(items: readonly Item[], open: number): number | null {
  const mark = CLOSING[items[open]!.text];
  for (let i = open + 1; i < items.length && i - open <= LONGEST_TITLE; i += 1) {
    if (items[i]!.text === mark) return i > open + 1 ? i : null;
    const tag = CLOSED_TAGS.get(items[i]!.lower);
    if ((tag !== undefined && CLAUSE.has(tag)) || items[i]!.form === 'pronoun') return null;
  }
  return null;
}
