import type { AttributionPattern } from '../pattern.ts';
import { ACCORDING, BEHIND_CLAUSE, clauseSaidBy } from './reported/according.ts';
import { CLAIMS } from './reported/claim.ts';
import { DEEDS, DENIALS } from './reported/deed.ts';
import { PLAIN, TO_YOU, unmarkedSpeech } from './reported/plain.ts';
import { ASIDE_THAT, THAT } from './reported/that.ts';
import { ANY_FORM } from './verbs.ts';

export const CUE_WORD_EN = new RegExp(
  `\\b(?:${ANY_FORM}|[Aa]ccording|[Ii]n [^.,]{1,40} (?:view|opinion|telling|account|judge?ment|estimation|words|eyes)| that )`,
  'u',
);

/** In the order in which they are believed. */
export const INDIRECT_EN: readonly AttributionPattern[] = [
  unmarkedSpeech,
  ...THAT,
  ...ACCORDING,
  ...DENIALS,
  ...CLAIMS,
  ...TO_YOU,
  ...ASIDE_THAT,
  ...BEHIND_CLAUSE,
  ...PLAIN,
  clauseSaidBy,
  ...DEEDS,
];
