import type { PathStep } from '../../query/path.ts';
import type { Terminal } from '../terminal.ts';
import { renderReceipt } from './quote.ts';
import { relationLine } from './relation.ts';

/** A chain for people: its ends on the first line, then each step with its quote. */
export function renderPath(
  steps: readonly PathStep[],
  names: (id: string | null) => string,
  terminal: Terminal,
): string {
  if (steps.length === 0) return '';
  const chain = [steps[0]!.from, ...steps.map(({ to }) => to)].map(names).join(' – ');
  const parts = steps.map(({ source, kind, target, status, receipt }, i) => {
    const line = relationLine(names(source), kind, names(target), status === undefined ? [] : [status]);
    return `${i + 1}. ${line}\n${renderReceipt(receipt, terminal)}`;
  });
  return `${terminal.colors.bold(chain)}\n\n${parts.join('\n')}`;
}
