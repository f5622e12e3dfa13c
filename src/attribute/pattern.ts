import type { QuoteKind } from '../model.ts';

/**
 * One way in which a text says whose words something is. `find` is run over the mask of a passage (see passage.ts) and
 * has named groups: `who` (a sign, a pronoun or a noun phrase) or `subject` semantics below, `cue` (the reporting words),
 * and either `quote` (a quotation's sign) or `clause` (reported words without quotation marks).
 */
export interface AttributionPattern {
  id: string;
  kind: QuoteKind;
  find: RegExp;
  /**
   * What a sentence must have for `find` to match in it, cheap to look for. A pattern with it never reaches over the end
   * of a sentence; one without is looked for in the whole passage.
   */
  needs?: RegExp;
  /**
   * Words of which a document must have one for `find` to match in it. Most patterns are of verbs that most documents do not
   * have, and are never even compiled.
   */
  words?: readonly string[];
  /**
   * The subject, where it stands before what `find` looks for: matched against the words of the sentence so far, with the
   * group `who` and a `$` at its end. Patterns share it, and it is looked for once for each place.
   */
  before?: RegExp;
  /** Where no `who` group matches, the first name or pronoun of the sentence speaks: "X left, saying: “…”" */
  subjectOfSentence?: true;
  /** 0 to 1: how often it is right. */
  confidence: number;
  /** The quotation is part of a sentence of the narrator's, so it may be a title or a word that is only mentioned. */
  fragment?: true;
}
