import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲推出了新手机乙。 */
export const launches = verbRule({
  id: 'zh-launches',
  type: 'makes',
  verb: /推出|发布|开发|研发|生产|制造|打造|研制|上线|发售|开源/u,
  subject: 'O',
  object: 'R',
});

/** 甲旗下的聊天机器人乙, 甲的乙 */
export const ownProduct = nounRule({
  id: 'zh-own-product',
  type: 'makes',
  noun: /(?:旗下的?|的|最新)[^，。、；PORWL的]{0,10}(?=R)/u,
  owner: 'O',
  holder: 'R',
  holderIs: 'target',
  between: /^(?:公司|集团)?$/u,
  confidence: 0.7,
});
