import type { RelationType } from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import { clauseAt, enumeration, fits, type Line, lastBefore, lineOf, matches, topicBefore } from './line.ts';
import { findings } from './verbs.ts';

/** A verb that two do with each other: 甲与乙合作. Letters as in `Line`. */
export interface TogetherPattern {
  id: string;
  type: RelationType;
  verb: RegExp;
  party: string;
  confidence?: number;
}

const WITH = /[与和同跟]/u;

/** 甲与乙合作; 甲于去年和乙达成协议; …，并与乙合作; 甲、乙合作 */
export function togetherRule(pattern: TogetherPattern): RelationRule {
  return {
    id: pattern.id,
    type: pattern.type,
    match: (view) => {
      const line = lineOf(view);
      return [...matches(line, pattern.verb)].flatMap((verb) => findAt(line, pattern, verb));
    },
  };
}

function findAt(line: Line, pattern: TogetherPattern, verb: { from: number; to: number }): Finding[] {
  const clause = clauseAt(line, verb.from);
  const last = lastBefore(line, verb.from, clause.from, pattern.party);
  if (last === null) return [];
  const group = enumeration(line, last);
  const first = group[0]!;
  const other = WITH.test(line.text[first - 1] ?? '') ? partner(line, pattern.party, first, clause.from) : null;
  const parties = other === null ? group : [...enumeration(line, other), ...group];
  return parties.flatMap((one, i) => findings(line, pattern, verb, { sources: [one], targets: parties.slice(i + 1) }));
}

function partner(line: Line, letters: string, first: number, from: number): number | null {
  for (let at = first - 1; at >= from; at -= 1) if (fits(line, at, letters) && line.text[at + 1] !== '的') return at;
  return topicBefore(line, from, letters);
}
