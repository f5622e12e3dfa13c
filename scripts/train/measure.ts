import type { EntityType, Span } from '../../src/model.ts';
import type { NameRecord } from './corpora.ts';

/** How many names a set has, were found, and agree. */
export interface Count {
  gold: number;
  found: number;
  right: number;
}

/** The types that corpora tell apart: a company counts as an organization. */
export type CoarseType = Exclude<EntityType, 'company'>;
export const COARSE_TYPES: CoarseType[] = ['person', 'organization', 'product', 'place', 'work'];

export const coarse = (type: string): string => (type === 'company' ? 'organization' : type);

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|president|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|secretary|minister|chancellor|ambassador|judge|justice|general|gen|colonel|col|captain|capt|lieutenant|lt|major|sergeant|sgt|admiral|reverend|rev|father|sister|brother|king|queen|prince|princess)\.?\s+(?=\S)/iu;
const LEAD = /^(?:[\s\p{P}`]+|(?:the|an?)\s+(?=\S))/iu;
const TAIL = /(?:['’]s|[\s\p{P}`]+)$/iu;

/** The span that is compared: without articles, outer punctuation and 's, persons without the titles before them. */
export function comparable(text: string, span: Span, type: string): Span {
  let { start, end } = span;
  const trimStart = (pattern: RegExp) => {
    const match = pattern.exec(text.slice(start, end));
    if (match) start += match[0].length;
    return match !== null;
  };
  while (trimStart(LEAD));
  for (let tail = TAIL.exec(text.slice(start, end)); tail; tail = TAIL.exec(text.slice(start, end))) {
    end -= tail[0].length;
  }
  if (type === 'person') while (trimStart(TITLE));
  return start < end ? { start, end } : span;
}

const keyOf = (text: string, span: Span, type: string): string => {
  const { start, end } = comparable(text, span, type);
  return `${coarse(type)} ${start}-${end}`;
};

/** Adds one text's exact matches to the counts of its annotated types. */
export function countNames(
  record: NameRecord,
  found: readonly (Span & { type: string })[],
  counts: Map<string, Count>,
): void {
  for (const type of record.types) {
    const keys = (names: readonly (Span & { type: string })[]) =>
      new Set(names.filter((name) => coarse(name.type) === type).map((name) => keyOf(record.text, name, name.type)));
    const gold = keys(record.entities);
    const ours = keys(found);
    const count = counts.get(type) ?? { gold: 0, found: 0, right: 0 };
    count.gold += gold.size;
    count.found += ours.size;
    for (const key of ours) if (gold.has(key)) count.right += 1;
    counts.set(type, count);
  }
}

/** F1 in per cent. */
export function f1({ gold, found, right }: Count): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}
