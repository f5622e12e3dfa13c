import type { Renderer } from './sigma.ts';

/** Shorter than this, in pixels, it was a click of an unsteady hand. */
const SHORTEST = 4;

/**
 * Lets nodes be dragged. Sigma 4.0.4 has `enableNodeDrag`, but its drags go on working on the graph that it was made
 * with after `setGraph` has given it another.
 */
export function enableDragging(sigma: Renderer, onMoved: (id: string, place: { x: number; y: number }) => void) {
  let drag: { id: string; startX: number; startY: number; isMoving: boolean } | null = null;
  let hasDragged = false;
  sigma.on('downNode', ({ node, event }) => {
    drag = { id: node, startX: event.x, startY: event.y, isMoving: false };
    hasDragged = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    const graph = sigma.getGraph();
    if (!drag || !graph.hasNode(drag.id)) return;
    preventSigmaDefault();
    drag.isMoving ||= Math.hypot(event.x - drag.startX, event.y - drag.startY) > SHORTEST;
    if (drag.isMoving) graph.mergeNodeAttributes(drag.id, sigma.viewportToGraph(event));
  });
  const end = () => {
    if (drag?.isMoving && sigma.getGraph().hasNode(drag.id)) {
      const { x, y } = sigma.getGraph().getNodeAttributes(drag.id);
      hasDragged = true;
      onMoved(drag.id, { x, y });
    }
    drag = null;
  };
  sigma.on('upNode', end);
  sigma.on('upStage', end);
  sigma.on('upEdge', end);
  sigma.on('leaveStage', end);
  return {
    /** Whether the click that comes now only ends a drag. */
    endsDrag(): boolean {
      const ends = hasDragged;
      hasDragged = false;
      return ends;
    },
  };
}
