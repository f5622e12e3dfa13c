import type { DrawnNode } from './scene.ts';
import type { CanvasGraph, Renderer } from './sigma.ts';

/** As many nodes get their new place in one frame as do not block the page; the others wait for the next. */
const MOST_AT_ONCE = 600;

/** Hands nodes that have moved, and nothing else, over to the renderer, some at each frame. */
export function createMover(sigma: Renderer) {
  const waiting = new Set<string>();
  let frame: number | null = null;

  const moveSome = () => {
    frame = null;
    const nodes: string[] = [];
    for (const id of waiting) {
      if (nodes.length === MOST_AT_ONCE) break;
      nodes.push(id);
    }
    for (const id of nodes) waiting.delete(id);
    sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
    if (waiting.size > 0) frame = requestAnimationFrame(moveSome);
  };

  return {
    move(nodes: readonly DrawnNode[], placeOf: (id: string) => { x: number; y: number }): void {
      const graph = sigma.getGraph() as CanvasGraph;
      for (const node of nodes) {
        const { x, y } = placeOf(node.id);
        if (node.x === x && node.y === y) continue;
        node.x = x;
        node.y = y;
        // In place: an event of the graph would have Sigma sort and index all nodes anew.
        Object.assign(graph.getNodeAttributes(node.id), { x, y });
        waiting.add(node.id);
      }
      if (waiting.size > 0) frame ??= requestAnimationFrame(moveSome);
    },
    /** Everything has been drawn at its place. */
    forget(): void {
      waiting.clear();
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
