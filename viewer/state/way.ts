import { computed } from '@preact/signals';
import { passes } from './card.ts';
import { chainsBetween, type Step } from './paths.ts';
import { filters, model, selection } from './store.ts';

/** The chains of the selected path. */
export const chains = computed<Step[][]>(() => {
  const chosen = selection.value;
  const graph = model.value;
  if (!graph || chosen.kind !== 'path') return [];
  return chainsBetween(graph, filters.value, passes.value, chosen.from, chosen.to);
});

/** The entities on them. */
export const way = computed<ReadonlySet<string>>(
  () => new Set(chains.value.flatMap((chain) => chain.flatMap(({ from, to }) => [from, to]))),
);
