import type { Token } from '../../model.ts';
import type { Gender } from '../person-name.ts';
import { mayBeVerb, type Role } from './roles.ts';

/** A third-person pronoun of a person. */
export interface PersonPronoun {
  gender: Gender;
  role: Role;
  /** himself, herself: means the subject of its own clause. */
  reflexive?: true;
}

const WORDS = new Map<string, PersonPronoun>([
  ['he', { gender: 'm', role: 'subject' }],
  ['him', { gender: 'm', role: 'object' }],
  ['his', { gender: 'm', role: 'possessive' }],
  ['himself', { gender: 'm', role: 'object', reflexive: true }],
  ['she', { gender: 'f', role: 'subject' }],
  ['her', { gender: 'f', role: 'possessive' }],
  ['hers', { gender: 'f', role: 'object' }],
  ['herself', { gender: 'f', role: 'object', reflexive: true }],
]);

/** After "her" these show that no noun follows: "told her that", "with her in". */
const AFTER_OBJECT =
  /^(?:and|or|but|to|in|on|at|for|from|with|by|as|that|when|while|where|who|if|because|into|about|after|before|until|since|through|over|out|up|off|down|away|back|again|was|is|had|has|so|then|than|the|a|an|not|how|what|why|of|against|toward|towards|under|without|within|during|despite|around|along|across|whether|would|could|should|did|does|have|were|are|has|this|these|those|his|their|its|my|your|our|too|today|yesterday|tomorrow|twice|instead|if|unless|nor|[^\p{L}\p{N}]+)$/u;
/** These give somebody something: "offered her 90,000 dollars". */
const GIVES =
  /^(?:g[ai]ves?|giving|given|offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|owe[sd]?|sends?|sent|lends?|lent|costs?|cost|promise[sd]?|award(?:s|ed)?|grant(?:s|ed)?|hand(?:s|ed)?|earn(?:s|ed)?|left|gets?|got|bought|loan(?:s|ed)?|wire[sd]?|netted|fine[sd]?|show(?:s|ed)?|told|taught|charge[sd]?)$/u;

/** The pronoun at a place, if it is one of a person. */
export function personPronounAt(tokens: readonly Token[], at: number): PersonPronoun | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text.length < 2 || token.text.length > 7) return undefined;
  if (token.text === 'HIS' || token.text === 'HER') return undefined;
  const pronoun = WORDS.get(token.text.toLowerCase());
  if (pronoun?.gender !== 'f' || pronoun.role !== 'possessive') return pronoun;
  const next = tokens[at + 1];
  const gets = next?.kind === 'number' && GIVES.test(tokens[at - 1]?.text ?? '');
  return next === undefined || gets || AFTER_OBJECT.test(next.text)
    ? { gender: 'f', role: roleOfObject(tokens, at) }
    : pronoun;
}

const roleOfObject = (tokens: readonly Token[], at: number): Role =>
  mayBeVerb(tokens[at - 1]?.text) ? 'object' : 'preposition';
