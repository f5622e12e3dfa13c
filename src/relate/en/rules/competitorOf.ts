import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo's main rival is Bar." "Foo, a competitor of Bar". */
export const rivalNoun = nounRule({
  id: 'competitor-noun',
  type: 'competitorOf',
  nouns: 'rival',
  holder: 'source',
  prepositions: 'of to for',
});

/** "Foo competes with Bar." */
export const competes = verbRule({
  id: 'competitor-verb',
  type: 'competitorOf',
  verbs: ['compete', 'vie', 'battle', 'clash', 'contend'],
  source: 'subject',
  target: 'with against',
});

/** "Foo outperforms Bar." */
export const outperforms = verbRule({
  id: 'competitor-outperforms',
  type: 'competitorOf',
  verbs: [
    'outperform',
    'overtake',
    'rival',
    'outsell',
    'beat',
    'surpass',
    'challenge',
    'outpace',
    'undercut',
    'top',
    'dethrone',
  ],
  source: 'subject',
  target: 'object',
  confidence: 0.75,
});
