import type { TimelineEntry } from '../../query/timeline.ts';
import { onOneLine } from '../plain.ts';
import type { Terminal } from '../terminal.ts';
import { renderReceipt } from './quote.ts';
import { relationLine } from './relation.ts';

/** What dated documents say, oldest first, for people. */
export function renderTimeline(
  entries: readonly TimelineEntry[],
  names: (id: string | null) => string,
  terminal: Terminal,
): string {
  const parts = entries.map(({ document, mentions, relations }) => {
    const head = `${terminal.colors.bold(document.date)} ${onOneLine(document.title ?? document.source)} ×${mentions}\n`;
    const lines = relations.map(({ source, type, target, receipt }) => {
      const statuses = receipt.status === undefined ? [] : [receipt.status];
      return `  ${relationLine(names(source), type, names(target), statuses)}\n${renderReceipt(receipt, terminal)}`;
    });
    return head + lines.join('');
  });
  return parts.join('\n');
}
