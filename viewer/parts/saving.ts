import { MultiDirectedGraph } from 'graphology';
import { writeEdgesCsv } from '../../src/export/csv.ts';
import { writeGexf } from '../../src/export/gexf.ts';
import { writeJson } from '../../src/export/json.ts';
import type { EdgeAttributes, NamedropGraph, NodeAttributes } from '../../src/graph/types.ts';
import type { Stance, Status, Zone } from '../../src/model.ts';
import { loadDocument } from '../data/documents.ts';
import type { Edge, Evidence } from '../data/model.ts';
import { passageOf } from '../data/passage.ts';
import { paletteOf } from '../draw/palette.ts';
import { passes } from '../state/card.ts';
import { filters, model, visible } from '../state/store.ts';
import { pairKey } from '../state/visible.ts';
import { stage } from './stage.tsx';

const MOST_QUOTES = 3;

/** What the filters leave, or the whole graph. */
export type Scope = 'shown' | 'all';

/** The same writers as the command line. */
export async function saveFormat(format: 'gexf' | 'json' | 'csv', scope: Scope): Promise<void> {
  const graph = await takenGraph(scope === 'all' ? everything() : whatIsShown());
  const writers = { gexf: writeGexf, json: writeJson, csv: writeEdgesCsv };
  const types = { gexf: 'application/gexf+xml', json: 'application/json', csv: 'text/csv' };
  save(new Blob([...writers[format](graph)], { type: types[format] }), `namedrop.${format}`);
}

export async function savePng(): Promise<void> {
  if (stage.current) save(await stage.current.png(), 'namedrop.png');
}

export function saveSvg(): void {
  if (stage.current) save(new Blob([stage.current.svg()], { type: 'image/svg+xml' }), 'namedrop.svg');
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What a graph to be saved is made of. */
interface Taken {
  nodes: Iterable<string>;
  isTaken(edge: Edge): boolean;
  passes(piece: Evidence): boolean;
}

const everything = (): Taken => ({ nodes: model.value!.nodes.keys(), isTaken: () => true, passes: () => true });

function whatIsShown(): Taken {
  const { nodes, pairs } = visible.value;
  const { kinds } = filters.value;
  const isTaken = ({ source, target, kind }: Edge) => !kinds.has(kind) && pairs.has(pairKey(source, target));
  return { nodes, isTaken, passes: passes.value };
}

async function takenGraph(taken: Taken): Promise<NamedropGraph> {
  const { nodes, edges, documents } = model.value!;
  const graph: NamedropGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const colors = paletteOf(false).types;
  for (const id of taken.nodes) {
    const { evidence, id: _, ...node } = nodes.get(id)!;
    const ids = [...new Set(evidence.map((piece) => documents[piece.document]!.id))];
    graph.addNode(id, { ...node, documents: ids, color: colors[node.kind] });
  }
  for (const edge of edges) {
    const { source, target, kind } = edge;
    const pieces = edge.evidence.filter(taken.passes);
    if (!taken.isTaken(edge) || pieces.length === 0) continue;
    graph.addEdgeWithKey(`${source}|${kind}|${target}`, source, target, {
      kind,
      label: kind,
      weight: pieces.length,
      statuses: [...new Set(pieces.flatMap(({ status }): Status[] => (status === undefined ? [] : [status])))],
      zones: [...new Set(pieces.map(({ zone }): Zone => zone))],
      questions: pieces.filter(({ zone }) => zone === 'question').length,
      answers: pieces.filter(({ zone }) => zone === 'answer').length,
      stances: [...new Set(pieces.map(({ stance }): Stance => stance))],
      evidence: await Promise.all(pieces.slice(0, MOST_QUOTES).map(quoted)),
    });
  }
  return graph;
}

async function quoted({ claim: _, ...piece }: Evidence): Promise<EdgeAttributes['evidence'][number]> {
  const { id, date, text } = await loadDocument(piece.document);
  const { from, to } = passageOf(text, piece);
  return {
    ...piece,
    document: id,
    quote: text.slice(from, to),
    quoteStart: from,
    ...(date === undefined ? {} : { date }),
  };
}
