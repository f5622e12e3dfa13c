import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo makes Bar." "Bar was developed by Foo." */
export const makesVerb = verbRule({
  id: 'makes-verb',
  type: 'makes',
  verbs: [
    'make',
    'develop',
    'release',
    'launch',
    'build',
    'manufacture',
    'produce',
    'introduce',
    'unveil',
    'create',
    'design',
    'publish',
    'sell',
    'market',
    'offer',
    'distribute',
    'ship',
    'debut',
    'roll out',
    'bring out',
    'invent',
    'announce',
    'operate',
    'update',
    'upgrade',
    'provide',
    'own',
    'discontinue',
    'open-source',
    'run',
    'engineer',
    'reveal',
    'construct',
  ],
  source: 'subject',
  target: 'object',
  confidence: 0.85,
});

/** "Foo, maker of Bar", "Bar maker Foo". */
export const makerNoun = nounRule({
  id: 'makes-maker',
  type: 'makes',
  nouns: 'maker',
  holder: 'source',
  prepositions: 'of behind',
});

/** "Foo's chatbot Bar", "Bar, a chatbot from Foo". */
export const productNoun = nounRule({
  id: 'makes-product',
  lasting: true,
  type: 'makes',
  nouns: 'product',
  owners: true,
  holder: 'target',
  prepositions: 'from by of',
  confidence: 0.8,
});
