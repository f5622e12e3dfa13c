import type { EdgeKind } from '../../src/graph/types.ts';
import type { Edge, Evidence, GraphModel, Node } from '../data/model.ts';
import { otherEnd } from '../data/model.ts';
import type { Filters } from './filters.ts';

/** All edges of one direction between two entities, as one line. */
export interface Pair {
  key: string;
  source: string;
  target: string;
  weight: number;
  kinds: EdgeKind[];
}

export interface Visible {
  nodes: ReadonlySet<string>;
  pairs: ReadonlyMap<string, Pair>;
  /** Nodes that the filters let through but that are not drawn, being too many. */
  undrawn: number;
}

/** More than this are not drawn: the most mentioned are, and the page says so. */
export const MOST_DRAWN = 5000;

export const pairKey = (source: string, target: string): string => `${source}|${target}`;

/** Whether a piece of evidence passes the filters that look at single pieces. */
export function evidenceTest(model: GraphModel, filters: Filters): (piece: Evidence) => boolean {
  const { statuses, zones, stances, document, speaker, from, until, leastConfidence } = filters;
  const months = model.documents.map(({ date }) => date?.slice(0, 7));
  return (piece) => {
    if (statuses.has(piece.status ?? 'none') || zones.has(piece.zone) || stances.has(piece.stance)) return false;
    if (isDoubtful(piece, leastConfidence)) return false;
    if (document !== null && piece.document !== document) return false;
    if (speaker !== null && piece.by !== speaker) return false;
    if (from === null && until === null) return true;
    const month = months[piece.document];
    return month !== undefined && (from === null || month >= from) && (until === null || month <= until);
  };
}

const isDoubtful = ({ confidence = 1 }: Evidence, least: number): boolean => confidence < least;

/** What the filters leave, `focus` being the nodes that hops are counted from. */
export function visibleOf(
  model: GraphModel,
  filters: Filters,
  focus: readonly string[],
  mostDrawn: number = MOST_DRAWN,
  isRead: ((piece: Evidence) => boolean) | null = null,
): Visible {
  const filtered = evidenceTest(model, filters);
  const passes = isRead === null ? filtered : (piece: Evidence) => filtered(piece) && isRead(piece);
  const edges: [Edge, number][] = [];
  for (const edge of model.edges) {
    if (filters.kinds.has(edge.kind)) continue;
    const weight = count(edge.evidence, passes);
    if (weight > 0) edges.push([edge, weight]);
  }
  const pairs = pairsOf(edges, filters.minWeight);
  const joined = new Set<string>();
  for (const { source, target } of pairs.values()) joined.add(source).add(target);
  let candidates = [...model.nodes.values()].filter((node) => isOn(node, filters, joined, passes, isRead !== null));
  if (filters.hops > 0 && focus.length > 0) {
    const near = neighbourhood(pairs, focus, filters.hops, filters.direction, new Set(candidates.map(({ id }) => id)));
    candidates = candidates.filter(({ id }) => near.has(id));
  }
  const drawn = mostMentioned(candidates, mostDrawn, focus);
  for (const [key, { source, target }] of pairs) if (!drawn.has(source) || !drawn.has(target)) pairs.delete(key);
  return { nodes: drawn, pairs, undrawn: candidates.length - drawn.size };
}

function count(evidence: readonly Evidence[], passes: (piece: Evidence) => boolean): number {
  let passing = 0;
  for (const piece of evidence) if (passes(piece)) passing += 1;
  return passing;
}

/** A node is on with its type and community, when it is mentioned or joined by what passes. */
function isOn(
  node: Node,
  filters: Filters,
  joined: ReadonlySet<string>,
  passes: (piece: Evidence) => boolean,
  isPlayed: boolean,
): boolean {
  if (filters.types.has(node.kind) || filters.communities.has(node.community)) return false;
  const { leastConfidence } = filters;
  if (node.evidence.length > 0 && node.evidence.every((piece) => isDoubtful(piece, leastConfidence))) return false;
  if (joined.has(node.id)) return true;
  // A status is a property of relations: filtering by it alone must not hide what is only mentioned.
  return filters.minWeight <= 1 && ((node.evidence.length === 0 && !isPlayed) || node.evidence.some(passes));
}

function pairsOf(edges: readonly [Edge, number][], minWeight: number): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [{ source, target, kind }, weight] of edges) {
    const key = pairKey(source, target);
    const pair = pairs.get(key) ?? { key, source, target, weight: 0, kinds: [] };
    pair.weight += weight;
    pair.kinds.push(kind);
    pairs.set(key, pair);
  }
  for (const [key, { weight }] of pairs) if (weight < minWeight) pairs.delete(key);
  return pairs;
}

/** Nodes within so many steps of the focus, along pairs of the given direction. */
export function neighbourhood(
  pairs: ReadonlyMap<string, Pair>,
  focus: readonly string[],
  hops: number,
  direction: Filters['direction'],
  among: ReadonlySet<string>,
): Set<string> {
  const steps = new Map<string, string[]>();
  for (const { source, target } of pairs.values()) {
    if (direction !== 'in') pushTo(steps, source, target);
    if (direction !== 'out') pushTo(steps, target, source);
  }
  const near = new Set(focus);
  let edge = [...focus];
  for (let hop = 0; hop < hops; hop += 1) {
    const next: string[] = [];
    for (const id of edge) {
      for (const neighbour of steps.get(id) ?? []) {
        if (near.has(neighbour) || !among.has(neighbour)) continue;
        near.add(neighbour);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  return near;
}

function pushTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function mostMentioned(candidates: readonly Node[], most: number, focus: readonly string[]): Set<string> {
  if (candidates.length <= most) return new Set(candidates.map(({ id }) => id));
  const ranked = [...candidates].sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  const drawn = new Set(ranked.slice(0, most).map(({ id }) => id));
  const known = new Set(candidates.map(({ id }) => id));
  for (const id of focus) if (known.has(id)) drawn.add(id);
  return drawn;
}

/** Entities that a node is joined with by visible pairs. */
export function neighboursOf(model: GraphModel, visible: Visible, id: string): Set<string> {
  const neighbours = new Set<string>();
  for (const edge of model.edgesAt.get(id) ?? []) {
    if (visible.pairs.has(pairKey(edge.source, edge.target))) neighbours.add(otherEnd(edge, id));
  }
  return neighbours;
}
