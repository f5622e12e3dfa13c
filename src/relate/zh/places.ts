import { verbRule } from './verbs.ts';

/** 乙总部位于丁。 */
export const headquartered = verbRule({
  id: 'zh-headquartered',
  type: 'basedIn',
  verb: /总部(?:位于|设在|设于|在|迁[至到]|搬[至到])/u,
  subject: 'O',
  object: 'L',
  confidence: 0.9,
});

/** 甲出生于丁。 */
export const born = verbRule({
  id: 'zh-born',
  type: 'bornIn',
  verb: /出生于|生于|出生在|诞生于|(?<=在L)出生/u,
  subject: 'P',
  object: 'L',
  confidence: 0.9,
});

/** 甲住在丁。 */
export const lives = verbRule({
  id: 'zh-lives',
  type: 'livesIn',
  verb: /住在|居住在|定居(?:于|在)?|现居|移居|旅居|搬到|搬去|生活在/u,
  subject: 'P',
  object: 'L',
});
