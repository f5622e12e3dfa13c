import louvain from 'graphology-communities-louvain';
import { seededRandom } from './random.ts';
import { tiesOf } from './ties.ts';
import type { NamedropGraph } from './types.ts';

/** Writes `community` on every node (Louvain, seeded). Communities are numbered by size, then by their first node. */
export function assignCommunities(graph: NamedropGraph): void {
  if (graph.size === 0) return;
  const found = louvain(tiesOf(graph), { getEdgeWeight: 'weight', rng: seededRandom(1) });
  const sizes = new Map<number, number>();
  graph.forEachNode((node) => sizes.set(found[node]!, (sizes.get(found[node]!) ?? 0) + 1));
  const ranked = [...sizes].sort((a, b) => b[1] - a[1]).map(([community]) => community);
  const rank = new Map(ranked.map((community, index) => [community, index]));
  graph.forEachNode((node, attributes) => {
    attributes.community = rank.get(found[node]!)!;
  });
}
