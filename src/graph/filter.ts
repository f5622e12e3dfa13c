import type { EntityType } from '../model.ts';
import type { EdgeAttributes, EdgeKind, NamedropGraph, NodeAttributes } from './types.ts';

export interface GraphFilter {
  /** Types of entities to keep; all when absent. */
  nodeKinds?: readonly EntityType[];
  edgeKinds?: readonly EdgeKind[];
  /** Least weight of an edge. */
  minWeight?: number;
}

export interface NodeEntry {
  key: string;
  attributes: NodeAttributes;
}

export interface EdgeEntry {
  key: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

export function* nodesOf(graph: NamedropGraph, { nodeKinds }: GraphFilter = {}): Generator<NodeEntry> {
  for (const { node, attributes } of graph.nodeEntries()) {
    if (!nodeKinds || nodeKinds.includes(attributes.kind)) yield { key: node, attributes };
  }
}

/** Edges that pass the filter and both of whose ends do. */
export function* edgesOf(graph: NamedropGraph, filter: GraphFilter = {}): Generator<EdgeEntry> {
  const { nodeKinds, edgeKinds, minWeight = 0 } = filter;
  for (const { edge, attributes, source, target, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    if (edgeKinds && !edgeKinds.includes(attributes.kind)) continue;
    if (attributes.weight < minWeight) continue;
    if (nodeKinds && !(nodeKinds.includes(sourceAttributes.kind) && nodeKinds.includes(targetAttributes.kind)))
      continue;
    yield { key: edge, source, target, attributes };
  }
}
