import { nounRule } from './nouns.ts';
import { togetherRule } from './together.ts';
import { verbRule } from './verbs.ts';

/** 甲的妻子乙, 甲与妻子乙 */
const KIN = /^(?:的|与|和|及|及其|和他的|与他的|和其|与其)?(?:前|大|小|长|次|幼|亡)?$/u;

export const spouseNoun = nounRule({
  id: 'zh-spouse',
  type: 'spouseOf',
  noun: /前?(?:妻子|丈夫|夫人|太太|老婆|老公|配偶|未婚妻|未婚夫|遗孀|前妻|前夫)/u,
  owner: 'P',
  holder: 'P',
  between: KIN,
  confidence: 0.9,
});

/** 甲与乙结婚。 */
export const marries = togetherRule({
  id: 'zh-marries',
  type: 'spouseOf',
  verb: /结婚|成婚|完婚|结为夫妻|离婚|是夫妻/u,
  party: 'P',
});

/** 甲嫁给了乙。 */
export const weds = verbRule({
  id: 'zh-weds',
  type: 'spouseOf',
  verb: /嫁给了?|迎娶了?|娶了/u,
  subject: 'P',
  object: 'P',
});

/** 甲的父亲乙 */
export const parentNoun = nounRule({
  id: 'zh-parent',
  type: 'parentOf',
  noun: /父亲|母亲|爸爸|妈妈|生父|生母/u,
  owner: 'P',
  holder: 'P',
  between: KIN,
  confidence: 0.9,
});

/** 甲的儿子乙 */
export const childNoun = nounRule({
  id: 'zh-child',
  type: 'parentOf',
  noun: /儿子|女儿|长子|次子|长女|次女|独子|独女|之子|之女|养子|养女/u,
  owner: 'P',
  holder: 'P',
  holderIs: 'target',
  between: KIN,
  confidence: 0.9,
});

/** 甲的弟弟乙 */
export const siblingNoun = nounRule({
  id: 'zh-sibling',
  type: 'siblingOf',
  noun: /哥哥|弟弟|姐姐|妹妹|兄弟|姐妹|兄长|胞[兄弟姐妹]|孪生/u,
  owner: 'P',
  holder: 'P',
  between: KIN,
  confidence: 0.9,
});
