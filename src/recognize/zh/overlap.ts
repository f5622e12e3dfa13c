import type { Span } from '../../model.ts';

/** Gives, for spans asked in text order, the spans that overlap each; the spans are in order and overlap no other. */
export function overlapping<T extends Span>(spans: readonly T[]): (asked: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    const found: T[] = [];
    for (let i = next; i < spans.length && spans[i]!.start < end; i += 1) found.push(spans[i]!);
    return found;
  };
}
