import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, Language, Name, Sentence } from '../model.ts';

/** A trained tagger's weights, decoded once. */
export type NameModel = never;
export type NameModels = Partial<Record<Language, NameModel>>;

/** Finds the proper names of a document: exact spans with a type, in text order, none inside another. */
export function recognizeNames(
  _doc: Document,
  _segments: readonly DraftSegment[],
  _sentences: readonly Sentence[],
  _lexicon: Lexicon,
  _models: NameModels,
): Name[] {
  return [];
}
