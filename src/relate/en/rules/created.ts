import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe wrote Bar." "Bar, directed by Ada Roe," */
export const createdVerb = verbRule({
  id: 'created-verb',
  type: 'created',
  verbs: [
    'write',
    'direct',
    'author',
    'compose',
    'create',
    'design',
    'invent',
    'publish',
    'paint',
    'produce',
    'pen',
    'sculpt',
    'film',
    'illustrate',
    'co-write',
    'record',
    'develop',
    'conceive',
    'release',
    'build',
    'code',
  ],
  source: 'subject',
  target: 'object',
});

/** "Ada Roe, author of Bar". */
export const creatorNoun = nounRule({
  id: 'created-creator',
  type: 'created',
  nouns: 'creator',
  holder: 'source',
  prepositions: 'of behind',
});

/** "Ada Roe's novel Bar", "Bar, a film by Ada Roe". */
export const workNoun = nounRule({
  id: 'created-work',
  type: 'created',
  nouns: 'work',
  holder: 'target',
  prepositions: 'by of from',
});
