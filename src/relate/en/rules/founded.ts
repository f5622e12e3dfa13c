import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe and Ben Poe founded Foo in 2010." "Foo was set up by Ada Roe." "Ada Roe helped start Foo." */
export const foundedVerb = verbRule({
  id: 'founded-verb',
  type: 'founded',
  verbs: [
    'found',
    'cofound',
    'set up',
    'start',
    'launch',
    'establish',
    'create',
    'form',
    'incorporate',
    'start up',
    'conceive',
    'co-found',
    'organize',
    'build',
  ],
  source: 'subject',
  target: 'object',
});

/** "Ada Roe founded Foo with Ben Poe", "… alongside Ben Poe". */
export const foundedTogether = verbRule({
  id: 'founded-together',
  type: 'founded',
  verbs: ['found', 'cofound', 'set up', 'start', 'launch', 'establish', 'create', 'form'],
  source: 'with alongside',
  target: 'object',
  sourceTypes: ['person'],
  confidence: 0.85,
});

/** "Ada Roe, co-founder of Foo", "Foo founder Ada Roe". */
export const founderNoun = nounRule({
  id: 'founded-founder',
  lasting: true,
  type: 'founded',
  nouns: 'founder',
  holder: 'source',
  prepositions: 'of behind at',
});

/** "Ada Roe's startup Foo", "her firm, Foo". */
export const ownStartup = nounRule({
  id: 'founded-own',
  lasting: true,
  type: 'founded',
  nouns: 'startup',
  holder: 'target',
  prepositions: 'of',
  before: ["'s"],
  confidence: 0.7,
  wholeTypes: ['person'],
});
