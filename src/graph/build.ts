import { MultiDirectedGraph } from 'graphology';
import type { Corpus, LinkedEntity, Reading } from '../model.ts';
import { assignCommunities } from './communities.ts';
import { type Claim, claimsOf } from './evidence.ts';
import { assignLayout } from './layout.ts';
import { nodeSize, TYPE_COLORS } from './look.ts';
import type { EdgeAttributes, NamedropGraph, NodeAttributes } from './types.ts';

export interface GraphOptions {
  /** Places the nodes and finds communities; off, all of them stand at the origin in community 0. Default true. */
  layout?: boolean;
}

/**
 * Corpus → graph: a node for each entity, an edge for each source, kind and target with all the evidence for it.
 * Claims about an entity that the corpus does not hold are left out, so no edge is ever without its ends.
 */
export function buildGraph(corpus: Corpus, { layout = true }: GraphOptions = {}): NamedropGraph {
  const graph: NamedropGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const entity of corpus.entities) graph.addNode(entity.id, nodeOf(entity));
  for (const reading of corpus.readings) countMentions(graph, reading);
  for (const claim of claimsOf(corpus)) {
    if (graph.hasNode(claim.source) && graph.hasNode(claim.target)) addClaim(graph, claim);
  }
  graph.forEachNode((_, attributes) => {
    attributes.size = nodeSize(attributes.mentions);
  });
  if (layout) {
    assignCommunities(graph);
    assignLayout(graph);
  }
  return graph;
}

const nodeOf = ({ name, type, aliases }: LinkedEntity): NodeAttributes => ({
  label: name,
  kind: type,
  aliases: [...aliases],
  mentions: 0,
  documents: [],
  community: 0,
  x: 0,
  y: 0,
  size: 0,
  color: TYPE_COLORS[type],
});

function countMentions(graph: NamedropGraph, { id, date, mentions }: Reading): void {
  for (const { entity } of mentions) {
    if (!graph.hasNode(entity)) continue;
    const attributes = graph.getNodeAttributes(entity);
    attributes.mentions += 1;
    if (attributes.documents.at(-1) !== id) attributes.documents.push(id);
    if (date === undefined) continue;
    if (attributes.firstSeen === undefined || date < attributes.firstSeen) attributes.firstSeen = date;
    if (attributes.lastSeen === undefined || date > attributes.lastSeen) attributes.lastSeen = date;
  }
}

function addClaim(graph: NamedropGraph, { source, target, kind, evidence }: Claim): void {
  const key = `${source}|${kind}|${target}`;
  if (!graph.hasEdge(key)) {
    const none = { weight: 0, statuses: [], zones: [], questions: 0, answers: 0, stances: [], evidence: [] };
    graph.addEdgeWithKey(key, source, target, { kind, label: kind, ...none });
  }
  const attributes = graph.getEdgeAttributes(key);
  attributes.weight += 1;
  attributes.evidence.push(evidence);
  if (!attributes.zones.includes(evidence.zone)) attributes.zones.push(evidence.zone);
  if (evidence.zone === 'question') attributes.questions += 1;
  if (evidence.zone === 'answer') attributes.answers += 1;
  if (!attributes.stances.includes(evidence.stance)) attributes.stances.push(evidence.stance);
  const { status } = evidence;
  if (status !== undefined && !attributes.statuses.includes(status)) attributes.statuses.push(status);
}
