import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲支持乙。 */
export const supportsVerb = verbRule({
  id: 'zh-supports',
  type: 'supports',
  verb: /支持(?!者)|力挺|声援|资助|赞助|背书/u,
  subject: 'PO',
  object: 'PO',
  confidence: 0.7,
});

/** 乙的支持者甲 */
export const supporterNoun = nounRule({
  id: 'zh-supporter',
  type: 'supports',
  noun: /支持者|资助者|赞助人|拥护者/u,
  owner: 'PO',
  holder: 'PO',
});
