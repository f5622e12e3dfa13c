import type { Insets } from './camera.ts';
import type { DrawnNode, Scene } from './scene.ts';

/** How graph coordinates lie on the screen at this moment. */
export interface Frame {
  width: number;
  height: number;
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
  sizeOf(size: number): number;
}

/** A node as it is on the screen. */
export interface Spot {
  node: DrawnNode;
  x: number;
  y: number;
  radius: number;
}

/** A name with its place; `x` and `y` are its middle. */
export interface Placed {
  node: DrawnNode;
  text: string;
  font: Font;
  x: number;
  y: number;
  box: Box;
}

export interface Font {
  size: number;
  weight: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Placement {
  /** The most important first. */
  labels: Placed[];
  rings: Spot[];
  loops: Spot[];
}

const LONGEST = 30;
/** One label for so many square pixels at most: a full page is not more readable. */
const ROOM = 9000;
const SMALLEST_NAMED = 3;

/** Names for the most important nodes in sight, as many as fit without covering each other. */
export function placeLabels(
  scene: Scene,
  frame: Frame,
  insets: Insets,
  hovered: string | null,
  widthOf: (text: string, font: Font) => number,
): Placement {
  const taken = new Occupied();
  const placement: Placement = { labels: [], rings: [], loops: [] };
  let room = (frame.width * frame.height) / ROOM;
  for (const node of inOrder(scene.nodes, hovered)) {
    const spot = spotOf(node, frame);
    if (isOutside(spot, frame, insets)) continue;
    const always = node.level === 'selected' || node.id === hovered;
    if (node.loop) placement.loops.push(spot);
    if (always) placement.rings.push(spot);
    if (!always && (room <= 0 || (spot.radius < SMALLEST_NAMED && node.level === 'plain'))) continue;
    const label = labelAt(spot, widthOf);
    if (!always && taken.overlaps(label.box)) continue;
    taken.add(label.box);
    taken.add(around(spot));
    placement.labels.push(label);
    room -= 1;
  }
  return placement;
}

function* inOrder(nodes: readonly DrawnNode[], first: string | null): Generator<DrawnNode> {
  const hovered = first === null ? undefined : nodes.find(({ id }) => id === first);
  if (hovered) yield hovered;
  for (const node of nodes) if (node !== hovered) yield node;
}

export const spotOf = (node: DrawnNode, frame: Frame): Spot => ({
  node,
  x: frame.x + node.x * frame.scaleX,
  y: frame.y + node.y * frame.scaleY,
  radius: frame.sizeOf(node.size),
});

function labelAt({ node, x, y: middle, radius }: Spot, widthOf: (text: string, font: Font) => number): Placed {
  const text = shortened(node.label);
  const size = Math.round(Math.min(16, 10.5 + radius * 0.22));
  const font = { size, weight: node.level === 'selected' ? 600 : radius > 11 ? 550 : 450 };
  const half = widthOf(text, font) / 2;
  const y = middle + radius + 3 + size / 2;
  return {
    node,
    text,
    font,
    x,
    y,
    box: { left: x - half - 3, right: x + half + 3, top: y - size / 2 - 1, bottom: y + size / 2 + 2 },
  };
}

/** A cut between two halves of a character would paint a box. */
function shortened(label: string): string {
  const flat = label
    .slice(0, 4 * LONGEST)
    .replace(/\s+/gu, ' ')
    .trim();
  if (flat.length <= LONGEST) return flat;
  return `${flat.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

const isOutside = ({ x, y }: Spot, { width, height }: Frame, insets: Insets): boolean =>
  x < insets.left - 40 || x > width - insets.right + 40 || y < -30 || y > height + 20;

const around = ({ x, y, radius }: Spot): Box => ({
  left: x - radius * 0.9,
  right: x + radius * 0.9,
  top: y - radius * 0.9,
  bottom: y + radius * 0.9,
});

const CELL = 64;

/** Boxes that are taken, found again by the cells of a grid that they touch. */
class Occupied {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  overlaps(box: Box): boolean {
    for (const cell of cellsOf(box)) {
      for (const other of this.#cells.get(cell) ?? []) if (overlap(box, other)) return true;
    }
    return false;
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) yield column * 4096 + row;
  }
}
