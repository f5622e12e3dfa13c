import type { Quote, Segment } from '../model.ts';

/** Who states what stands at `at`: the innermost quotation's speaker, else whose turn it is; null for the author. */
export function uttererAt(
  at: number,
  quotes: readonly Quote[],
  segment: Segment,
  author: string | null,
): string | null {
  const around = quotes.filter((quote) => quote.start <= at && at < quote.end);
  const innermost = around.reduce<Quote | null>(
    (best, quote) => (best === null || quote.end - quote.start <= best.end - best.start ? quote : best),
    null,
  );
  if (innermost) return innermost.speaker;
  const turn = segment.zone === 'question' || segment.zone === 'answer';
  return turn || segment.speaker !== author ? turnSpeaker(segment) : null;
}

/** Headings, notes and captions are the author's even between turns. */
const turnSpeaker = ({ zone, speaker }: Segment): string | null =>
  zone === 'question' || zone === 'answer' || zone === 'body' ? speaker : null;
