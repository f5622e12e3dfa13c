import { UsageError } from '../errors.ts';
import type { Document, Entity, Mention, Reading, Span } from '../model.ts';
import { documentRef } from '../query/evidence.ts';
import { lineColumn } from '../query/position.ts';
import { type Resources, readDocument } from '../reading.ts';
import { explainName, type NameExplanation } from '../recognize/explain.ts';
import { segmentDocument } from '../segment/document.ts';
import { tagSegments } from '../tag/sentences.ts';
import { NothingFound } from './exit.ts';

/** Why a place of a document is or is not a name, and whose. */
export interface PlaceExplanation extends NameExplanation {
  document: ReturnType<typeof documentRef>;
  line: number;
  column: number;
  text: string;
  /** The sentence's words. */
  quote: string;
  mention: Mention | null;
  entity: Entity | null;
}

/** Explains places of one document. Places without a word are left out. */
export function explainPlaces(document: Document, places: readonly Span[], resources: Resources): PlaceExplanation[] {
  const { lexicon, models } = resources;
  const segments = segmentDocument(document, lexicon);
  const sentences = tagSegments(document, segments);
  const reading = readDocument(document, resources);
  return places.flatMap((place) => {
    const why = explainName(document, segments, sentences, lexicon, models, place);
    return why === null ? [] : [explained(reading, why)];
  });
}

function explained(reading: Reading, why: NameExplanation): PlaceExplanation {
  const { start, end, sentence } = why;
  const mention = reading.mentions.find((candidate) => candidate.start < end && start < candidate.end) ?? null;
  return {
    ...why,
    document: documentRef(reading),
    ...lineColumn(reading, start),
    text: reading.text.slice(start, end),
    quote: reading.text.slice(sentence.start, sentence.end),
    mention,
    entity: reading.entities.find(({ id }) => id === mention?.entity) ?? null,
  };
}

/** The place that `120` (an offset) or `3:14` (line and column, from 1) means. */
export function placeAt(document: Document, at: string): Span {
  const [, first, column] = /^(\d+)(?::(\d+))?$/u.exec(at) ?? [];
  if (first === undefined) throw new UsageError(`--at ${at}: it is an offset like 120, or a line and column like 3:14`);
  const start = column === undefined ? Number(first) : offsetOf(document.text, Number(first), Number(column));
  if (start >= document.text.length) {
    throw new NothingFound(`${document.source}: ends before ${at}; it has ${document.text.length} UTF-16 units`);
  }
  return { start, end: start + 1 };
}

function offsetOf(text: string, line: number, column: number): number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/gu), (match) => match.index + match[0].length)];
  return (starts[line - 1] ?? text.length) + column - 1;
}

/** All places of some words in a document. */
export function placesOf(document: Document, words: string): Span[] {
  const places: Span[] = [];
  for (let at = document.text.indexOf(words); at >= 0; at = document.text.indexOf(words, at + words.length)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}
