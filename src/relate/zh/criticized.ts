import { verbRule } from './verbs.ts';

/** 甲批评了乙。 */
export const criticizes = verbRule({
  id: 'zh-criticizes',
  type: 'criticized',
  verb: /(?:批评|指责|抨击|质疑|谴责|炮轰|嘲讽|痛批|怒斥|斥责)了?/u,
  subject: 'PO',
  object: 'POR',
});
