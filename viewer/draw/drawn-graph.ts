import { DirectedGraph } from 'graphology';
import type { Scene } from './scene.ts';
import type { CanvasGraph } from './sigma.ts';

const Z = { selected: 3, near: 2, plain: 1, dim: 0 } as const;
const SHOWN = { visibility: 'visible' } as const;
const HIDDEN = { visibility: 'hidden' } as const;

export function graphOf({ nodes, edges }: Scene): CanvasGraph {
  const graph: CanvasGraph = new DirectedGraph();
  // Later ones are drawn on top, and the most important come first in a scene.
  for (const node of [...nodes].reverse()) graph.addNode(node.id, { ...node, ...SHOWN, zIndex: Z[node.level] });
  for (const edge of edges)
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, { ...edge, ...SHOWN, zIndex: Z[edge.level] });
  return graph;
}

/** Whether a scene is a part of what the graph has already, so that the rest of it needs only be hidden. */
export const holds = (graph: CanvasGraph, { nodes, edges }: Scene): boolean =>
  nodes.every(({ id, shape }) => graph.hasNode(id) && graph.getNodeAttribute(id, 'shape') === shape) &&
  edges.every(({ key, path }) => graph.hasEdge(key) && graph.getEdgeAttribute(key, 'path') === path);

/** One event for all nodes and one for all edges: Sigma then works through each of them once. */
export function restyle(graph: CanvasGraph, { nodes, edges }: Scene): void {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeByKey = new Map(edges.map((edge) => [edge.key, edge]));
  graph.updateEachNodeAttributes((id, old) => {
    const node = nodeById.get(id);
    if (node === undefined) return Object.assign(old, HIDDEN);
    const { x, y, color, size, level, loop } = node;
    return Object.assign(old, SHOWN, { x, y, color, size, level, loop, zIndex: Z[level] });
  });
  graph.updateEachEdgeAttributes((key, old) => {
    const edge = edgeByKey.get(key);
    if (edge === undefined) return Object.assign(old, HIDDEN);
    const { color, size, level } = edge;
    return Object.assign(old, SHOWN, { color, size, level, zIndex: Z[level] });
  });
}
