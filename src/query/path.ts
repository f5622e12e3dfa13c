import { UndirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import type { EdgeKind } from '../graph/types.ts';
import type { Corpus, Mention, Reading, Relation, Status } from '../model.ts';
import { mentionReceipt, type Receipt, relationReceipt } from './evidence.ts';
import { mentionsBySentence } from './sentences.ts';

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

/** What connects two entities, and where it stands. */
interface Tie {
  source: string;
  target: string;
  kind: EdgeKind;
  status?: Status;
  cost: number;
  reading: Reading;
  place: Mention | Relation;
}

type TieGraph = UndirectedGraph<object, Tie>;

/** What a step costs: a stated relation is the best link, and a denial is none. */
const STATUS_COST: Record<Status, number> = {
  asserted: 1,
  past: 1,
  hypothetical: 1.25,
  question: 1.4,
  negated: Number.POSITIVE_INFINITY,
};
const MENTION_COST = 1.5;

/** Only where nothing better connects two entities, standing in one sentence does. */
const COMPANY_COST = 4;
/** A sentence with more entities is a list, and a list of n makes n² pairs. */
const MOST_TOGETHER = 16;

/**
 * The cheapest chain of relations and mentions from one entity to another, each step with its words; where there is
 * none, a chain over entities that stand in one sentence; null when nothing connects them.
 */
export function findPath(corpus: Corpus, from: string, to: string): PathStep[] | null {
  const ties = tieGraph(corpus);
  const chain = cheapestChain(ties, from, to);
  if (chain !== null) return chain;
  addCompany(ties, corpus);
  return cheapestChain(ties, from, to);
}

function cheapestChain(ties: TieGraph, from: string, to: string): PathStep[] | null {
  if (!ties.hasNode(from) || !ties.hasNode(to)) return null;
  const chain: string[] | null = dijkstra.bidirectional(ties, from, to, 'cost');
  if (chain === null) return null;
  return chain.slice(1).map((node, i) => stepOf(chain[i]!, node, ties.getEdgeAttributes(chain[i]!, node)));
}

function stepOf(from: string, to: string, { source, target, kind, status, reading, place }: Tie): PathStep {
  const receipt = 'form' in place ? mentionReceipt(reading, place) : relationReceipt(reading, place);
  return { from, to, source, target, kind, ...(status === undefined ? {} : { status }), receipt };
}

/** The best tie of every pair; of equal ones the first in the corpus's order. */
function tieGraph(corpus: Corpus): TieGraph {
  const ties: TieGraph = new UndirectedGraph();
  for (const reading of corpus.readings) {
    for (const relation of reading.relations) {
      const { source, target, type: kind, status } = relation;
      tie(ties, { source, target, kind, status, cost: STATUS_COST[status], reading, place: relation });
    }
    for (const mention of reading.mentions) {
      const { by: source, entity: target } = mention;
      if (source === null) continue;
      tie(ties, { source, target, kind: 'mentions', cost: MENTION_COST, reading, place: mention });
    }
  }
  return ties;
}

function tie(ties: TieGraph, attributes: Tie): void {
  const { source, target, cost } = attributes;
  if (source === target || cost === Number.POSITIVE_INFINITY) return;
  ties.mergeNode(source);
  ties.mergeNode(target);
  const known = ties.edge(source, target);
  if (known === undefined) ties.addEdge(source, target, attributes);
  else if (ties.getEdgeAttribute(known, 'cost') > cost) ties.replaceEdgeAttributes(known, attributes);
}

function addCompany(ties: TieGraph, corpus: Corpus): void {
  for (const reading of corpus.readings) {
    for (const mentions of mentionsBySentence(reading)) {
      const company = mentions.slice(0, MOST_TOGETHER);
      company.forEach((first, i) => {
        for (const { entity } of company.slice(i + 1)) {
          const ends = { source: first.entity, target: entity };
          tie(ties, { ...ends, kind: 'appearsWith', cost: COMPANY_COST, reading, place: first });
        }
      });
    }
  }
}
