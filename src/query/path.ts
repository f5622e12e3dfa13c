import { UndirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { claimsOf } from '../graph/evidence.ts';
import type { EdgeKind, Evidence } from '../graph/types.ts';
import type { Corpus, Status } from '../model.ts';
import { type Receipt, receiptOf } from './evidence.ts';

/** One step of a chain: `source` stands in `kind` to `target`; `from` is the end that the chain comes from. */
export interface PathStep {
  from: string;
  to: string;
  source: string;
  target: string;
  kind: EdgeKind;
  status?: Status;
  receipt: Receipt;
}

interface Tie {
  source: string;
  target: string;
  kind: EdgeKind;
  cost: number;
  evidence: Evidence;
}

/** What a step costs: a stated relation is the best link, a shared sentence the last resort, a denial none. */
const STATUS_COST: Record<Status, number> = {
  asserted: 1,
  past: 1,
  hypothetical: 1.25,
  question: 1.4,
  negated: Number.POSITIVE_INFINITY,
};
const MENTION_COST = 1.5;
const COMPANY_COST = 4;

/** The cheapest chain from one entity to another, each step with its words; null when nothing connects them. */
export function findPath(corpus: Corpus, from: string, to: string): PathStep[] | null {
  const ties = tieGraph(corpus);
  if (!ties.hasNode(from) || !ties.hasNode(to)) return null;
  const chain: string[] | null = dijkstra.bidirectional(ties, from, to, 'cost');
  if (chain === null) return null;
  const readings = new Map(corpus.readings.map((reading) => [reading.id, reading]));
  return chain.slice(1).map((node, i) => {
    const { source, target, kind, evidence } = ties.getEdgeAttributes(chain[i]!, node);
    const status = evidence.status === undefined ? {} : { status: evidence.status };
    const receipt = receiptOf(readings.get(evidence.document)!, evidence);
    return { from: chain[i]!, to: node, source, target, kind, ...status, receipt };
  });
}

/** The best tie of every pair; of equal ones the first in the corpus's order. */
function tieGraph(corpus: Corpus): UndirectedGraph<object, Tie> {
  const ties = new UndirectedGraph<object, Tie>();
  for (const { source, target, kind, evidence } of claimsOf(corpus)) {
    const cost = costOf(kind, evidence.status);
    if (source === target || cost === Number.POSITIVE_INFINITY) continue;
    ties.mergeNode(source);
    ties.mergeNode(target);
    const known = ties.edge(source, target);
    const tie = { source, target, kind, cost, evidence };
    if (known === undefined) ties.addEdge(source, target, tie);
    else if (ties.getEdgeAttribute(known, 'cost') > cost) ties.replaceEdgeAttributes(known, tie);
  }
  return ties;
}

function costOf(kind: EdgeKind, status: Status = 'asserted'): number {
  if (kind === 'mentions') return MENTION_COST;
  return kind === 'appearsWith' ? COMPANY_COST : STATUS_COST[status];
}
