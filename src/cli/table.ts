import { displayWidth, fitWidth, padEnd, padStart } from './width.ts';

export interface Column {
  title: string;
  align?: 'left' | 'right';
}

const MOST_COLUMNS = 48;

/** Lays rows out in columns, aligned by what terminals show (a Chinese character is two columns wide). */
export function renderTable(
  columns: readonly Column[],
  rows: readonly string[][],
  head = (text: string) => text,
): string {
  const cells = rows.map((row) => row.map((cell) => fitWidth(cell, MOST_COLUMNS)));
  const widths = columns.map(({ title }, i) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[i]!)), displayWidth(title)),
  );
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, i) => (align === 'right' ? padStart(row[i]!, widths[i]!) : padEnd(row[i]!, widths[i]!)))
      .join('  ')
      .trimEnd();
  return [head(line(columns.map(({ title }) => title))), ...cells.map(line)].map((text) => `${text}\n`).join('');
}
