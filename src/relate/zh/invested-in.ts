import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲向乙投资了一亿美元。 */
export const investedVerb = verbRule({
  id: 'zh-invested',
  type: 'investedIn',
  verb: /投资|入股|注资|领投|参投|持股/u,
  subject: 'PO',
  object: 'O',
});

/** 乙的投资人甲 */
export const investorNoun = nounRule({
  id: 'zh-investor',
  type: 'investedIn',
  noun: /(?:天使|早期|主要|最大)?(?:投资人|投资者|投资方|股东)/u,
  owner: 'O',
  holder: 'PO',
});
