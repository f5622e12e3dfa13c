import { nounRule } from './nouns.ts';
import { togetherRule } from './together.ts';

/** 甲与乙达成合作协议。 */
export const cooperates = togetherRule({
  id: 'zh-cooperates',
  type: 'partnerOf',
  verb: /合作(?!伙伴|方)|是[^，。PORWL]{0,6}(?:合作伙伴|盟友)|结盟|联手|携手|达成[^，。]{0,8}(?:协议|合作|协定)|签署[^，。]{0,8}协议|签约|(?<=[与和同]O的?)(?:协议|合约|交易)/u,
  party: 'O',
});

/** 乙的合作伙伴甲 */
export const partnerNoun = nounRule({
  id: 'zh-partner',
  type: 'partnerOf',
  noun: /合作伙伴|合作方|盟友|战略伙伴/u,
  owner: 'O',
  holder: 'O',
});
