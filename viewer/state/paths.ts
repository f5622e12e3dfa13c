import type { Status } from '../../src/model.ts';
import { type Edge, type Evidence, type GraphModel, otherEnd } from '../data/model.ts';
import type { Filters } from './filters.ts';

/** One step of a chain: the edge that is walked, with the evidence for it. */
export interface Step {
  from: string;
  to: string;
  edge: Edge;
  /** The words that say so best. */
  piece: Evidence;
}

const MOST_CHAINS = 3;

/** What a step costs: a stated relation is the best link, a shared sentence the last resort, and a denial is none. */
const STATUS_COST: Record<Status, number> = {
  asserted: 1,
  past: 1,
  hypothetical: 1.25,
  question: 1.4,
  negated: Infinity,
};
const costOf = ({ kind }: Edge, { status = 'asserted' }: Evidence): number =>
  kind === 'mentions' ? 1.5 : kind === 'appearsWith' ? 4 : STATUS_COST[status];

/** The evidence that an edge is best walked by: the first of the most certain. */
function bestOf(edge: Edge, passes: (piece: Evidence) => boolean): Evidence | null {
  let best: Evidence | null = null;
  for (const piece of edge.evidence) {
    if (passes(piece) && (best === null || costOf(edge, piece) < costOf(edge, best))) best = piece;
  }
  return best;
}

/**
 * Up to three chains from one entity to another, the cheapest first. Further ones must leave out an entity in between
 * that an earlier one goes through, so that they tell something else.
 */
export function chainsBetween(
  model: GraphModel,
  filters: Filters,
  passes: (piece: Evidence) => boolean,
  from: string,
  to: string,
): Step[][] {
  const chains: Step[][] = [];
  const open: ReadonlySet<string>[] = [new Set()];
  const seen = new Set<string>();
  while (open.length > 0 && chains.length < MOST_CHAINS) {
    const without = open.shift()!;
    const chain = cheapest(model, filters, passes, from, to, without);
    if (!chain) continue;
    const key = chain.map((step) => step.to).join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    chains.push(chain);
    if (chain.length === 1) open.push(new Set([...without, DIRECT]));
    for (const { to: between } of chain.slice(0, -1)) open.push(new Set([...without, between]));
  }
  return chains.sort((a, b) => a.length - b.length);
}

/** Stands for the direct line in a set of what a chain must leave out. No entity has this id. */
const DIRECT = '\u0000direct';

function cheapest(
  model: GraphModel,
  filters: Filters,
  passes: (piece: Evidence) => boolean,
  from: string,
  to: string,
  without: ReadonlySet<string>,
): Step[] | null {
  const best = new Map<string, { cost: number; step: Step | null }>([[from, { cost: 0, step: null }]]);
  const done = new Set<string>();
  const queue = new Queue();
  queue.push(from, 0);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (done.has(id)) continue;
    done.add(id);
    if (id === to) return walked(best, from, to);
    for (const edge of model.edgesAt.get(id) ?? []) {
      const next = otherEnd(edge, id);
      if (done.has(next) || without.has(next) || filters.kinds.has(edge.kind)) continue;
      if (next !== to && filters.types.has(model.nodes.get(next)!.kind)) continue;
      if (id === from && next === to && without.has(DIRECT)) continue;
      const piece = bestOf(edge, passes);
      if (piece === null) continue;
      const cost = best.get(id)!.cost + costOf(edge, piece);
      if (cost >= (best.get(next)?.cost ?? Infinity)) continue;
      best.set(next, { cost, step: { from: id, to: next, edge, piece } });
      queue.push(next, cost);
    }
  }
  return null;
}

function walked(best: ReadonlyMap<string, { step: Step | null }>, from: string, to: string): Step[] {
  const steps: Step[] = [];
  for (let at = to; at !== from; ) {
    const step = best.get(at)!.step!;
    steps.push(step);
    at = step.from;
  }
  return steps.reverse();
}

/** A heap of ids by cost. */
class Queue {
  readonly #items: [cost: number, id: string][] = [];

  push(id: string, cost: number): void {
    const items = this.#items;
    items.push([cost, id]);
    let at = items.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent]![0] <= items[at]![0]) break;
      [items[parent], items[at]] = [items[at]!, items[parent]!];
      at = parent;
    }
  }

  pop(): string | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return undefined;
    if (items.length > 0) {
      items[0] = last;
      this.#sink();
    }
    return top[1];
  }

  #sink(): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= items.length) return;
      const right = left + 1;
      const child = right < items.length && items[right]![0] < items[left]![0] ? right : left;
      if (items[at]![0] <= items[child]![0]) return;
      [items[at], items[child]] = [items[child]!, items[at]!];
      at = child;
    }
  }
}
