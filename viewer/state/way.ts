import { computed } from '@preact/signals';
import { passes } from './card.ts';
import { chainsBetween, type Step } from './paths.ts';
import { filters, model, selection } from './store.ts';
import { pairKey } from './visible.ts';

/** The chains of the selected path. */
export const chains = computed<Step[][]>(() => {
  const chosen = selection.value;
  const graph = model.value;
  if (!graph || chosen.kind !== 'path') return [];
  return chainsBetween(graph, filters.value, passes.value, chosen.from, chosen.to);
});

/** The entities and lines on them. */
export interface Way {
  nodes: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

export const way = computed<Way>(() => {
  const nodes = new Set<string>();
  const pairs = new Set<string>();
  for (const { from, to, edge } of chains.value.flat()) {
    nodes.add(from).add(to);
    pairs.add(pairKey(edge.source, edge.target));
  }
  return { nodes, pairs };
});
