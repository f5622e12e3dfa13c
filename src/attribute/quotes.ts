import type { Lexicon } from '../lexicon.ts';
import type { Document, Quote, Sentence } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';

/** Words put in somebody's mouth, direct or indirect, with their speaker where one is clear. Spans leave out the quotation marks. */
export function findQuotes(
  _doc: Document,
  _sentences: readonly Sentence[],
  _resolution: Resolution,
  _lexicon: Lexicon,
): Quote[] {
  return [];
}
