import { UndirectedGraph } from 'graphology';
import type { NamedropGraph } from './types.ts';

export type TieGraph = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/**
 * The graph that layout and communities see: one undirected edge a pair, self-edges left out. Weights are logarithmic:
 * thirty mentions between two would collapse them into one point.
 */
export function tiesOf(graph: NamedropGraph): TieGraph {
  const ties: TieGraph = new UndirectedGraph();
  graph.forEachNode((node, { size }) => ties.addNode(node, { x: 0, y: 0, size }));
  graph.forEachEdge((_, { weight }, source, target) => {
    if (source === target) return;
    const edge = ties.edge(source, target);
    if (edge === undefined) ties.addEdge(source, target, { weight });
    else ties.updateEdgeAttribute(edge, 'weight', (sum) => (sum ?? 0) + weight);
  });
  ties.updateEachEdgeAttributes((_, { weight }) => ({ weight: 1 + Math.log(weight) }));
  return ties;
}
