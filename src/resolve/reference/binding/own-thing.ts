import type { Token } from '../../../model.ts';
import { mayBeVerb } from '../roles.ts';
import type { BindingRule } from './rule.ts';
import { wordAt } from './rule.ts';

/** "She is suing Tern and Paul Marsh, and her own bank": what is added to a list of objects is the subject's own. */
export const ownThing: BindingRule = ({ reference, tokens, people }) => {
  const { token, pronoun } = reference;
  if (pronoun.role !== 'possessive' || wordAt(tokens, token + 1) !== 'own') return [];
  if (!/^(?:and|but|or|not)$/u.test(wordAt(tokens, token - 1)) || wordAt(tokens, token - 2) !== ',') return [];
  if (isNewClause(tokens, token)) return [];
  const before = people.filter(({ to }) => to <= token);
  const subjects = new Set(before.filter(({ role }) => role === 'subject').map(({ entity }) => entity));
  return subjects.size === 0 ? [] : before.filter(({ entity }) => !subjects.has(entity));
};

/** "…, and her own manner was a model": the noun is no object, since a verb of its own follows. */
function isNewClause(tokens: readonly Token[], token: number): boolean {
  for (let at = token + 3; at < tokens.length && at < token + 9 && !/^[,.;]$/u.test(tokens[at]!.text); at += 1) {
    if (mayBeVerb(tokens[at]!.text)) return true;
  }
  return false;
}
