import type { Span } from '../model.ts';

/** Gives, for windows asked in text order, the spans that overlap each. One pass over spans that are sorted by start. */
export function within<T extends Span>(spans: readonly T[]): (window: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: T[] = [];
  return ({ start, end }) => {
    open = open.filter((span) => span.end > start);
    for (; next < sorted.length && sorted[next]!.start < end; next += 1) {
      if (sorted[next]!.end > start) open.push(sorted[next]!);
    }
    return [...open];
  };
}
