import type { Reading } from '../model.ts';

const known = new WeakMap<Reading, number[]>();

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function lineColumn(reading: Reading, offset: number): { line: number; column: number } {
  const starts = lineStarts(reading);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - starts[low - 1]! + 1 };
}

function lineStarts(reading: Reading): number[] {
  const kept = known.get(reading);
  if (kept) return kept;
  const starts = [0];
  for (const match of reading.text.matchAll(/\r\n|[\r\n]/gu)) starts.push(match.index + match[0].length);
  known.set(reading, starts);
  return starts;
}
