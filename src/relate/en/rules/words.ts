import { verbRule } from '../verbrule.ts';

/** "Ada Roe interviewed Ben Poe." */
export const interviewedVerb = verbRule({
  id: 'interviewed-verb',
  type: 'interviewed',
  verbs: ['interview', 'question', 'quiz'],
  source: 'subject',
  target: 'object',
});

/** "Foo criticized Bar." */
export const criticizedVerb = verbRule({
  id: 'criticized-verb',
  type: 'criticized',
  verbs: [
    'criticize',
    'criticise',
    'slam',
    'accuse',
    'attack',
    'blast',
    'denounce',
    'condemn',
    'question',
    'fault',
    'mock',
    'blame',
    'rebuke',
    'lambast',
    'lambaste',
    'dismiss',
    'deride',
    'doubt',
    'berate',
    'ridicule',
    'chide',
    'scold',
    'disparage',
    'bash',
    'insult',
  ],
  source: 'subject',
  target: 'object',
});

/** "Foo backed Bar in the election." */
export const supportsVerb = verbRule({
  id: 'supports-verb',
  type: 'supports',
  verbs: ['support', 'back', 'endorse', 'fund', 'praise', 'champion', 'defend'],
  source: 'subject',
  target: 'object',
  confidence: 0.8,
});

/** "Foo sued Bar." */
export const suedVerb = verbRule({
  id: 'sued-verb',
  type: 'sued',
  verbs: ['sue'],
  source: 'subject',
  target: 'object',
});

/** "Foo filed a lawsuit against Bar." */
export const lawsuit = verbRule({
  id: 'sued-filed',
  type: 'sued',
  verbs: ['file', 'bring', 'launch', 'initiate', 'win', 'lose', 'settle', 'start', 'have'],
  source: 'subject',
  target: 'against with',
  noun: ['lawsuit', 'suit', 'complaint', 'case', 'action', 'claim', 'proceeding'],
});
