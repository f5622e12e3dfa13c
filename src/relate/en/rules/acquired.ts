import { verbRule } from '../verbrule.ts';

/** "Foo bought Bar for $1bn." "Bar was acquired by Foo." */
export const acquiredVerb = verbRule({
  id: 'acquired-verb',
  type: 'acquired',
  verbs: [
    'buy',
    'acquire',
    'purchase',
    'take over',
    'snap up',
    'swallow',
    'absorb',
    'scoop up',
    'gobble up',
    'buy out',
    'buy up',
  ],
  source: 'subject',
  target: 'object',
});

/** "Foo paid $19bn for Bar." */
export const paidFor = verbRule({
  id: 'acquired-paid',
  type: 'acquired',
  verbs: ['pay', 'spend'],
  source: 'subject',
  target: 'for on',
  confidence: 0.75,
});

/** "Baz sold Bar to Foo." */
export const soldTo = verbRule({
  id: 'acquired-sold',
  type: 'acquired',
  verbs: ['sell', 'divest'],
  source: 'to',
  target: 'object',
  confidence: 0.75,
});

/** "Foo completed its takeover of Bar." */
export const takeover = verbRule({
  id: 'acquired-takeover',
  type: 'acquired',
  verbs: [
    'complete',
    'announce',
    'make',
    'finalize',
    'finalise',
    'close',
    'approve',
    'agree',
    'propose',
    'launch',
    'plan',
    'undertake',
    'do',
    'conclude',
  ],
  source: 'subject',
  target: 'of',
  noun: ['acquisition', 'takeover', 'purchase', 'buyout'],
});
