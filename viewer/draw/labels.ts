import type { Insets } from './canvas.ts';
import { mix } from './palette.ts';
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

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const FONT =
  '"Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const LONGEST = 30;
/** One label for so many square pixels at most: a full page is not more readable. */
const ROOM = 9000;

/** Names of nodes, rings of selected ones and loops of self-mentions, painted over the graph at each frame. */
export class LabelLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #frame: () => Frame;
  readonly #widths = new Map<string, number>();
  #scene: Scene | null = null;
  #hovered: string | null = null;
  #insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

  constructor(container: HTMLElement, frame: () => Frame) {
    this.#frame = frame;
    this.#canvas.className = 'labels';
    container.append(this.#canvas);
  }

  get background(): string {
    return this.#scene?.palette.background ?? '#ffffff';
  }

  show(scene: Scene): void {
    this.#scene = scene;
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
  }

  hover(id: string | null): void {
    this.#hovered = id;
    this.paint();
  }

  remove(): void {
    this.#canvas.remove();
  }

  paint(): void {
    const { width, height } = this.#frame();
    const density = window.devicePixelRatio || 1;
    const [pixelWidth, pixelHeight] = [Math.round(width * density), Math.round(height * density)];
    if (this.#canvas.width !== pixelWidth || this.#canvas.height !== pixelHeight) {
      this.#canvas.width = pixelWidth;
      this.#canvas.height = pixelHeight;
    }
    const context = this.#canvas.getContext('2d')!;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    this.paintOn(context);
  }

  paintOn(context: CanvasRenderingContext2D): void {
    const scene = this.#scene;
    if (!scene) return;
    const frame = this.#frame();
    const taken = new Occupied();
    const placed: Placed[] = [];
    let room = (frame.width * frame.height) / ROOM;
    for (const node of this.#inOrder(scene.nodes)) {
      const spot = spotOf(node, frame);
      if (isOutside(spot, frame, this.#insets)) continue;
      if (node.loop) paintLoop(context, spot, scene, node);
      if (node.level === 'selected' || node.id === this.#hovered) paintRing(context, spot, scene.palette.ring);
      const always = node.level === 'selected' || node.id === this.#hovered;
      if (!always && (room <= 0 || (spot.radius < 3 && node.level === 'plain'))) continue;
      const label = this.#place(context, node, spot);
      if (!always && taken.overlaps(label.box)) continue;
      taken.add(label.box);
      taken.add(around(spot));
      placed.push(label);
      room -= 1;
    }
    // The most important are placed first and painted last.
    for (const label of placed.reverse()) paintLabel(context, label, scene, label.node.id === this.#hovered);
  }

  *#inOrder(nodes: readonly DrawnNode[]): Generator<DrawnNode> {
    const hovered = nodes.find(({ id }) => id === this.#hovered);
    if (hovered) yield hovered;
    for (const node of nodes) if (node !== hovered) yield node;
  }

  #place(context: CanvasRenderingContext2D, node: DrawnNode, spot: Spot): Placed {
    const text = shortened(node.label);
    const size = Math.round(Math.min(16, 10.5 + spot.radius * 0.22));
    const font = `${node.level === 'selected' ? 600 : spot.radius > 11 ? 550 : 450} ${size}px ${FONT}`;
    const width = this.#widthOf(context, text, font);
    const y = spot.y + spot.radius + 3 + size / 2;
    const box = {
      left: spot.x - width / 2 - 3,
      right: spot.x + width / 2 + 3,
      top: y - size / 2 - 1,
      bottom: y + size / 2 + 2,
    };
    return { node, text, font, x: spot.x, y, box };
  }

  #widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font}|${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}

interface Spot {
  x: number;
  y: number;
  radius: number;
}

interface Placed {
  node: DrawnNode;
  text: string;
  font: string;
  x: number;
  y: number;
  box: Box;
}

const spotOf = ({ x, y, size }: DrawnNode, frame: Frame): Spot => ({
  x: frame.x + x * frame.scaleX,
  y: frame.y + y * frame.scaleY,
  radius: frame.sizeOf(size),
});

const isOutside = ({ x, y }: Spot, { width, height }: Frame, insets: Insets): boolean =>
  x < insets.left - 40 || x > width - insets.right + 40 || y < -30 || y > height + 20;

const around = ({ x, y, radius }: Spot): Box => ({
  left: x - radius * 0.9,
  right: x + radius * 0.9,
  top: y - radius * 0.9,
  bottom: y + radius * 0.9,
});

/** A cut between two halves of a character would paint a box. */
function shortened(label: string): string {
  const flat = label.replace(/\s+/gu, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  return `${flat.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

function paintLabel(context: CanvasRenderingContext2D, label: Placed, { palette }: Scene, hovered: boolean): void {
  const { node, text, font, x, y, box } = label;
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (hovered) {
    context.fillStyle = palette.ink;
    context.beginPath();
    context.roundRect(box.left - 3, box.top - 2, box.right - box.left + 6, box.bottom - box.top + 3, 5);
    context.fill();
    context.fillStyle = palette.background;
    context.fillText(text, x, y);
    return;
  }
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.halo;
  context.strokeText(text, x, y);
  context.fillStyle = node.level === 'dim' ? mix(palette.ink, palette.background, 0.62) : palette.ink;
  context.fillText(text, x, y);
}

function paintRing(context: CanvasRenderingContext2D, { x, y, radius }: Spot, color: string): void {
  context.beginPath();
  context.arc(x, y, radius + 4, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = color;
  context.stroke();
}

/** A small loop with a head at the upper right: someone who speaks of themself. */
function paintLoop(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Spot,
  { palette }: Scene,
  { level }: DrawnNode,
): void {
  const loop = Math.max(4, radius * 0.55);
  const [cx, cy] = [x + radius * 0.72 + loop * 0.5, y - radius * 0.72 - loop * 0.5];
  context.beginPath();
  context.arc(cx, cy, loop, Math.PI * 0.95, Math.PI * 2.5);
  context.lineWidth = 1.3;
  context.strokeStyle = level === 'dim' ? palette.edge : palette.strongEdge;
  context.stroke();
  context.beginPath();
  const [hx, hy] = [cx, cy + loop];
  context.moveTo(hx - 4, hy);
  context.lineTo(hx + 1.5, hy - 3);
  context.lineTo(hx + 1.5, hy + 3);
  context.fillStyle = context.strokeStyle;
  context.fill();
}

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
      for (const other of this.#cells.get(cell) ?? []) {
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
          return true;
      }
    }
    return false;
  }
}

const CELL = 64;

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) yield column * 4096 + row;
  }
}
