import type { EntityType } from '../../model.ts';
import type { Cost, ListedName } from './knowledge.ts';
import type { Lattice } from './lattice.ts';
import { type HanSentence, hanRun, surface } from './sentence.ts';

const MAX_NAME = 12;
const LISTED: Cost = 72;
const KNOWN_HERE: Cost = 40;

/** Names that the document itself has shown to be names, simplified → type. */
export type KnownHere = ReadonlyMap<string, EntityType>;

/** Han names of the word lists and of the document. */
export function addListedNames(sentence: HanSentence, lattice: Lattice, knownHere: KnownHere): void {
  const business = speaksOfBusiness(sentence);
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    const run = hanRun(sentence, from, MAX_NAME);
    for (let length = 2; length <= run; length += 1) {
      const text = surface(sentence, from, from + length);
      const here = knownHere.get(text);
      if (here !== undefined) {
        const name = { type: here, confidence: 0.85, rule: 'zh-known-here' };
        lattice.add({ from, to: from + length, cost: KNOWN_HERE, tag: 'n', name });
        continue;
      }
      const listed = sentence.knowledge.listed.get(text);
      if (listed === undefined || !fits(listed, business)) continue;
      const name = { type: listed.type, confidence: 0.9, rule: 'zh-list' };
      lattice.add({ from, to: from + length, cost: LISTED, tag: 'n', name });
    }
  }
}

const fits = (listed: ListedName, business: boolean): boolean => !listed.ambiguous || business;

const BUSINESS =
  /公司|集团|首席|执行长|总裁|股价|股票|市值|收购|手机|芯片|投资|营收|财报|发布|推出|科技|跳槽|挖角|竞争|合作|市场|用户|产品|人工智能|互联网|供应商|销量|电脑|汽车|厂商|品牌/u;

/** Whether a sentence is about firms and what they make, so that 苹果 is no fruit. */
function speaksOfBusiness(sentence: HanSentence): boolean {
  return BUSINESS.test(surface(sentence, 0, sentence.tokens.length));
}
