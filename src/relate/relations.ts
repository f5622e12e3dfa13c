import type { Lexicon } from '../lexicon.ts';
import type { Document, Quote, Relation, Sentence } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';

/** Relations that the sentences state between mentions, each with the clause that says so as evidence. */
export function relateMentions(
  _doc: Document,
  _sentences: readonly Sentence[],
  _resolution: Resolution,
  _quotes: readonly Quote[],
  _lexicon: Lexicon,
): Relation[] {
  return [];
}
