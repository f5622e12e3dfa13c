import { verbRule } from './verbs.ts';

/** 乙被甲以十亿美元收购。 */
export const acquiredVerb = verbRule({
  id: 'zh-acquired',
  type: 'acquired',
  verb: /(?:全资)?(?:收购|并购|买下|吞并|购入|购得)了?/u,
  subject: 'O',
  object: 'OR',
  confidence: 0.85,
});
