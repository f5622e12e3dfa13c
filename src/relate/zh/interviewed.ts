import { verbRule } from './verbs.ts';

/** 甲采访了乙。 */
export const interviews = verbRule({
  id: 'zh-interviews',
  type: 'interviewed',
  verb: /(?<!接受[^，。]{0,8})(?:采访|专访)了?/u,
  subject: 'P',
  object: 'P',
});

/** 乙接受甲采访时 */
export const isInterviewed = verbRule({
  id: 'zh-is-interviewed',
  type: 'interviewed',
  verb: /接受了?(?=P的?(?:采访|专访|访问))/u,
  subject: 'P',
  object: 'P',
  turned: true,
});
