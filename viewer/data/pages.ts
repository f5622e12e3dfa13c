import type { ViewDocument } from '../../src/graph/view.ts';
import type { Zone } from '../../src/model.ts';

export interface Paragraph {
  start: number;
  end: number;
  zone: Zone;
  speaker: string | null;
}

export interface Pages {
  paragraphs: Paragraph[];
  /** Whether there is more text before and after. */
  before: boolean;
  after: boolean;
}

/** A document longer than this is shown in part, around the span that is read: a page of a million words is no page. */
const MOST_TEXT = 160_000;

/** Paragraphs of a document, by line ends inside segments, so that each has one zone and one speaker. */
export function pagesOf({ text, segments }: ViewDocument, around: { start: number }): Pages {
  const from = text.length <= MOST_TEXT ? 0 : Math.max(0, around.start - MOST_TEXT / 2);
  const to = Math.min(text.length, from + MOST_TEXT);
  const paragraphs: Paragraph[] = [];
  for (const { start, end, zone, speaker } of segments) {
    if (end <= from || start >= to) continue;
    for (const [a, b] of linesOf(text, start, end)) {
      if (b > from && a < to) paragraphs.push({ start: a, end: b, zone, speaker });
    }
  }
  return { paragraphs, before: from > 0, after: to < text.length };
}

function* linesOf(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  while (from < end) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    if (/\S/u.test(text.slice(from, to))) yield [from, to];
    from = to + 1;
  }
}
