import { verbRule } from './verbs.ts';

/** 甲用乙写代码。 */
export const usesVerb = verbRule({
  id: 'zh-uses',
  type: 'uses',
  verb: /使用|采用|试用|试过|用过|(?<![利作信费录应引启常专实通])用(?![户于来以途品处])|体验|部署/u,
  subject: 'PO',
  object: 'R',
  confidence: 0.65,
});
