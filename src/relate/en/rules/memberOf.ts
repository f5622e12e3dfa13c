import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe, a member of Foo". */
export const memberNoun = nounRule({
  id: 'member-role',
  type: 'memberOf',
  nouns: 'member',
  holder: 'source',
  prepositions: 'of for in',
});

/** "Ada Roe belongs to Foo." */
export const belongs = verbRule({
  id: 'member-belongs',
  type: 'memberOf',
  verbs: ['belong'],
  source: 'subject',
  target: 'to',
});

const JOINABLE =
  /\b(?:Party|Union|Alliance|Coalition|Association|Society|League|Club|Front|Movement|Congress|Parliament|Senate|Academy|Council|Federation|Consortium|Forum|Nato|NATO|Order|Guild|Commonwealth|Committee|Caucus|Band|Orchestra|Choir)\b|^(?:Democrats|Republicans|Greens|Liberals|Labour)$/u;

/** "Ada Roe joined the Foo Party." Whoever joins another body works for it. */
export const joinedBody = verbRule({
  id: 'member-joined',
  type: 'memberOf',
  verbs: ['join'],
  source: 'subject',
  target: 'object',
  confidence: 0.85,
  targetTypes: ['organization'],
  targetName: JOINABLE,
});
