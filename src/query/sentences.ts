import type { Mention, Reading, Span } from '../model.ts';
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

/** The mentions of each sentence that has any, the first of every entity only, in the order of the text. */
export function mentionsBySentence(reading: Reading): Mention[][] {
  const sentences = readingSentences(reading);
  const found = new Map<number, Map<string, Mention>>();
  for (const mention of [...reading.mentions].sort((a, b) => a.start - b.start)) {
    const sentence = spanAt(sentences, mention.start);
    if (sentence === null) continue;
    const company = found.get(sentence.start) ?? new Map<string, Mention>();
    found.set(sentence.start, company);
    if (!company.has(mention.entity)) company.set(mention.entity, mention);
  }
  return [...found.values()].map((company) => [...company.values()]);
}
