import { DirectedGraph } from 'graphology';
import type { Scene } from './scene.ts';
import type { CanvasGraph } from './sigma.ts';

const Z = { selected: 3, near: 2, plain: 1, dim: 0 } as const;

export function graphOf({ nodes, edges }: Scene): CanvasGraph {
  const graph: CanvasGraph = new DirectedGraph();
  // Later ones are drawn on top, and the most important come first in a scene.
  for (const node of [...nodes].reverse()) graph.addNode(node.id, { ...node, zIndex: Z[node.level] });
  for (const edge of edges)
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, { ...edge, zIndex: Z[edge.level] });
  return graph;
}

export const sameStructure = (graph: CanvasGraph, { nodes, edges }: Scene): boolean =>
  graph.order === nodes.length &&
  graph.size === edges.length &&
  nodes.every(({ id }) => graph.hasNode(id)) &&
  edges.every(({ key, path }) => graph.hasEdge(key) && graph.getEdgeAttribute(key, 'path') === path);

/** One event for all nodes and one for all edges: Sigma then works through each of them once. */
export function restyle(graph: CanvasGraph, { nodes, edges }: Scene): void {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeByKey = new Map(edges.map((edge) => [edge.key, edge]));
  graph.updateEachNodeAttributes((id, old) => {
    const { x, y, color, size, level, loop } = nodeById.get(id)!;
    return Object.assign(old, { x, y, color, size, level, loop, zIndex: Z[level] });
  });
  graph.updateEachEdgeAttributes((key, old) => {
    const { color, size, level } = edgeByKey.get(key)!;
    return Object.assign(old, { color, size, level, zIndex: Z[level] });
  });
}
