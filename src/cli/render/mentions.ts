import type { MentionQuote, MentionRow } from '../../query/mentions.ts';
import { renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { renderReceipt } from './quote.ts';

type Names = (id: string | null) => string;

/** Columns that stand in the table where any row has something to say in them. */
const NOTES = ['questions', 'answers', 'asks', 'quotes', 'denies'] as const;

/** Who mentions whom, as a table. */
export function renderMentionTable(rows: readonly MentionRow[], names: Names, { colors }: Terminal): string {
  if (rows.length === 0) return '';
  const noted = NOTES.filter((note) => rows.some((row) => row[note] > 0));
  const counts = ['count', ...noted, 'documents'] as const;
  const cells = rows.map((row) => [names(row.by), names(row.of), ...counts.map((count) => String(row[count] || ''))]);
  const columns = counts.map((title) => ({ title, align: 'right' as const }));
  return renderTable([{ title: 'by' }, { title: 'of' }, ...columns], cells, colors.dim);
}

/** Mentions with their words, under a line for each change of who mentions whom. */
export function renderMentionQuotes(quotes: readonly MentionQuote[], names: Names, terminal: Terminal): string {
  let pair = '';
  const parts = quotes.map((quote) => {
    const head = `${names(quote.by)} → ${names(quote.of)}`;
    const changed = head !== pair;
    pair = head;
    return `${changed ? `${terminal.colors.bold(head)}\n` : ''}${renderReceipt(quote, terminal)}`;
  });
  return parts.join('\n');
}
