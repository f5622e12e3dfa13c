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
  /^(?:and|or|but|to|in|on|at|for|from|with|by|as|that|when|while|where|who|if|because|into|about|after|before|until|since|through|over|out|up|off|down|away|back|again|was|is|had|has|so|then|than|the|a|an|not|how|what|why|[^\p{L}\p{N}]+)$/u;

/** The pronoun at a place, if it is one of a person. */
export function personPronounAt(tokens: readonly Token[], at: number): PersonPronoun | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text.length < 2 || token.text.length > 7) return undefined;
  if (token.text === 'HIS' || token.text === 'HER') return undefined;
  const pronoun = WORDS.get(token.text.toLowerCase());
  if (pronoun?.gender !== 'f' || pronoun.role !== 'possessive') return pronoun;
  const next = tokens[at + 1]?.text;
  return next === undefined || AFTER_OBJECT.test(next) ? { gender: 'f', role: roleOfObject(tokens, at) } : pronoun;
}

const roleOfObject = (tokens: readonly Token[], at: number): Role =>
  mayBeVerb(tokens[at - 1]?.text) ? 'object' : 'preposition';
