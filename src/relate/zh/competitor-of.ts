import { nounRule } from './nouns.ts';
import { togetherRule } from './together.ts';
import { verbRule } from './verbs.ts';

/** 甲与乙竞争。 */
export const competes = togetherRule({
  id: 'zh-competes',
  type: 'competitorOf',
  verb: /竞争(?!对手|力|者|激烈|压力)|角逐|抗衡|争夺|一较高下|较量|是[^，。PORWL]{0,6}(?:对手|死敌)/u,
  party: 'OR',
  confidence: 0.75,
});

/** 乙的竞争对手甲 */
export const rivalNoun = nounRule({
  id: 'zh-rival',
  type: 'competitorOf',
  noun: /(?:主要|最大|头号|直接|老)?(?:竞争对手|竞争者|对手|劲敌|竞品)/u,
  owner: 'OR',
  holder: 'OR',
});

/** 甲优于乙。 */
export const outdoes = verbRule({
  id: 'zh-outdoes',
  type: 'competitorOf',
  verb: /优于|超越|胜过|击败|挑战/u,
  subject: 'OR',
  object: 'OR',
  confidence: 0.6,
});
