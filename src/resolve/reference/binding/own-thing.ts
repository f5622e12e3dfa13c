import type { Token } from '../../../model.ts';
import { mayBeVerb } from '../roles.ts';
import type { Placed } from '../scene.ts';
import { type Site, wordAt } from './rule.ts';

/** "She is suing Tern and Paul Marsh, and her own bank": what is added to a list of objects is the subject's own. */
export function ownerOfAdded({ reference, tokens, people }: Site): Placed | undefined {
  const { token, pronoun } = reference;
  if (pronoun.role !== 'possessive' || wordAt(tokens, token + 1) !== 'own') return undefined;
  if (!/^(?:and|but|or|not)$/u.test(wordAt(tokens, token - 1)) || wordAt(tokens, token - 2) !== ',') return undefined;
  if (isNewClause(tokens, token)) return undefined;
  const subjects = people.filter(({ to, role }) => to <= token && role === 'subject');
  return new Set(subjects.map(({ entity }) => entity)).size === 1 ? subjects[0] : undefined;
}

/** "…, and her own manner was a model": the noun is no object, since a verb of its own follows. */
function isNewClause(tokens: readonly Token[], token: number): boolean {
  for (let at = token + 3; at < tokens.length && at < token + 9 && !/^[,.;]$/u.test(tokens[at]!.text); at += 1) {
    if (mayBeVerb(tokens[at]!.text)) return true;
  }
  return false;
}
