import type { Lexicon } from '../../lexicon.ts';
import type { Sentence } from '../../model.ts';
import type { Form } from '../form.ts';
import type { Identities } from '../identity.ts';
import type { Naming } from '../naming.ts';

/** What identity rules look at. */
export interface IdentityContext {
  text: string;
  lexicon: Lexicon;
  sentences: readonly Sentence[];
  forms: readonly Form[];
  /** In text order. */
  namings: readonly Naming[];
  formOf(naming: Naming): Form;
  identities: Identities;
}

/** Joins forms that mean one thing. The rules run in the order of a list; a later one sees what earlier ones joined. */
export type IdentityRule = (context: IdentityContext) => void;
