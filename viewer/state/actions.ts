import { batch } from '@preact/signals';
import type { Evidence } from '../data/model.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { announcement, filters, focus, model, reading, selection } from './store.ts';

/** Selects one entity, or with `add` puts it to the ones that are selected already (or takes it away). */
export function selectNode(id: string, add = false): void {
  const graph = model.value;
  if (!graph?.nodes.has(id)) return;
  const chosen = selection.value;
  if (add && chosen.kind === 'nodes') {
    const ids = chosen.ids.includes(id) ? chosen.ids.filter((other) => other !== id) : [...chosen.ids, id];
    selection.value = ids.length === 0 ? { kind: 'none' } : { kind: 'nodes', ids };
  } else {
    selection.value = { kind: 'nodes', ids: [id] };
  }
  announcement.value = graph.nodes.get(id)!.label;
}

export function selectPair(source: string, target: string): void {
  selection.value = { kind: 'pair', source, target };
  announcement.value = [source, target].map((id) => model.value?.nodes.get(id)?.label).join(' – ');
}

export function selectPath(from: string, to: string): void {
  selection.value = { kind: 'path', from, to };
  announcement.value = [from, to].map((id) => model.value?.nodes.get(id)?.label).join(' → ');
}

export function openReader({ document, start, end }: Pick<Evidence, 'document' | 'start' | 'end'>): void {
  reading.value = { document, start, end };
}

export function changeFilters(change: Partial<Filters>): void {
  filters.value = { ...filters.value, ...change };
}

export function clearFilters(): void {
  filters.value = NO_FILTERS;
}

/** Escape: closes the reader, then takes the selection away, then the filters. */
export function stepBack(): void {
  batch(() => {
    if (reading.value) reading.value = null;
    else if (focus.value.length > 0) selection.value = { kind: 'none' };
    else clearFilters();
  });
}
