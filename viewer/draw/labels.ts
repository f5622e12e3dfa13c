import type { Insets } from './camera.ts';
import { LOOP_WIDTH, loopOf } from './loops.ts';
import { mix } from './palette.ts';
import { type Font, type Frame, type Placed, type Placement, placeLabels, type Spot } from './placing.ts';
import type { Scene } from './scene.ts';

export const LABEL_FAMILY =
  'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

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
    if (!this.#scene) return;
    const { labels, rings, loops } = this.placement(context)!;
    for (const spot of loops) paintLoop(context, spot, this.#scene);
    for (const spot of rings) paintRing(context, spot, this.#scene.palette.ring);
    for (const label of labels.reverse()) paintLabel(context, label, this.#scene, label.node.id === this.#hovered);
  }

  /** Where everything stands now; null before the first scene. */
  placement(context = this.#canvas.getContext('2d')!): Placement | null {
    const widthOf = (text: string, font: Font) => this.#widthOf(context, text, font);
    return this.#scene && placeLabels(this.#scene, this.#frame(), this.#insets, this.#hovered, widthOf);
  }

  #widthOf(context: CanvasRenderingContext2D, text: string, font: Font): number {
    const key = `${font.weight} ${font.size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(font);
    const { width } = context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}

const fontOf = ({ size, weight }: Font): string => `${weight} ${size}px ${LABEL_FAMILY}`;

function paintLabel(context: CanvasRenderingContext2D, label: Placed, { palette }: Scene, hovered: boolean): void {
  const { node, text, font, x, y, box } = label;
  context.font = fontOf(font);
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

/** A small loop with a head: someone who speaks of themself. */
function paintLoop(context: CanvasRenderingContext2D, spot: Spot, scene: Scene): void {
  const { line, head, color } = loopOf(spot, scene.palette);
  context.lineWidth = LOOP_WIDTH;
  context.strokeStyle = color;
  context.stroke(new Path2D(line));
  context.fillStyle = color;
  context.fill(new Path2D(head));
}
