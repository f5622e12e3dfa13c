/** What was measured, the figure with its unit, and how it stands to the peer of the same run. */
export type Row = [what: string, figure: string, ratio: string];

export const seconds = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e9;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function printTable(title: string, rows: readonly Row[]): void {
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  console.log(`\n${title}`);
  for (const [what, figure, ratio] of rows) {
    console.log(`  ${what.padEnd(width(0))}  ${figure.padStart(width(1))}  ${ratio}`.trimEnd());
  }
}
