import { hasHan } from '../../resolve/han.ts';
import { isShortName } from '../../resolve/person-name.ts';
import type { Group } from '../groups.ts';
import type { LinkRule } from './rule.ts';

/**
 * "Altman" in a document that has no full name means the one Altman of all documents. A document that has both names and
 * did not take them for one person keeps its opinion.
 */
export const loneSurname: LinkRule = (groups) => {
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const family = familyOf(group);
    if (family === undefined) continue;
    const list = families.get(family);
    if (list) list.push(group);
    else families.set(family, [group]);
  }
  return groups.filter(isSurname).flatMap((a) => {
    const bearers = families.get(a.key) ?? [];
    const [b] = bearers;
    if (!b || bearers.length > 1 || shareReading(a, b)) return [];
    return [{ a, b, rule: 'lone-surname', sure: 0.85, evidence: a.key }];
  });
};

function familyOf({ members }: Group): string | undefined {
  const { person } = members[0]!;
  return person && person.parts.length > 1 ? person.parts.at(-1) : undefined;
}

function isSurname({ members, key }: Group): boolean {
  const { person } = members[0]!;
  return person !== undefined && person.parts.length === 1 && (isShortName(person) || (hasHan(key) && key.length > 1));
}

function shareReading(a: Group, b: Group): boolean {
  const readings = new Set(b.members.map(({ reading }) => reading));
  return a.members.some(({ reading }) => readings.has(reading));
}
