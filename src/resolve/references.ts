import type { Lexicon } from '../lexicon.ts';
import type { Document, Sentence } from '../model.ts';
import type { Resolution } from './entities.ts';
import { gendersOf } from './genders.ts';
import { likeliest } from './reference/decide.ts';
import { resolveHanPronouns } from './reference/han-persons.ts';
import { resolvePersonPronouns } from './reference/persons.ts';
import { resolvePlurals } from './reference/plurals.ts';
import { resolveThings } from './reference/things.ts';
import { pronounWeights } from './reference/weights.ts';

/** Below this share a pronoun is left alone: chosen on the training part of GAP. */
const CUT = 0.3;

/** Adds the third-person pronouns and nominals ("he", "the company") whose antecedent is clear. */
export function resolveReferences(
  doc: Document,
  sentences: readonly Sentence[],
  resolution: Resolution,
  lexicon: Lexicon,
): Resolution {
  const { entities, mentions } = resolution;
  const genders = gendersOf(doc.text, entities, mentions, sentences, lexicon);
  const genderOf = (entity: string) => genders.get(entity);
  const found = [
    ...resolvePersonPronouns(doc, sentences, entities, mentions, genderOf, likeliest(pronounWeights(lexicon), CUT)),
    ...resolveHanPronouns(doc, sentences, entities, mentions, genderOf),
    ...resolveThings(doc, sentences, entities, mentions),
    ...resolvePlurals(doc, sentences, entities, mentions),
  ];
  const all = [...mentions, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...resolution, mentions: all };
}
