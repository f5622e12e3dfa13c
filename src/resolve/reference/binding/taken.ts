import { subjectsBefore } from './own-subject.ts';
import { type BindingRule, RELATIVE, wordAt } from './rule.ts';

/** One does this to what others have. */
const TAKES =
  /^(?:hir(?:e[sd]?|ing)|poach(?:es|ed|ing)?|steal(?:s|ing)?|stole|stolen|lur(?:e[sd]?|ing)|recruit(?:s|ed|ing)?|rob(?:s|bed|bing)?|plagiari[sz](?:e[sd]?|ing)|cop(?:y|ies|ied|ying)|hack(?:s|ed|ing)?|raid(?:s|ed|ing)?)$/u;
const OWN = /^(?:own|first|old|former|next|new|whole|early)$/u;

/** "Ana Ruiz said that Eva Lund had tried to poach her engineers": not Eva Lund's; "he hired his brother" is. */
export const takenFromOthers: BindingRule = (site) => {
  const { reference, tokens } = site;
  const at = reference.token;
  const verb = wordAt(tokens, at - 1) === 'away' ? at - 2 : at - 1;
  if (reference.pronoun.role !== 'possessive' || !TAKES.test(wordAt(tokens, verb))) return [];
  const isOwn = [at + 1, at + 2].some((next) => OWN.test(wordAt(tokens, next)) || RELATIVE.test(wordAt(tokens, next)));
  return isOwn ? [] : subjectsBefore(site, verb);
};
