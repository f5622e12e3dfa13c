import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { NamedropGraph } from './types.ts';

export interface NodeMetrics {
  /** Edges in and out, each kind for itself. */
  inDegree: number;
  outDegree: number;
  pagerank: number;
  /** Missing where the graph is too large for it (30 s at 10,000 nodes) and it was not asked for. */
  betweenness?: number;
}

const BETWEENNESS_LIMIT = 5000;

/** Node id → metrics. `betweenness: true` computes it above 5,000 nodes as well. */
export function metricsOf(
  graph: NamedropGraph,
  options: { betweenness?: boolean } = {},
): ReadonlyMap<string, NodeMetrics> {
  const metrics = new Map<string, NodeMetrics>();
  if (graph.order === 0) return metrics;
  const ranks = pagerank(graph, { getEdgeWeight: 'weight' });
  const wanted = options.betweenness ?? graph.order <= BETWEENNESS_LIMIT;
  const between = wanted ? betweenness(graph, { getEdgeWeight: null }) : null;
  graph.forEachNode((node) => {
    metrics.set(node, {
      inDegree: graph.inDegree(node),
      outDegree: graph.outDegree(node),
      pagerank: ranks[node]!,
      ...(between === null ? {} : { betweenness: between[node]! }),
    });
  });
  return metrics;
}
