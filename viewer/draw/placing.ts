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
const ROOM = 7500;
const SMALLEST_NAMED = 3;

/**
 * Names for the most important nodes in sight, as many as fit without covering each other. Below a node is the best
 * place; what is selected and its neighbours, and what is left when all others are placed, may have it at another side.
 */
export function placeLabels(
  scene: Scene,
  frame: Frame,
  insets: Insets,
  hovered: string | null,
  widthOf: WidthOf,
): Placement {
  const spots = spotsIn(scene, frame, insets, hovered);
  const isNamed = ({ node }: Spot) => node.level === 'selected' || node.id === hovered;
  const chosen = spots.filter((spot) => isNamed(spot) || spot.node.level === 'near');
  const others = spots.filter((spot) => !isNamed(spot) && spot.node.level !== 'near');
  const names = new Names(frame, insets, widthOf);
  names.avoid(chosen);
  for (const spot of chosen) names.place(spot, SIDES, isNamed(spot));
  const large = others.filter(({ node, radius }) => radius >= SMALLEST_NAMED || node.level === 'dim');
  const left = large.filter((spot) => !names.place(spot, ['below']));
  names.avoid(others);
  for (const spot of left) if (spot.node.level === 'plain') names.place(spot, BESIDE);
  return { labels: names.placed, rings: chosen.filter(isNamed), loops: spots.filter(({ node }) => node.loop) };
}

type WidthOf = (text: string, font: Font) => number;

/** Names as they find their places. */
class Names {
  readonly placed: Placed[] = [];
  readonly #taken = new Occupied();
  readonly #most: number;
  readonly #free: Box;
  readonly #widthOf: WidthOf;

  constructor({ width, height }: Frame, { left, right, top, bottom }: Insets, widthOf: WidthOf) {
    this.#most = (width * height) / ROOM;
    this.#free = { left, right: width - right, top, bottom: height - bottom };
    this.#widthOf = widthOf;
  }

  /** Lets no name cover these nodes. */
  avoid(spots: readonly Spot[]): void {
    for (const spot of spots) this.#taken.add(around(spot));
  }

  /** Names a node at the first of these sides where nothing is covered, or, when it must be, below it. */
  place(spot: Spot, sides: readonly Side[], must = false): boolean {
    if (this.placed.length >= this.#most && !must) return false;
    const labels = sides.map((side) => labelAt(spot, side, this.#widthOf));
    const label =
      labels.find(({ box }, i) => !this.#taken.overlaps(box) && (sides[i] === 'below' || this.#isInside(box))) ??
      (must ? labels[0] : undefined);
    if (label === undefined) return false;
    this.#taken.add(label.box);
    this.#taken.add(around(spot));
    this.placed.push(label);
    return true;
  }

  #isInside({ left, right, top }: Box): boolean {
    return left >= this.#free.left && right <= this.#free.right && top >= this.#free.top;
  }
}

/** What is in sight, the most important first. */
function spotsIn({ nodes }: Scene, frame: Frame, insets: Insets, hovered: string | null): Spot[] {
  const spots: Spot[] = [];
  for (const node of inOrder(nodes, hovered)) {
    const spot = spotOf(node, frame);
    if (!isOutside(spot, frame, insets)) spots.push(spot);
  }
  return spots;
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

/** Sides of a node that its name may stand at, the best first. */
const SIDES = ['below', 'above', 'right', 'left'] as const;
type Side = (typeof SIDES)[number];
/** A name above its node would be taken for that of the one above. */
const BESIDE: readonly Side[] = ['right', 'left'];

function labelAt(spot: Spot, side: Side, widthOf: WidthOf): Placed {
  const { node, radius } = spot;
  const text = shortened(node.label);
  const size = Math.round(Math.min(16, 10.5 + radius * 0.22));
  const font = { size, weight: node.level === 'selected' ? 600 : radius > 11 ? 550 : 450 };
  const half = widthOf(text, font) / 2;
  const along = { below: 0, above: 0, right: radius + half + 5, left: -radius - half - 5 }[side];
  const down = { below: radius + 3 + size / 2, above: -radius - 4 - size / 2, right: 0, left: 0 }[side];
  const [x, y] = [spot.x + along, spot.y + down];
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
