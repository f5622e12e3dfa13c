import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

const STAFF =
  /主管|负责人|高管|副总裁|副总经理|副董事长|副主席|总监|经理|首席(?:技术|财务|运营|营销|产品|信息|战略|安全|数据|商务)官|首席科学家|首席经济学家|Ⓣ|技术长|财务长|营运长|科学家|研究员|工程师|设计师|程序员|分析师|专栏作家|记者|编辑|主播|主持人|评论员|发言人|教授|讲师|员工|雇员|职员|顾问|律师|合伙人|总裁|主任|部长|教练|球员/u;

/** 乙副总裁甲 */
export const staffNoun = nounRule({
  id: 'zh-staff',
  type: 'worksFor',
  noun: STAFF,
  owner: 'O',
  holder: 'P',
});

/** 甲加入乙 */
export const joins = verbRule({
  id: 'zh-joins',
  type: 'worksFor',
  verb: /加入|加盟|入职|任职于|就职于|供职于|效力于?|受雇于|跳槽(?:去|到|至)|转投|任教于|执教/u,
  subject: 'P',
  object: 'O',
});

/** 甲在乙工作 */
export const worksAt = verbRule({
  id: 'zh-works-at',
  type: 'worksFor',
  verb: /(?<=[在为]O[^，。PORWL]{0,8})(?:工作|任职|任教|上班|打工|实习|担任)/u,
  subject: 'P',
  object: 'O',
  moved: /[在为向给对从]/u,
});

/** 甲负责乙的云部门 */
export const runsPart = verbRule({
  id: 'zh-runs-part',
  type: 'worksFor',
  verb: /(?:负责|主管|领导)(?=O[^，。PORWL]{0,8}(?:部门|业务|团队|事业部|项目))/u,
  subject: 'P',
  object: 'O',
  confidence: 0.7,
});

/** 甲离开了乙, 甲从乙离职 */
export const leaves = verbRule({
  id: 'zh-leaves',
  type: 'worksFor',
  verb: /离开了?(?=O)|离职|辞职|出走|退出(?=O)/u,
  subject: 'P',
  object: 'O',
  moved: /[从自]/u,
  status: 'past',
  confidence: 0.7,
});
