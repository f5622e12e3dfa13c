/** A node with its label: a box about its middle. */
export interface Box {
  key: string;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

const ROUNDS = 120;
/** Of the overlap that is taken away in a round; less than all of it, or dense places swing to and fro. */
const STEP = 0.6;

/** Moves boxes apart, in place, until none overlaps another or the rounds are over. The order of boxes decides ties. */
export function spreadBoxes(boxes: readonly Box[]): void {
  if (boxes.length < 2) return;
  const cell = cellSize(boxes);
  const rounds = Math.min(ROUNDS, Math.max(20, Math.round(200_000 / boxes.length)));
  for (let round = 0; round < rounds; round += 1) {
    if (!separateOnce(boxes, cell)) return;
  }
}

/** Twice the largest half: two boxes that overlap are then in the same cell or in neighbouring ones. */
const cellSize = (boxes: readonly Box[]) => ({
  width: 2 * boxes.reduce((most, { halfWidth }) => Math.max(most, halfWidth), 1),
  height: 2 * boxes.reduce((most, { halfHeight }) => Math.max(most, halfHeight), 1),
});

function separateOnce(boxes: readonly Box[], cell: { width: number; height: number }): boolean {
  const grid = new Map<string, Box[]>();
  let moved = false;
  for (const box of boxes) {
    const column = Math.floor(box.x / cell.width);
    const row = Math.floor(box.y / cell.height);
    for (let i = column - 1; i <= column + 1; i += 1) {
      for (let j = row - 1; j <= row + 1; j += 1) {
        for (const other of grid.get(`${i},${j}`) ?? []) if (pushApart(box, other)) moved = true;
      }
    }
    const key = `${column},${row}`;
    const members = grid.get(key);
    if (members) members.push(box);
    else grid.set(key, [box]);
  }
  return moved;
}

/** Along the axis on which less has to be moved. */
function pushApart(a: Box, b: Box): boolean {
  const overlapX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const overlapY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (overlapX <= 0.01 || overlapY <= 0.01) return false;
  if (overlapX < overlapY) {
    const push = (overlapX / 2) * STEP * (a.x < b.x ? -1 : 1);
    a.x += push;
    b.x -= push;
  } else {
    const push = (overlapY / 2) * STEP * (a.y < b.y ? -1 : 1);
    a.y += push;
    b.y -= push;
  }
  return true;
}
