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
    'paint',
    'sculpt',
    'illustrate',
    'co-write',
    'develop',
    'conceive',
    'build',
    'code',
  ],
  source: 'subject',
  target: 'object',
});

/** "Ada Roe released Bar", where Bar is a title. */
export const releasedVerb = verbRule({
  id: 'created-released',
  type: 'created',
  verbs: ['publish', 'produce', 'pen', 'film', 'record', 'release', 'shoot'],
  source: 'subject',
  target: 'object',
  targetTypes: ['work'],
  confidence: 0.85,
});

/** "Ada Roe, author of Bar". */
export const creatorNoun = nounRule({
  id: 'created-creator',
  lasting: true,
  type: 'created',
  nouns: 'creator',
  holder: 'source',
  prepositions: 'of behind',
});

/** "Ada Roe's novel Bar", "Bar, a film by Ada Roe". */
export const workNoun = nounRule({
  id: 'created-work',
  lasting: true,
  type: 'created',
  nouns: 'work',
  holder: 'target',
  prepositions: 'by of from',
});
