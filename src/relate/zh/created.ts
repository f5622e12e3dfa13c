import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲写了《丙》。 */
export const writes = verbRule({
  id: 'zh-writes',
  type: 'created',
  verb: /写(?:了|下|过|的)|合写|合著|撰写|创作|著有|执导|导演|编写|改编|出版了|发明/u,
  subject: 'P',
  object: 'RW',
});

/** 《丙》的作者甲 */
export const authorNoun = nounRule({
  id: 'zh-author',
  type: 'created',
  noun: /作者|导演|编剧|发明者|发明人|之父|创作者/u,
  owner: 'RW',
  holder: 'P',
});

/** 甲的《丙》 */
export const ownWork = nounRule({
  id: 'zh-own-work',
  type: 'created',
  noun: /的(?:[^，。、；PORWL的]{0,10}(?=W))?/u,
  owner: 'P',
  holder: 'W',
  holderIs: 'target',
  between: /^$/u,
  confidence: 0.65,
});
