import type { RelationRule } from '../rule.ts';
import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲旗下的乙 */
export const under = nounRule({
  id: 'zh-under',
  type: 'subsidiaryOf',
  noun: /旗下的?(?:[^，。、；PORWL的]{0,8}(?=O))?|(?:全资|控股)?子公司|分公司|附属公司|分支机构/u,
  owner: 'O',
  holder: 'O',
});

const UNIT = /(?:实验室|团队|研究院|研究所|部门|事业部|分公司|工作室)$/u;
const ownUnitNoun = nounRule({
  id: 'zh-own-unit',
  type: 'subsidiaryOf',
  noun: /的(?=O)/u,
  owner: 'O',
  holder: 'O',
  between: /^$/u,
  confidence: 0.75,
});

/** 甲的超级计算团队, where the team has a name of its own */
export const ownUnit: RelationRule = {
  ...ownUnitNoun,
  match: (view) => ownUnitNoun.match(view).filter(({ source }) => UNIT.test(source.text)),
};

/** 乙的母公司甲 */
export const parentCompany = nounRule({
  id: 'zh-parent-company',
  type: 'subsidiaryOf',
  noun: /母公司|控股公司/u,
  owner: 'O',
  holder: 'O',
  holderIs: 'target',
});

/** 乙隶属于甲 */
export const belongsTo = verbRule({
  id: 'zh-belongs-to',
  type: 'subsidiaryOf',
  verb: /隶属于?|从属于|属于|并入/u,
  subject: 'O',
  object: 'O',
  confidence: 0.7,
});
