import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

/** 甲毕业于乙大学。 */
export const studies = verbRule({
  id: 'zh-studies',
  type: 'educatedAt',
  verb: /毕业于|就读于|考入|考上|入读|求学于|肄业于|留学于|保送/u,
  subject: 'P',
  object: 'O',
});

/** 甲在乙大学就读。 */
export const studiesAt = verbRule({
  id: 'zh-studies-at',
  type: 'educatedAt',
  verb: /(?<=[在从]O[^，。PO]{0,12})(?:就读|读书|求学|学习|留学|毕业|攻读|获得?[^，。]{0,6}学位)/u,
  subject: 'P',
  object: 'O',
  moved: /[在为向给对从]/u,
});

/** 乙大学的学生甲 */
export const studentNoun = nounRule({
  id: 'zh-student',
  type: 'educatedAt',
  noun: /学生|校友|毕业生|研究生|博士生/u,
  owner: 'O',
  holder: 'P',
});
