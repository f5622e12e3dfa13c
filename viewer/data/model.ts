import type { EdgeKind } from '../../src/graph/types.ts';
import type { ViewData, ViewDocumentHead, ViewEvidence, ViewNode } from '../../src/graph/view.ts';
import type { RelationType, Stance, Status, Zone } from '../../src/model.ts';

/** A piece of evidence, unpacked. */
export interface Evidence {
  document: number;
  start: number;
  end: number;
  by: string | null;
  zone: Zone;
  stance: Stance;
  status?: Status;
  /** Absent where it is certain. */
  confidence?: number;
  /** The relation that it stands for; absent where something is only mentioned. */
  claim?: Claim;
}

export interface Claim {
  type: RelationType;
  source: string;
  target: string;
}

export interface Node extends Omit<ViewNode, 'evidence'> {
  /** Every mention of it. */
  evidence: Evidence[];
}

export interface Edge {
  source: string;
  target: string;
  kind: EdgeKind;
  evidence: Evidence[];
}

/** The graph as the page works with it. Built once; filters and selections are views of it. */
export interface GraphModel {
  title: string;
  nodes: ReadonlyMap<string, Node>;
  edges: readonly Edge[];
  /** Edges at a node, in and out. */
  edgesAt: ReadonlyMap<string, readonly Edge[]>;
  documents: readonly ViewDocumentHead[];
  documentIndex: ReadonlyMap<string, number>;
  /** The box of all stored places: what a camera in a link is relative to, whatever is filtered. */
  extent: Extent;
}

export interface Extent {
  x: [number, number];
  y: [number, number];
}

export function modelOf(view: ViewData): GraphModel {
  const nodes = new Map(view.nodes.map((node) => [node.id, { ...node, evidence: node.evidence.map(unpacked) }]));
  const mentions = mentionsByPair(nodes);
  const edges = view.edges.map(({ source, target, kind, evidence }): Edge => {
    if (kind === 'mentions') return { source, target, kind, evidence: mentions.get(`${source}|${target}`) ?? [] };
    const pieces = evidence.map(unpacked);
    if (kind === 'appearsWith') return { source, target, kind, evidence: pieces };
    const claim = { type: kind, source, target };
    return { source, target, kind, evidence: pieces.map((piece) => ({ ...piece, claim })) };
  });
  return {
    title: view.title,
    nodes,
    edges,
    edgesAt: edgesByNode(nodes, edges),
    documents: view.documents,
    documentIndex: new Map(view.documents.map(({ id }, index) => [id, index])),
    extent: extentOf(view.nodes),
  };
}

function extentOf(nodes: readonly { x: number; y: number }[]): Extent {
  const extent: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { x, y } of nodes) {
    extent.x = [Math.min(extent.x[0], x), Math.max(extent.x[1], x)];
    extent.y = [Math.min(extent.y[0], y), Math.max(extent.y[1], y)];
  }
  return nodes.length === 0 ? { x: [0, 1], y: [0, 1] } : extent;
}

function unpacked([document, start, end, by, zone, status, confidence, stance = 'asserts']: ViewEvidence): Evidence {
  const piece: Evidence = { document, start, end, by, zone, stance };
  if (status) piece.status = status;
  if (typeof confidence === 'number') piece.confidence = confidence;
  return piece;
}

function mentionsByPair(nodes: ReadonlyMap<string, Node>): Map<string, Evidence[]> {
  const pairs = new Map<string, Evidence[]>();
  for (const { id, evidence } of nodes.values()) {
    for (const piece of evidence) {
      if (piece.by === null) continue;
      const key = `${piece.by}|${id}`;
      const known = pairs.get(key);
      if (known) known.push(piece);
      else pairs.set(key, [piece]);
    }
  }
  return pairs;
}

function edgesByNode(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): Map<string, Edge[]> {
  const at = new Map<string, Edge[]>([...nodes.keys()].map((id) => [id, []]));
  for (const edge of edges) {
    at.get(edge.source)?.push(edge);
    if (edge.source !== edge.target) at.get(edge.target)?.push(edge);
  }
  return at;
}

/** What a document is called: one without a title by the name of its file. */
export const titleOf = ({ title, source }: { title?: string; source: string }): string =>
  title ?? /[^/\\]+(?=[/\\]?$)/u.exec(source)?.[0] ?? source;

/** The other end of an edge. */
export const otherEnd = ({ source, target }: Edge, id: string): string => (source === id ? target : source);
