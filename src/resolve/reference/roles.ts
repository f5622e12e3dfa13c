import type { Token } from '../../model.ts';

/** What a name or pronoun is to its clause, as far as the words around it tell. */
export type Role =
  | 'subject'
  | 'object'
  | 'possessive'
  | 'by'
  | 'preposition'
  | 'bracket'
  | 'joined'
  | 'apposition'
  | 'other';

const PREPOSITION =
  /^(?:of|with|for|to|from|in|on|at|against|about|between|among|after|before|like|as|than|under|through|into|including|without|toward|towards|over|upon|near|beside|behind|alongside|besides|despite|during|via|versus|vs\.?|within|concerning|regarding)$/u;
const JOIN = /^(?:and|or|&|nor)$/u;
const AUXILIARY =
  /^(?:is|was|are|were|am|be|has|had|have|did|does|do|would|could|will|can|may|might|must|should|shall|'s|’s)$/u;
const PAST =
  /^(?:said|told|went|came|took|made|got|gave|met|left|became|began|wrote|won|led|ran|saw|knew|felt|found|kept|held|brought|thought|sent|built|spent|lost|paid|stood|understood|spoke|broke|chose|drew|drove|fell|flew|forgot|grew|hid|rose|sang|sat|shot|slept|stole|swam|taught|threw|wore|put|set|let|cut|read|beat|bought|sold|caught|fought|sought|heard|meant|lay|laid|rode|struck|fled|overcame|withdrew|underwent|arose|bore|bound|bred|dealt|fed|hung|sued|shook|shone|sank|spun|spread|quit|hit|hurt|cost|cast)$/u;
const ADVERB =
  /^(?:also|then|never|always|often|later|soon|once|now|still|again|just|only|even|first|finally|himself|herself|himself|both|alone|\p{Ll}+ly)$/u;
const NO_VERB =
  /^(?:and|or|but|nor|who|whom|whose|which|that|when|while|where|if|because|the|a|an|his|her|their|its|this|these|those|years|days|times|always|perhaps|across|hundred|need|red|bed|indeed|instead|speed|seed|less|unless|as|us|series|pass|class|business|success|access)$/u;

/** Whether a lower-case word may well be a finite verb. */
export function mayBeVerb(word: string | undefined): boolean {
  if (word === undefined || NO_VERB.test(word)) return false;
  return AUXILIARY.test(word) || PAST.test(word) || /^\p{Ll}{2,}(?:ed|s)$/u.test(word);
}

/** The role of the words `tokens[from, to)`. */
export function roleOf(tokens: readonly Token[], from: number, to: number): Role {
  const next = tokens[to]?.text;
  if (next !== undefined && /^['’]s?$/u.test(next)) return 'possessive';
  const direct = roleAfter(tokens[from - 1]?.text);
  if (direct === 'preposition' || direct === 'by' || direct === 'bracket') return direct;
  if (direct === 'joined') {
    const first = roleAfter(tokens[startOfName(tokens, from - 2) - 1]?.text);
    if (first === 'preposition' || first === 'by') return first;
  }
  if (isSubject(tokens, from, to)) return 'subject';
  if (direct) return direct;
  for (let i = from - 2; i >= Math.max(0, from - 5); i -= 1) {
    const role = roleAfter(tokens[i]!.text);
    // "to fire Sarah": the word after "to" is a verb.
    if (role === 'preposition' && tokens[i]!.text === 'to' && i === from - 2) return 'object';
    if (role) return role;
  }
  return 'other';
}

/** Where the capitalised words that end at `last` begin: "with Tern and Finch" is one phrase. */
function startOfName(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > 0 && /^\p{Lu}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at - 1]!.text)) at -= 1;
  return Math.max(at, 0);
}

/** The role of what follows a word; undefined where the word is part of the same phrase ("his sister", "Governor"). */
function roleAfter(word: string | undefined): Role | undefined {
  if (word === undefined) return undefined;
  if (word === '(' || word === '[') return 'bracket';
  if (word === ',') return 'apposition';
  const lower = word.toLowerCase();
  if (lower === 'by') return 'by';
  if (PREPOSITION.test(lower)) return 'preposition';
  if (JOIN.test(lower)) return 'joined';
  return mayBeVerb(word) || /^\p{Ll}+ing$/u.test(word) ? 'object' : undefined;
}

/** A verb follows, at once, after an adverb, after an apposition or after "and" with a second name; or the sentence begins here. */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.text;
  const following = next !== undefined && ADVERB.test(next) ? tokens[to + 1]?.text : next;
  if (mayBeVerb(following)) return true;
  const opens = from === 0 || (tokens[from - 1]!.text === ',' && from < 12);
  if (!opens) return false;
  if (next === ',' || next === '(' || next === '-' || next === '–' || next === '—') return true;
  return next === 'and' || next === '&';
}
