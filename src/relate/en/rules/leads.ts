import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe, chief executive of Foo", "Foo CEO Ada Roe", "Ada Roe was named head of Foo". */
export const leaderNoun = nounRule({
  id: 'leads-role',
  type: 'leads',
  nouns: 'leader',
  part: false,
  holder: 'source',
  prepositions: 'of at for in',
});

/** "Ada Roe runs Foo." "Foo, led by Ada Roe," */
export const leadsVerb = verbRule({
  id: 'leads-verb',
  type: 'leads',
  verbs: ['lead', 'run', 'head', 'chair', 'head up', 'manage', 'helm', 'preside'],
  source: 'subject',
  target: 'object',
  aspect: 'state',
  confidence: 0.85,
});

/** "Ada Roe took over Foo", "… took charge of Foo". */
export const leadsOf = verbRule({
  id: 'leads-take-over',
  type: 'leads',
  verbs: ['take over', 'preside over'],
  source: 'subject',
  target: 'over of',
  confidence: 0.6,
});
