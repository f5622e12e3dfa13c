import type { EdgeKind } from '../graph/types.ts';
import type { Corpus, Mention, MentionForm, Reading, Relation, Status } from '../model.ts';
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

/** The best tie of every pair, under each of its two ends. */
type Ties = Map<string, Map<string, Tie>>;

/** What a step costs, in whole numbers: a stated relation is the best link, and a denial is none. */
const STATUS_COST: Record<Status, number> = {
  asserted: 20,
  past: 20,
  hypothetical: 25,
  question: 28,
  negated: Number.POSITIVE_INFINITY,
};
/** A name needs no guess at whom it means. */
const MENTION_COST: Record<MentionForm, number> = { name: 30, nominal: 33, pronoun: 36 };
/** Only where nothing better connects two entities, standing in one sentence does. */
const COMPANY_COST = 80;
/** A sentence with more entities is a list, and a list of n makes n² pairs. */
const MOST_TOGETHER = 16;

/**
 * The cheapest chain of relations and mentions from one entity to another, each step with its words; where there is
 * none, a chain over entities that stand in one sentence; null when nothing connects them.
 */
export function findPath(corpus: Corpus, from: string, to: string): PathStep[] | null {
  const ties = tiesOf(corpus);
  const chain = cheapestChain(ties, from, to);
  if (chain !== null) return chain;
  addCompany(ties, corpus);
  return cheapestChain(ties, from, to);
}

/** Searched from the smaller id, so that the chain is the same from either end. */
function cheapestChain(ties: Ties, from: string, to: string): PathStep[] | null {
  const [first, last] = from < to ? [from, to] : [to, from];
  const cameBy = searchFrom(ties, first, last);
  if (cameBy === null) return null;
  const chain: string[] = [last];
  for (let at = last; at !== first; chain.push(at)) at = otherEnd(cameBy.get(at)!, at);
  if (chain[0] !== from) chain.reverse();
  return chain.slice(1).map((node, i) => stepOf(chain[i]!, node, ties.get(chain[i]!)!.get(node)!));
}

/** Dijkstra's search with a bucket for each cost (Dial 1969): gives the tie by which each entity was reached. */
function searchFrom(ties: Ties, from: string, to: string): Map<string, Tie> | null {
  const costs = new Map([[from, 0]]);
  const cameBy = new Map<string, Tie>();
  const buckets: string[][] = [[from]];
  for (let cost = 0; cost < buckets.length; cost += 1) {
    for (const at of buckets[cost] ?? []) {
      if (at === to) return cameBy;
      if (costs.get(at) !== cost) continue;
      for (const [next, tie] of ties.get(at) ?? []) {
        const sum = cost + tie.cost;
        if (sum >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
        costs.set(next, sum);
        cameBy.set(next, tie);
        const bucket = buckets[sum] ?? [];
        buckets[sum] = bucket;
        bucket.push(next);
      }
    }
  }
  return null;
}

const otherEnd = ({ source, target }: Tie, end: string): string => (source === end ? target : source);

function stepOf(from: string, to: string, { source, target, kind, status, reading, place }: Tie): PathStep {
  const receipt = 'form' in place ? mentionReceipt(reading, place) : relationReceipt(reading, place);
  return { from, to, source, target, kind, ...(status === undefined ? {} : { status }), receipt };
}

function tiesOf(corpus: Corpus): Ties {
  const ties: Ties = new Map();
  for (const reading of corpus.readings) {
    for (const relation of reading.relations) {
      const { source, target, type: kind, status } = relation;
      addTie(ties, { source, target, kind, status, cost: STATUS_COST[status], reading, place: relation });
    }
    for (const mention of reading.mentions) {
      const { by: source, entity: target, form } = mention;
      if (source === null) continue;
      addTie(ties, { source, target, kind: 'mentions', cost: MENTION_COST[form], reading, place: mention });
    }
  }
  return ties;
}

function addCompany(ties: Ties, corpus: Corpus): void {
  for (const reading of corpus.readings) {
    for (const mentions of mentionsBySentence(reading)) {
      const company = mentions.slice(0, MOST_TOGETHER);
      company.forEach((first, i) => {
        for (const { entity } of company.slice(i + 1)) {
          const ends = { source: first.entity, target: entity };
          addTie(ties, { ...ends, kind: 'appearsWith', cost: COMPANY_COST, reading, place: first });
        }
      });
    }
  }
}

/** Of equally good ties the first in the corpus's order stays. */
function addTie(ties: Ties, tie: Tie): void {
  const { source, target, cost } = tie;
  if (source === target || cost === Number.POSITIVE_INFINITY) return;
  const known = ties.get(source)?.get(target);
  if (known && known.cost <= cost) return;
  tiesAt(ties, source).set(target, tie);
  tiesAt(ties, target).set(source, tie);
}

function tiesAt(ties: Ties, entity: string): Map<string, Tie> {
  const known = ties.get(entity) ?? new Map<string, Tie>();
  ties.set(entity, known);
  return known;
}
