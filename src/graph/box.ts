import type { Box } from './spread.ts';

/** A node with its name below it, as a box about its middle, in pixels when the whole graph is on the screen. */
export function boxOf(key: string, node: { x: number; y: number; size: number; label: string }): Box {
  const { x, y, size, label } = node;
  return { key, x, y, halfWidth: Math.max(size + 4, labelWidth(label) / 2), halfHeight: size + 11 };
}

/** Pixels that a label takes at 12 pixels a line: Han and kana are square, Latin letters about half as wide. */
function labelWidth(label: string): number {
  let width = 0;
  for (const sign of label.slice(0, 40)) width += sign > '\u2e7f' ? 12 : 6.4;
  return width;
}
