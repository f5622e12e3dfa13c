import { attributeMentions } from './attribute/mentions.ts';
import { findQuotes } from './attribute/quotes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Document, Quote, Reading, Relation } from './model.ts';
import { type NameModels, recognizeNames } from './recognize/names.ts';
import { relateMentions } from './relate/relations.ts';
import { type Resolution, resolveEntities } from './resolve/entities.ts';
import { resolveReferences } from './resolve/references.ts';
import { segmentDocument } from './segment/document.ts';
import { tagSegments } from './tag/sentences.ts';

/** What reading a text needs beside the text. A shell loads it once (files in Node, fetch in a browser). */
export interface Resources {
  lexicon: Lexicon;
  models: NameModels;
}

/**
 * Document → Reading: the road that a text takes. Pure and deterministic: the same document and resources give the same
 * reading, in Node, in a worker and in a browser.
 */
export function readDocument(doc: Document, { lexicon, models }: Resources): Reading {
  const segments = segmentDocument(doc, lexicon);
  const sentences = tagSegments(doc, segments);
  const names = recognizeNames(doc, segments, sentences, lexicon, models);
  const resolution = resolveEntities(doc, segments, sentences, names, lexicon);
  const referred = resolveReferences(doc, sentences, resolution, lexicon);
  const quotes = findQuotes(doc, sentences, referred, lexicon);
  const attributed = attributeMentions(doc, sentences, referred, quotes);
  const relations = relateMentions(doc, sentences, attributed, quotes, lexicon);
  return assembleReading(doc, attributed, quotes, relations);
}

function assembleReading(doc: Document, resolution: Resolution, quotes: Quote[], relations: Relation[]): Reading {
  const { id, source, title, date, language, text } = doc;
  const { segments, entities, mentions } = resolution;
  return {
    id,
    source,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    language,
    text,
    segments,
    entities,
    mentions,
    quotes,
    relations,
  };
}
