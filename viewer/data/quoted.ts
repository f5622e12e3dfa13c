import type { ViewDocument } from '../../src/graph/view.ts';
import type { Evidence } from './model.ts';

/** Words inside of somebody's question or answer that the speaker of the turn puts in another mouth, or in their own. */
export interface Quoted {
  /** Whose turn it is. */
  speaker: string;
  /** Whom the speaker quotes; null when that is not known. */
  whom: string | null;
  kind: 'direct' | 'indirect';
}

/** What a turn quotes at a piece of evidence; null in the turn's own words and outside of turns. */
export function quotedAt({ segments, quotes }: ViewDocument, { start, by, zone }: Evidence): Quoted | null {
  if (zone !== 'question' && zone !== 'answer') return null;
  const speaker = segments.find((segment) => segment.end > start)?.speaker;
  if (!speaker) return null;
  let innermost: ViewDocument['quotes'][number] | null = null;
  for (const quote of quotes) {
    if (quote.start > start || quote.end <= start || quote.speaker !== by) continue;
    if (innermost === null || quote.end - quote.start < innermost.end - innermost.start) innermost = quote;
  }
  return innermost && { speaker, whom: innermost.speaker, kind: innermost.kind };
}
