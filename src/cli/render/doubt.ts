import type { Doubt } from '../../query/review.ts';
import { onOneLine } from '../plain.ts';
import type { Terminal } from '../terminal.ts';
import { renderReceipt } from './quote.ts';
import { sayRule } from './why.ts';

/** Two that may be one, for people. */
export function renderDoubt({ a, b, rule, sure, quotes }: Doubt, number: number, terminal: Terminal): string {
  const { colors } = terminal;
  const head = `${number}. ${colors.bold(`${onOneLine(a.name)} = ${onOneLine(b.name)}?`)}`;
  const why = `${sayRule(rule)}, ${sure.toFixed(2)} sure`;
  return `${head} ${why} ${colors.dim(`${a.id} · ${b.id}`)}\n${quotes.map((quote) => renderReceipt(quote, terminal)).join('')}`;
}
