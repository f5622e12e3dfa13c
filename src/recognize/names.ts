import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, Language, Name, Sentence } from '../model.ts';
import { recognizeLatinNames } from './latin.ts';
import { nameLists } from './lists.ts';
import { recognizeChineseNames } from './zh/names.ts';

/** A trained tagger's weights, decoded once. */
export type NameModel = never;
export type NameModels = Partial<Record<Language, NameModel>>;

/** Finds the proper names of a document: exact spans with a type, in text order, none inside another. */
export function recognizeNames(
  doc: Document,
  segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  _models: NameModels,
): Name[] {
  const latin = sentences.filter(({ language }) => language === 'en');
  const names = recognizeLatinNames(doc, segments, latin, nameLists(lexicon));
  return [...names, ...recognizeChineseNames(doc, segments, sentences, lexicon)].sort((a, b) => a.start - b.start);
}
