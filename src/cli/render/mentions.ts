import type { MentionQuote, MentionRow } from '../../query/mentions.ts';
import { renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { renderReceipt } from './quote.ts';

type Names = (id: string | null) => string;

/** Who mentions whom, as a table. */
export function renderMentionTable(rows: readonly MentionRow[], names: Names, { colors }: Terminal): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ by, of, count, documents }) => [names(by), names(of), String(count), String(documents)]);
  return renderTable(
    [{ title: 'by' }, { title: 'of' }, { title: 'count', align: 'right' }, { title: 'documents', align: 'right' }],
    cells,
    colors.dim,
  );
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
