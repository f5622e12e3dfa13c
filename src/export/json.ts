import { edgesOf, nodesOf } from '../graph/filter.ts';
import type { NamedropGraph } from '../graph/types.ts';
import { DEFAULT_QUOTES, type ExportOptions } from './options.ts';

/** The serialized format of graphology, in chunks of a node or an edge a line: `Graph.from(JSON.parse(text))` reads it. */
export function* writeJson(graph: NamedropGraph, options: ExportOptions = {}): Generator<string> {
  const { quotes = DEFAULT_QUOTES } = options;
  const { type, multi, allowSelfLoops } = graph;
  yield `{"options":${JSON.stringify({ type, multi, allowSelfLoops })},\n"attributes":{"creator":"Namedrop"},\n"nodes":[`;
  yield* lines(nodesOf(graph, options));
  yield '],\n"edges":[';
  yield* lines(withQuotes(edgesOf(graph, options), quotes));
  yield ']}\n';
}

function* withQuotes(edges: ReturnType<typeof edgesOf>, quotes: number) {
  for (const edge of edges) {
    yield { ...edge, attributes: { ...edge.attributes, evidence: edge.attributes.evidence.slice(0, quotes) } };
  }
}

function* lines(entries: Iterable<unknown>): Generator<string> {
  let separator = '\n';
  for (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
}
