import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe, a former colleague of Ben Poe". */
export const colleagueNoun = nounRule({
  id: 'colleague-noun',
  type: 'colleagueOf',
  nouns: 'colleague',
  holder: 'source',
  prepositions: 'of to with',
  wholeTypes: ['person'],
});

/** "Ada Roe worked with Ben Poe." */
export const workedWith = verbRule({
  id: 'colleague-worked',
  type: 'colleagueOf',
  verbs: ['work', 'collaborate', 'team up', 'partner'],
  source: 'subject',
  target: 'with alongside',
  aspect: 'state',
  confidence: 0.8,
});
