import { relationStances } from '../graph/stance.ts';
import type { Evidence } from '../graph/types.ts';
import type { Mention, Reading, Relation, Zone } from '../model.ts';
import { lineColumn } from './position.ts';
import { sentenceAt, spanAt } from './sentences.ts';

/** Which document a finding comes from. */
export interface DocumentRef {
  id: string;
  source: string;
  title?: string;
  date?: string;
}

/** A quote with its place: `start`/`end` is what it is about, `quote` the words around it from `quoteStart` on. */
export interface Receipt extends Omit<Evidence, 'document' | 'date'> {
  document: DocumentRef;
  /** Line and column of `start`, both from 1. */
  line: number;
  column: number;
}

export function documentRef({ id, source, title, date }: Reading): DocumentRef {
  return { id, source, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
}

/** Evidence of the graph with the document and the place that a human looks it up by. */
export function receiptOf(reading: Reading, { date: _, ...evidence }: Evidence): Receipt {
  return { ...evidence, document: documentRef(reading), ...lineColumn(reading, evidence.start) };
}

/** A mention in its sentence. */
export function mentionReceipt(reading: Reading, { start, end, by, stance = 'asserts' }: Mention): Receipt {
  const sentence = sentenceAt(reading, start) ?? { start, end };
  const quote = reading.text.slice(sentence.start, Math.max(sentence.end, end));
  const zone = zoneAt(reading, start);
  return receiptOf(reading, { document: reading.id, start, end, quote, quoteStart: sentence.start, by, zone, stance });
}

/** The clause that states a relation. */
export function relationReceipt(reading: Reading, relation: Relation): Receipt {
  const { start, end, by, status } = relation;
  const stance = relationStances(reading)(relation);
  const quote = reading.text.slice(start, end);
  const zone = zoneAt(reading, start);
  return receiptOf(reading, { document: reading.id, start, end, quote, quoteStart: start, by, zone, stance, status });
}

export const zoneAt = ({ segments }: Reading, offset: number): Zone => spanAt(segments, offset)?.zone ?? 'body';
