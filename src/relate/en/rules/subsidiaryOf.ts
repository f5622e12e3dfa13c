import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo, a subsidiary of Bar", "Bar's cloud unit, Foo". */
export const subsidiaryNoun = nounRule({
  id: 'subsidiary-noun',
  type: 'subsidiaryOf',
  nouns: 'subsidiary',
  holder: 'source',
  prepositions: 'of under within at',
  confidence: 0.85,
});

/** "Foo, the parent company of Bar", "Foo's owner, Bar". */
export const parentNoun = nounRule({
  id: 'subsidiary-parent',
  type: 'subsidiaryOf',
  nouns: 'parent',
  holder: 'target',
  prepositions: 'of',
});

/** "Foo is owned by Bar." */
export const owns = verbRule({
  id: 'subsidiary-owned',
  type: 'subsidiaryOf',
  verbs: ['own', 'control', 'co-own'],
  source: 'object',
  target: 'subject',
  confidence: 0.85,
});

/** "Foo belongs to Bar." "Foo operates under Bar." */
export const belongsTo = verbRule({
  id: 'subsidiary-belongs',
  type: 'subsidiaryOf',
  verbs: ['belong'],
  source: 'subject',
  target: 'to',
  confidence: 0.7,
});
