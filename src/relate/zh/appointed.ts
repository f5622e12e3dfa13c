import type { RelationType } from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import { HEAD } from './leads.ts';
import { clauseAt, lastBefore, lineOf, matches, topicBefore } from './line.ts';
import { findings } from './verbs.ts';

const APPOINTS = /(?:任命|聘请|提拔|委任|推选|选举)P(?:为|担任|出任|任)/u;

/** 乙任命甲为首席执行官。 */
function appointed(id: string, type: RelationType, isHead: boolean): RelationRule {
  return {
    id,
    type,
    match: (view): Finding[] => {
      const line = lineOf(view);
      return [...matches(line, APPOINTS)].flatMap(({ from, to }) => {
        const clause = clauseAt(line, from);
        if (HEAD.test(line.text.slice(to, clause.to)) !== isHead || /[PO]/u.test(line.text.slice(to, clause.to)))
          return [];
        const body = lastBefore(line, from, clause.from, 'O') ?? topicBefore(line, clause.from, 'O');
        const person = lastBefore(line, to, from, 'P');
        if (body === null || person === null) return [];
        return findings(line, { type, confidence: 0.85 }, { from, to }, { sources: [person], targets: [body] });
      });
    },
  };
}

export const appointedHead = appointed('zh-appointed-head', 'leads', true);
export const appointedStaff = appointed('zh-appointed', 'worksFor', false);
