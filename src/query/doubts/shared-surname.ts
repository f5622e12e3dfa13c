import type { Group } from '../../link/groups.ts';
import type { LinkRule } from '../../link/rules/rule.ts';
import { familiesOf } from '../../link/rules/surname.ts';

/** With more bearers than this a family name says nothing. */
const MOST_BEARERS = 4;

/** A document says only Lindqvist, and others know an Ada and a Bo Lindqvist: which of them is it? */
export const sharedSurname: LinkRule = (groups) => {
  const bearers = new Map<string, Group[]>();
  for (const group of groups) {
    for (const family of familiesOf(group)) bearers.set(family, [...(bearers.get(family) ?? []), group]);
  }
  return groups.flatMap((a) => {
    const list = a.members[0]!.person?.parts.length === 1 ? (bearers.get(a.key) ?? []) : [];
    if (list.length > MOST_BEARERS) return [];
    const sure = Math.round((0.8 / Math.max(1.5, list.length)) * 100) / 100;
    return list.map((b) => ({ a, b, rule: 'shared-surname', sure, evidence: a.key }));
  });
};
