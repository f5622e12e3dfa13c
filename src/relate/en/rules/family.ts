import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe's husband, Ben Poe". "Ada Roe is the wife of Ben Poe." */
export const spouseNoun = nounRule({
  id: 'spouse-noun',
  lasting: true,
  type: 'spouseOf',
  nouns: 'wife',
  holder: 'source',
  prepositions: 'of to',
});

/** "Ada Roe married Ben Poe." */
export const married = verbRule({
  id: 'spouse-verb',
  type: 'spouseOf',
  verbs: ['marry', 'wed', 'remarry', 'divorce'],
  source: 'subject',
  target: 'object',
});

/** "Ada Roe is married to Ben Poe." */
export const marriedTo = verbRule({
  id: 'spouse-to',
  type: 'spouseOf',
  verbs: ['marry', 'wed', 'engage'],
  source: 'object',
  target: 'to',
});

/** "Ada Roe has a brother, Ben Roe." */
export const siblingNoun = nounRule({
  id: 'sibling-noun',
  lasting: true,
  type: 'siblingOf',
  nouns: 'sibling',
  holder: 'source',
  prepositions: 'of to',
});

/** "Ada Roe's mother is Eve Roe." */
export const parentPersonNoun = nounRule({
  id: 'parent-noun',
  lasting: true,
  type: 'parentOf',
  nouns: 'parentPerson',
  holder: 'source',
  prepositions: 'of to',
});

/** "Ada Roe, daughter of Eve Roe". */
export const childNoun = nounRule({
  id: 'parent-child',
  lasting: true,
  type: 'parentOf',
  nouns: 'child',
  holder: 'target',
  prepositions: 'of to with',
});

/** "Ada Roe was born to Eve Roe." */
export const bornTo = verbRule({
  id: 'parent-born-to',
  type: 'parentOf',
  verbs: ['bear'],
  source: 'to',
  target: 'object',
  confidence: 0.85,
});
