import { verbRule } from './verbs.ts';

/** 甲起诉乙。 */
export const sues = verbRule({
  id: 'zh-sues',
  type: 'sued',
  verb: /起诉|控告|状告|告上法庭|告上法院|提起诉讼|提告/u,
  subject: 'PO',
  object: 'PO',
  confidence: 0.85,
});
