import { nounRule } from '../nounrule.ts';
import { verbRule } from '../verbrule.ts';

/** "Ada Roe studied physics at Foo." "She graduated from Foo." "Ada Roe was educated at Foo." */
export const studied = verbRule({
  id: 'educated-studied',
  type: 'educatedAt',
  verbs: ['study', 'graduate', 'enroll', 'enrol', 'matriculate', 'major'],
  source: 'subject',
  target: 'at from in',
  every: true,
});

/** "Ada Roe was educated at Foo." */
export const educated = verbRule({
  id: 'educated-at',
  type: 'educatedAt',
  verbs: ['educate', 'enroll', 'enrol', 'train', 'school', 'accept', 'admit'],
  source: 'object',
  target: 'at in to',
  confidence: 0.85,
});

/** "Ada Roe got into Foo", "Ada Roe dropped out of Foo". */
export const admitted = verbRule({
  id: 'educated-admitted',
  type: 'educatedAt',
  verbs: ['get', 'drop', 'go', 'transfer', 'return'],
  source: 'subject',
  target: 'into out of',
  targetTypes: ['organization'],
  confidence: 0.7,
});

/** "Ada Roe attended Foo." */
export const attended = verbRule({
  id: 'educated-attended',
  type: 'educatedAt',
  verbs: ['attend'],
  source: 'subject',
  target: 'object',
  targetTypes: ['organization'],
});

/** "Ada Roe earned a degree from Foo." */
export const degree = verbRule({
  id: 'educated-degree',
  type: 'educatedAt',
  verbs: [
    'earn',
    'make',
    'attain',
    'continue',
    'receive',
    'have',
    'get',
    'obtain',
    'complete',
    'hold',
    'gain',
    'take',
    'do',
    'pursue',
    'finish',
    'win',
    'achieve',
  ],
  source: 'subject',
  target: 'from at in',
  every: true,
  noun: [
    'degree',
    'studies',
    'bfa',
    'mfa',
    'jd',
    'j.d.',
    'llb',
    'mphil',
    'bsc',
    'msc',
    'masters',
    'undergraduate',
    'doctor',
    'law',
    'baccalaureate',
    'doctorate',
    'phd',
    'ph.d.',
    'bachelor',
    'master',
    'mba',
    'diploma',
    'ba',
    'b.a.',
    'bs',
    'b.s.',
    'ma',
    'm.a.',
    'law degree',
    'scholarship',
    'education',
    'm.s.',
    'training',
  ],
});

/** "Ada Roe, a graduate of Foo". */
export const alumnusNoun = nounRule({
  id: 'educated-alumnus',
  lasting: true,
  type: 'educatedAt',
  nouns: 'alumnus',
  holder: 'source',
  prepositions: 'of at from',
});
