import type { Corpus, EntityType, Mention, Quote, Reading, Segment, Stance, Status, Zone } from '../model.ts';
import type { EdgeKind, Evidence, NamedropGraph, NodeAttributes } from './types.ts';

/**
 * `document` is an index into `ViewData.documents`. Only relations have a status, only what is less than certain a
 * confidence, and only what does more than assert a stance.
 */
export type ViewEvidence = [
  document: number,
  start: number,
  end: number,
  by: string | null,
  zone: Zone,
  status?: Status | null,
  confidence?: number | null,
  stance?: Stance,
];

export interface ViewNode extends Omit<NodeAttributes, 'documents' | 'kind'> {
  id: string;
  kind: EntityType;
  /** All of its mentions, so those by nobody in particular as well; the edges of kind `mentions` hold none. */
  evidence: ViewEvidence[];
}

export interface ViewEdge {
  source: string;
  target: string;
  kind: EdgeKind;
  weight: number;
  evidence: ViewEvidence[];
}

/** A document without its words: what lists and filters need. */
export interface ViewDocumentHead {
  id: string;
  source: string;
  title?: string;
  date?: string;
  language: string;
  length: number;
}

/** What the reader pane needs of a document. */
export interface ViewDocument extends ViewDocumentHead {
  text: string;
  segments: Segment[];
  mentions: Pick<Mention, 'start' | 'end' | 'entity' | 'form' | 'by'>[];
  quotes: Pick<Quote, 'start' | 'end' | 'speaker' | 'kind'>[];
}

/** All that the page shows. Served, `documents` has heads only and the page asks for the rest one by one. */
export interface ViewData {
  version: 1;
  title: string;
  nodes: ViewNode[];
  edges: ViewEdge[];
  documents: (ViewDocumentHead | ViewDocument)[];
}

/** Graph and corpus → what the page shows, without the words of the documents. */
export function viewOf(graph: NamedropGraph, corpus: Corpus, title: string): ViewData {
  const indexOf = new Map(corpus.readings.map(({ id }, index) => [id, index]));
  const mentions = mentionEvidence(corpus);
  return {
    version: 1,
    title,
    nodes: graph.mapNodes((id, { documents: _, ...attributes }) => ({
      id,
      ...attributes,
      evidence: mentions.get(id) ?? [],
    })),
    edges: graph.mapEdges((_, { kind, weight, evidence }, source, target) => ({
      source,
      target,
      kind,
      weight,
      evidence: kind === 'mentions' ? [] : evidence.map((piece) => packed(piece, indexOf)),
    })),
    documents: corpus.readings.map(headOf),
  };
}

function packed(evidence: Evidence, indexOf: ReadonlyMap<string, number>): ViewEvidence {
  const { document, start, end, by, zone, status, confidence, stance } = evidence;
  return row([indexOf.get(document)!, start, end, by, zone], { status, confidence, stance });
}

/** Leaves out at the end what is not there. */
function row(
  place: [document: number, start: number, end: number, by: string | null, zone: Zone],
  { status, confidence = 1, stance = 'asserts' }: Rest,
): ViewEvidence {
  const sureness = confidence < 1 ? Number(confidence.toFixed(3)) : null;
  if (stance !== 'asserts') return [...place, status ?? null, sureness, stance];
  if (sureness !== null) return [...place, status ?? null, sureness];
  return status === undefined ? place : [...place, status];
}

interface Rest {
  status?: Status | undefined;
  confidence?: number | undefined;
  stance?: Stance | undefined;
}

/** The same with every document whole: for a page that has nobody to ask. */
export const wholeViewOf = (view: ViewData, corpus: Corpus): ViewData => ({
  ...view,
  documents: corpus.readings.map(viewDocumentOf),
});

export function viewDocumentOf(reading: Reading): ViewDocument {
  return {
    ...headOf(reading),
    text: reading.text,
    segments: reading.segments,
    mentions: reading.mentions.map(({ start, end, entity, form, by }) => ({ start, end, entity, form, by })),
    quotes: reading.quotes.map(({ start, end, speaker, kind }) => ({ start, end, speaker, kind })),
  };
}

function headOf({ id, source, title, date, language, text }: Reading): ViewDocumentHead {
  return {
    id,
    source,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    language,
    length: text.length,
  };
}

function mentionEvidence({ readings }: Corpus): ReadonlyMap<string, ViewEvidence[]> {
  const found = new Map<string, ViewEvidence[]>();
  readings.forEach(({ mentions, segments }, index) => {
    let at = 0;
    for (const { entity, start, end, by, confidence, stance } of [...mentions].sort((a, b) => a.start - b.start)) {
      while (at + 1 < segments.length && segments[at + 1]!.start <= start) at += 1;
      const evidence = row([index, start, end, by, segments[at]?.zone ?? 'body'], { confidence, stance });
      const known = found.get(entity);
      if (known) known.push(evidence);
      else found.set(entity, [evidence]);
    }
  });
  return found;
}
