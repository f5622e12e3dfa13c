import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲是乙的董事会成员。 */
export const boardNoun = nounRule({
  id: 'zh-board',
  type: 'boardMemberOf',
  noun: /董事会(?:的)?成员|(?:独立|非执行)?董事(?!长|会|总)/u,
  owner: 'O',
  holder: 'P',
  confidence: 0.85,
});

/** 甲加入乙董事会。 */
export const joinsBoard = verbRule({
  id: 'zh-joins-board',
  type: 'boardMemberOf',
  verb: /(?:加入|进入)(?=O的?董事会)/u,
  subject: 'P',
  object: 'O',
  confidence: 0.9,
});

/** 甲是乙的成员。 */
export const memberNoun = nounRule({
  id: 'zh-member',
  type: 'memberOf',
  noun: /(?<!董事会的?)(?:成员|会员|党员|院士)/u,
  owner: 'O',
  holder: 'PO',
});
