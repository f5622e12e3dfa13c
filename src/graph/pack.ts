import type { Box } from './spread.ts';

interface Frame {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

const GAP = 26;
/** Width to height of the screen that a whole graph is meant to fill. */
const ASPECT = 1.6;

/**
 * Places connected parts, in place: the first (largest) on top, the others in centred rows below it, as wide as the
 * first or as a screen of their total area.
 */
export function packBoxes(parts: readonly Box[][]): void {
  const frames = parts.map(frameOf);
  const area = frames.reduce((sum, frame) => sum + (width(frame) + GAP) * (height(frame) + GAP), 0);
  const rowWidth = Math.max(width(frames[0] ?? EMPTY), Math.sqrt(area * ASPECT));
  let y = 0;
  for (const row of rowsOf(frames, rowWidth)) {
    const total = row.reduce((sum, index) => sum + width(frames[index]!) + GAP, -GAP);
    const tallest = row.reduce((most, index) => Math.max(most, height(frames[index]!)), 0);
    let x = -total / 2;
    for (const index of row) {
      const frame = frames[index]!;
      moveBy(parts[index]!, x - frame.left, y - (tallest - height(frame)) / 2 - frame.top);
      x += width(frame) + GAP;
    }
    y -= tallest + GAP;
  }
}

const EMPTY: Frame = { left: 0, right: 0, bottom: 0, top: 0 };
const width = ({ left, right }: Frame): number => right - left;
const height = ({ bottom, top }: Frame): number => top - bottom;

function frameOf(boxes: readonly Box[]): Frame {
  const frame = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    frame.left = Math.min(frame.left, x - halfWidth);
    frame.right = Math.max(frame.right, x + halfWidth);
    frame.bottom = Math.min(frame.bottom, y - halfHeight);
    frame.top = Math.max(frame.top, y + halfHeight);
  }
  return frame;
}

function rowsOf(frames: readonly Frame[], rowWidth: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  frames.forEach((frame, index) => {
    if (used + width(frame) > rowWidth) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(index);
    used += width(frame) + GAP;
  });
  return rows;
}

function moveBy(boxes: readonly Box[], dx: number, dy: number): void {
  for (const box of boxes) {
    box.x += dx;
    box.y += dy;
  }
}
