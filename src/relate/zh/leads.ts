import { nounRule } from './nouns.ts';
import { verbRule } from './verbs.ts';

export const HEAD =
  /首席执行官|Ⓒ|执行长|(?<!副)总裁|(?<!副)董事长|(?<!副)主席|(?<!副)总经理|掌门人?|老板|(?<!副)校长|(?<!副)院长|(?<!副)所长|(?<!副)行长|(?<!副)社长|(?<!副)台长|(?<!副)局长|(?<!副)部长|(?<!副)会长|(?<!副)理事长|(?<!副)秘书长|总干事|总编辑?|主编|(?<!副)总统|(?<!副)总理|首相|国王|女王|一把手/u;

/** 乙首席执行官甲 */
export const headNoun = nounRule({
  id: 'zh-head',
  type: 'leads',
  noun: HEAD,
  owner: 'O',
  holder: 'P',
  // A head of a part leads that part, not the whole: 乙人工智能部门总裁.
  between:
    /^(?:公司|集团|大学|银行)?的?(?:前|现任|时任|新任|候任|兼任|创始人(?:兼|、|和)|联合创始人(?:兼|、|和)|联合|共同|[^，。、；PORWL的]{2,9}(?:兼|、|和))?$/u,
  confidence: 0.9,
});

/** 甲执掌乙 */
export const runs = verbRule({
  id: 'zh-runs',
  type: 'leads',
  verb: /执掌|掌管|掌舵|领导着?|(?:负责|主管)(?=O(?![^，。PORWL]{0,8}(?:部门|业务|团队|事业部|项目)))/u,
  subject: 'P',
  object: 'O',
  confidence: 0.65,
});
