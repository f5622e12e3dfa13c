import type { Span, Stance } from '../../model.ts';
import type { Receipt } from '../../query/evidence.ts';
import { withoutControls } from '../plain.ts';
import type { Terminal } from '../terminal.ts';

/** A quote for people: the words with what they are about marked, and where they stand. */
export function renderReceipt({ quote, quoteStart, start, end, ...place }: Receipt, terminal: Terminal): string {
  const span = { start: start - quoteStart, end: end - quoteStart };
  const whole = span.start === 0 && span.end === quote.length;
  const words = markSpans(quote, whole ? [] : [span], terminal);
  return `  “${words}”\n  ${terminal.colors.dim(placeOf({ ...place, start, end }))}\n`;
}

/** `talk.md:12:5 (offset 371–377) · 2025-03-01 · answer · denies` */
export function placeOf({
  document,
  line,
  column,
  start,
  end,
  zone,
  stance = 'asserts',
}: Omit<Receipt, 'quote' | 'quoteStart' | 'by' | 'stance'> & { stance?: Stance }): string {
  const at = `${withoutControls(document.source)}:${line}:${column} (offset ${start}–${end})`;
  const date = document.date === undefined ? [] : [document.date];
  return [at, ...date, zone, ...(stance === 'asserts' ? [] : [stance])].join(' · ');
}

/** The text on one line, its spans in colour or, where there are no colours, between double asterisks. */
export function markSpans(text: string, spans: readonly Span[], { colors }: Terminal): string {
  const mark = (words: string) => (colors.isColorSupported ? colors.bold(colors.yellow(words)) : `**${words}**`);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(flat(text.slice(at, start)), mark(flat(text.slice(start, end))));
    at = end;
  }
  parts.push(flat(text.slice(at)));
  return parts.join('').trim();
}

const flat = (text: string): string => withoutControls(text.replace(/\s+/gu, ' '));
