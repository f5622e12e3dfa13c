import type { Reading, Span } from '../model.ts';
import { tagSegments } from '../tag/sentences.ts';

const known = new WeakMap<Reading, Span[]>();

/** The sentences of a reading, in order, none across the edge of a segment. Kept as long as the reading is. */
export function readingSentences(reading: Reading): Span[] {
  const sentences = known.get(reading);
  if (sentences) return sentences;
  const segments = reading.segments.map((segment) => ({ ...segment, speaker: null }));
  const spans = tagSegments(reading, segments).map(({ start, end }) => ({ start, end }));
  known.set(reading, spans);
  return spans;
}

/** The sentence that holds `offset`, or null between sentences. */
export function sentenceAt(reading: Reading, offset: number): Span | null {
  return spanAt(readingSentences(reading), offset);
}

/** The one of `spans` (in order, disjoint) that holds `offset`. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : null;
}
