import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Foo columnist Ada Roe", "Ada Roe, a vice president at Foo", "Foo's chief scientist, Ada Roe". */
export const officerNoun = nounRule({
  id: 'works-role',
  type: 'worksFor',
  nouns: 'officer',
  owners: true,
  holder: 'source',
  prepositions: 'of at for with in',
});

/** "Ada Roe, head of software at Foo", "Foo's software chief Ada Roe". */
export const partLeaderNoun = nounRule({
  id: 'works-part-head',
  type: 'worksFor',
  nouns: 'leader',
  part: true,
  owners: true,
  holder: 'source',
  prepositions: 'of at for in',
});

/** "Ada Roe works for Foo." "She worked at Foo." */
export const worksAt = verbRule({
  id: 'works-at',
  type: 'worksFor',
  verbs: ['work', 'teach', 'serve', 'lecture', 'intern', 'play', 'volunteer', 'report'],
  source: 'subject',
  target: 'at for with',
  aspect: 'state',
});

/** "Ada Roe joined Foo in 2020." */
export const joined = verbRule({
  id: 'works-joined',
  type: 'worksFor',
  verbs: ['join', 'rejoin'],
  source: 'subject',
  target: 'object',
  confidence: 0.8,
});

/** "Ada Roe joined Foo from Bar." */
export const joinedFrom = verbRule({
  id: 'works-joined-from',
  type: 'worksFor',
  verbs: ['join', 'rejoin', 'come', 'arrive'],
  source: 'subject',
  target: 'from',
  status: 'past',
  confidence: 0.75,
});

/** "Ada Roe was hired by Foo." "Foo poached Ada Roe from Bar." */
export const hired = verbRule({
  id: 'works-hired',
  type: 'worksFor',
  verbs: ['hire', 'employ', 'recruit', 'poach', 'sign', 'rehire'],
  source: 'object',
  target: 'subject',
  sourceTypes: ['person'],
});

/** "Foo poached Ada Roe from Bar." */
export const poachedFrom = verbRule({
  id: 'works-poached',
  type: 'worksFor',
  verbs: ['poach', 'hire', 'recruit', 'lure'],
  source: 'object',
  target: 'from',
  status: 'past',
});

/** "Ada Roe left Foo." "Ada Roe was fired by Foo." */
export const left = verbRule({
  id: 'works-left',
  type: 'worksFor',
  verbs: ['leave', 'quit', 'depart', 'exit'],
  source: 'subject',
  target: 'object',
  status: 'past',
});

/** "Ada Roe resigned from Foo." */
export const resigned = verbRule({
  id: 'works-resigned',
  type: 'worksFor',
  verbs: ['resign', 'retire', 'depart', 'step down'],
  source: 'subject',
  target: 'from',
  status: 'past',
});

/** "Foo fired Ada Roe." */
export const fired = verbRule({
  id: 'works-fired',
  type: 'worksFor',
  verbs: ['fire', 'oust', 'dismiss', 'sack', 'lay off'],
  source: 'object',
  target: 'subject',
  status: 'past',
  sourceTypes: ['person'],
});

/** "Ada Roe held a post at Foo." "She accepted a position with Foo." */
export const position = verbRule({
  id: 'works-position',
  type: 'worksFor',
  verbs: [
    'hold',
    'have',
    'take',
    'accept',
    'leave',
    'get',
    'land',
    'quit',
    'find',
    'secure',
    'start',
    'begin',
    'spend',
  ],
  noun: [
    'position',
    'job',
    'post',
    'role',
    'professorship',
    'fellowship',
    'appointment',
    'career',
    'year',
    'decade',
    'time',
    'internship',
  ],
  source: 'subject',
  target: 'at with for in',
  aspect: 'state',
  confidence: 0.8,
});

/** "The board fired Ada Roe from Foo." "Ada Roe was ousted from Foo." */
export const firedFrom = verbRule({
  id: 'works-fired-from',
  type: 'worksFor',
  verbs: ['fire', 'oust', 'dismiss', 'sack', 'remove', 'suspend'],
  source: 'object',
  target: 'from',
  status: 'past',
  confidence: 0.85,
});
