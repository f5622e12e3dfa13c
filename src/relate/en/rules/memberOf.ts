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

/** "Ada Roe joined Foo", where Foo is no business. */
export const joinedBody = verbRule({
  id: 'member-joined',
  type: 'memberOf',
  verbs: ['join'],
  source: 'subject',
  target: 'object',
  confidence: 0.5,
  targetTypes: ['organization'],
});
