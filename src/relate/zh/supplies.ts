import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲为乙供应芯片。 */
export const suppliesVerb = verbRule({
  id: 'zh-supplies',
  type: 'supplies',
  verb: /(?<=[为向给对]O[^，。PO]{0,10})(?:供应|供货|提供|交付|出售|代工|供给)/u,
  subject: 'O',
  object: 'O',
  moved: /[在为向给对从]/u,
});

/** 乙的供应商甲 */
export const supplierNoun = nounRule({
  id: 'zh-supplier',
  type: 'supplies',
  noun: /(?:主要|独家|最大)?(?:供应商|代工厂|供货商)/u,
  owner: 'O',
  holder: 'O',
});

/** 甲的客户乙 */
export const customerNoun = nounRule({
  id: 'zh-customer',
  type: 'supplies',
  noun: /(?:主要|最大|重要)?客户/u,
  owner: 'O',
  holder: 'O',
  holderIs: 'target',
});
