import { nounRule } from './nouns.ts';
import { togetherRule } from './together.ts';

/** 甲的前同事乙 */
export const colleagueNoun = nounRule({
  id: 'zh-colleague',
  type: 'colleagueOf',
  noun: /同事|搭档|同僚|战友/u,
  owner: 'P',
  holder: 'P',
});

/** 甲与乙共同创办丙。 */
export const foundTogether = togetherRule({
  id: 'zh-found-together',
  type: 'colleagueOf',
  verb: /共事|一起工作|(?:共同|联合|一起|携手)?(?:创立|创办|创建)|是联合创始人|是(?:前|老)?(?:同事|搭档)/u,
  party: 'P',
  confidence: 0.75,
});
