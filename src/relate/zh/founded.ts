import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲和乙于2010年共同创立了丙。 */
export const foundedVerb = verbRule({
  id: 'zh-founded',
  type: 'founded',
  verb: /(?:共同|联合|参与|一手)?(?:创立|创办|创建|组建|成立)(?!于|以来|之初|时)了?/u,
  subject: 'PO',
  object: 'O',
});

/** 乙的联合创始人甲 */
export const founderNoun = nounRule({
  id: 'zh-founder',
  type: 'founded',
  noun: /(?:联合|共同)?(?:创始人|创办人|创建者|奠基人)|联创/u,
  owner: 'O',
  holder: 'PO',
  confidence: 0.9,
});

/** 甲的创业公司乙 */
export const ownStartup = nounRule({
  id: 'zh-own-startup',
  type: 'founded',
  noun: /(?:创业公司|初创公司|初创企业)/u,
  owner: 'P',
  holder: 'O',
  holderIs: 'target',
  confidence: 0.7,
});
