import { moved } from './places.ts';
import { model, visible } from './store.ts';
import { neighboursOf } from './visible.ts';

/** The neighbour of a node that lies most nearly in a direction (y points up), or null when none does. */
export function nodeTowards(id: string, dx: number, dy: number): string | null {
  const graph = model.value;
  if (!graph?.nodes.has(id)) return null;
  const placeOf = (node: string) => moved.value.get(node) ?? graph.nodes.get(node)!;
  const from = placeOf(id);
  let best: { id: string; cost: number } | null = null;
  for (const other of neighboursOf(graph, visible.value, id)) {
    if (other === id) continue;
    const to = placeOf(other);
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    if (along <= 0) continue;
    const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    const cost = along + 2 * aside;
    if (best === null || cost < best.cost) best = { id: other, cost };
  }
  return best?.id ?? null;
}
