import type { Camera } from '../state/store.ts';
import type { Frame } from './placing.ts';
import type { DrawnNode } from './scene.ts';
import { CLOSEST, FARTHEST, type Renderer } from './sigma.ts';

/** Space at the edges, in pixels, that panels cover. */
export interface Insets {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const pick = ({ x, y, ratio }: Camera): Camera => ({ x, y, ratio });
export const clampRatio = (ratio: number): number => Math.min(FARTHEST, Math.max(CLOSEST, ratio));

/** Graph coordinates → pixels is affine without rotation: three points tell all of it. */
export function frameOf(sigma: Renderer): Frame {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const unit = sigma.graphToViewport({ x: 1000, y: 1000 });
  const { width, height } = sigma.getDimensions();
  return {
    width,
    height,
    x: origin.x,
    y: origin.y,
    scaleX: (unit.x - origin.x) / 1000,
    scaleY: (unit.y - origin.y) / 1000,
    sizeOf: (size) => sigma.scaleSize(size),
  };
}

const MARGIN = 40;

export function isInSight(sigma: Renderer, node: DrawnNode, insets: Insets): boolean {
  const { x, y } = sigma.graphToViewport(node);
  const { width, height } = sigma.getDimensions();
  const inWidth = x > insets.left + MARGIN && x < width - insets.right - MARGIN;
  return inWidth && y > insets.top + MARGIN && y < height - insets.bottom - MARGIN;
}

/** The camera that has a node in the middle of what the insets leave, no farther away than it is. */
export function centred(sigma: Renderer, node: DrawnNode, insets: Insets): Partial<Camera> {
  const { x, y } = sigma.graphToViewport(node);
  return sigma.viewportToFramedGraph({
    x: x - (insets.left - insets.right) / 2,
    y: y - (insets.top - insets.bottom) / 2,
  });
}

export function fitting(sigma: Renderer, nodes: readonly DrawnNode[], insets: Insets): Partial<Camera> {
  const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const { x, y } = sigma.graphToViewport(node, whole);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const { width, height } = sigma.getDimensions();
  // Nodes and labels reach over the points that are fitted.
  const free = {
    width: Math.max(80, width - insets.left - insets.right - 110),
    height: Math.max(80, height - insets.top - insets.bottom - 90),
  };
  const ratio = Math.min(
    FARTHEST,
    Math.max(0.18, (box.right - box.left) / free.width, (box.bottom - box.top) / free.height),
  );
  const middle = {
    x: (box.left + box.right) / 2 - ((insets.left - insets.right) / 2) * ratio,
    y: (box.top + box.bottom) / 2 - ((insets.top - insets.bottom) / 2) * ratio,
  };
  return { ...sigma.viewportToFramedGraph(middle, whole), ratio };
}
