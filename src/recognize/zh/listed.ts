import type { Cost, ListedName } from './knowledge.ts';
import type { KnownHere } from './known-here.ts';
import type { Lattice } from './lattice.ts';
import { type HanSentence, hanRun, surface } from './sentence.ts';

const MAX_NAME = 12;
const LISTED: Cost = 72;
const KNOWN_HERE: Cost = 40;

/** Han names of the word lists and of the document. */
export function addListedNames(sentence: HanSentence, lattice: Lattice, knownHere: KnownHere): void {
  const { listedStarts } = sentence.knowledge;
  const business = speaksOfBusiness(sentence);
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    const run = hanRun(sentence, from, MAX_NAME);
    if (run < 2) continue;
    const start = surface(sentence, from, from + 2);
    if (!listedStarts.has(start) && !knownHere.starts.has(start)) continue;
    for (let length = 2; length <= run; length += 1) {
      const text = surface(sentence, from, from + length);
      const here = knownHere.types.get(text);
      if (here !== undefined) {
        const name = { type: here, confidence: 0.85, rule: 'zh-known-here' };
        lattice.add({ from, to: from + length, cost: KNOWN_HERE, tag: 'n', name });
        continue;
      }
      const listed = sentence.knowledge.listed.get(text);
      if (listed === undefined || !fits(listed, business) || isAdjective(sentence, listed, from + length)) continue;
      const name = { type: listed.type, confidence: 0.9, rule: 'zh-list' };
      lattice.add({ from, to: from + length, cost: LISTED, tag: 'n', name });
    }
  }
}

/** 英国人, 日语, 美国化: a people, a tongue, a manner is no place. */
const isAdjective = (sentence: HanSentence, listed: ListedName, to: number): boolean =>
  listed.type === 'place' &&
  to < sentence.tokens.length &&
  OF_PLACE.test(surface(sentence, to, Math.min(to + 2, sentence.tokens.length)));
const OF_PLACE = /^(?:人(?![口民均工类大])|语|化(?!工|学|妆)|裔|籍|式|队)/u;

const fits = (listed: ListedName, business: boolean): boolean => !listed.ambiguous || business;

const BUSINESS =
  /公司|集团|首席|执行长|总裁|股价|股票|市值|收购|手机|芯片|投资|营收|财报|发布|推出|科技|跳槽|挖角|竞争|合作|市场|用户|产品|人工智能|互联网|供应商|销量|电脑|汽车|厂商|品牌|比赛|球|联赛|赛季|主场|客场|主帅|教练|战胜|击败|对阵|大学|学生|教授|游戏|玩家|地产|楼市|银行|基金|政府/u;

/** Whether a sentence is about firms and what they make, so that 苹果 is no fruit. */
function speaksOfBusiness(sentence: HanSentence): boolean {
  return BUSINESS.test(surface(sentence, 0, sentence.tokens.length));
}
