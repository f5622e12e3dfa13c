import gexf from 'graphology-gexf';
import { writeGexf } from '../../src/export/gexf.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { NamedropGraph } from '../../src/graph/types.ts';
import { generated } from '../../test/graph/generated.ts';
import { median, type Row, seconds } from './measure.ts';

const ORDER = 2_000;
const SIZE = 10_000;
const ROUNDS = 5;

/** The same graph written by our streaming writer and by graphology-gexf, in turn; evidence as one attribute in both. */
export function benchGexf(): Row[] {
  const graph = buildGraph(generated(ORDER, SIZE));
  const plain = flat(graph);
  const writers = {
    ours: () => length(writeGexf(graph)),
    peer: () => gexf.write(plain, { version: '1.3' }).length,
  };
  const times: Record<string, number[]> = { ours: [], peer: [] };
  const sizes: Record<string, number> = {};
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, write] of Object.entries(writers)) {
      const from = process.hrtime.bigint();
      sizes[name] = write();
      if (round > 0) times[name]!.push(seconds(from));
    }
  }
  const milliseconds = (name: string) =>
    `${(1000 * median(times[name]!)).toFixed(0)} ms, ${(sizes[name]! / 1e6).toFixed(1)} MB`;
  const nodes = `${graph.order} nodes, ${graph.size} edges`;
  return [
    [`graphology-gexf, ${nodes}`, milliseconds('peer'), '1×'],
    [
      'our writer, with up to three quotes an edge',
      milliseconds('ours'),
      `${(median(times.peer!) / median(times.ours!)).toFixed(1)}× as fast`,
    ],
  ];
}

function length(chunks: Iterable<string>): number {
  let total = 0;
  for (const chunk of chunks) total += chunk.length;
  return total;
}

/** graphology-gexf writes scalars only: lists become one string, as ours writes them. */
function flat(graph: NamedropGraph) {
  const copy = graph.emptyCopy();
  const scalars = (attributes: object) =>
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, scalar(value)]));
  graph.forEachNode((node, attributes) => copy.replaceNodeAttributes(node, scalars(attributes) as never));
  graph.forEachEdge((edge, attributes, source, target) =>
    copy.addEdgeWithKey(edge, source, target, scalars(attributes) as never),
  );
  return copy;
}

const scalar = (value: unknown) =>
  Array.isArray(value)
    ? value.map((item) => (typeof item === 'object' ? (item.quote ?? '') : item)).join('; ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : value;
