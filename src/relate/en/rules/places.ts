import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo is based in Bar." "Foo, headquartered in Bar," */
export const based = verbRule({
  id: 'based-in',
  type: 'basedIn',
  verbs: ['base', 'headquarter', 'locate', 'domicile', 'incorporate'],
  source: 'object',
  target: 'in at near from',
});

/** "Foo moved its headquarters to Bar." */
export const headquartersVerb = verbRule({
  id: 'based-headquarters',
  type: 'basedIn',
  verbs: ['have', 'move', 'relocate', 'maintain', 'establish', 'open', 'set up', 'keep', 'shift'],
  source: 'subject',
  target: 'in at to',
  noun: ['headquarters', 'headquarter', 'hq', 'base'],
});

/** "Ada Roe was born in Bar." "Born in Bar, Ada Roe …" */
export const born = verbRule({
  id: 'born-in',
  type: 'bornIn',
  verbs: ['bear'],
  source: 'object',
  target: 'in at near',
});

/** "Ada Roe, a native of Bar". */
export const nativeNoun = nounRule({
  id: 'born-native',
  lasting: true,
  type: 'bornIn',
  nouns: 'native',
  holder: 'source',
  prepositions: 'of',
  confidence: 0.8,
});

/** "Ada Roe lives in Bar." */
export const lives = verbRule({
  id: 'lives-in',
  type: 'livesIn',
  verbs: ['live', 'reside', 'settle', 'move', 'relocate', 'grow', 'dwell', 'stay', 'emigrate', 'immigrate', 'retire'],
  source: 'subject',
  target: 'in at to near on',
  intransitive: true,
  aspect: 'state',
});

/** "Ada Roe was raised in Bar." */
export const raised = verbRule({
  id: 'lives-raised',
  type: 'livesIn',
  verbs: ['raise', 'bring'],
  source: 'object',
  target: 'in',
  status: 'past',
  confidence: 0.8,
});

/** "Ada Roe, a resident of Bar". */
export const residentNoun = nounRule({
  id: 'lives-resident',
  type: 'livesIn',
  nouns: 'resident',
  holder: 'source',
  prepositions: 'of',
});
