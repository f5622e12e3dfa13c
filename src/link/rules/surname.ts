import { hasHan } from '../../resolve/han.ts';
import { isShortName } from '../../resolve/person-name.ts';
import { type Circles, meet } from '../circles.ts';
import { type Group, shareReading } from '../groups.ts';
import type { LinkRule } from './rule.ts';

/** With more bearers than this a family name says nothing. */
const MOST_BEARERS = 8;
/** As many documents of a person are looked at for what surrounds them. */
const MOST_MEMBERS = 50;

/**
 * "Altman" in a document that has no full name means the one Altman of all documents; of several the one of this gender
 * who is named with the same bodies or products. A document that has both names and did not take them for one person keeps
 * its opinion.
 */
export const loneSurname =
  (circles: Circles): LinkRule =>
  (groups) => {
    const families = new Map<string, Group[]>();
    for (const group of groups) {
      for (const family of familiesOf(group)) {
        const list = families.get(family);
        if (list) list.push(group);
        else families.set(family, [group]);
      }
    }
    return groups.filter(isSurname).flatMap((a) => {
      const bearers = families.get(a.key) ?? [];
      const fitting = bearers.length > 1 ? companions(a, bearers, circles) : bearers;
      const [b] = fitting;
      if (!b || fitting.length > 1 || shareReading(a, b)) return [];
      return [{ a, b, rule: 'lone-surname', sure: bearers.length > 1 ? 0.8 : 0.85, evidence: a.key }];
    });
  };

/** Those who are named together with what the documents of the surname name, too. */
function companions(surname: Group, bearers: readonly Group[], circles: Circles): readonly Group[] {
  if (bearers.length > MOST_BEARERS) return [];
  const gender = genderOf(surname);
  const around = new Set(surname.members.slice(0, MOST_MEMBERS).flatMap((member) => [...circles.thingsAround(member)]));
  return bearers.filter((bearer) => {
    const own = genderOf(bearer);
    if (gender && own && gender !== own) return false;
    return bearer.members.slice(0, MOST_MEMBERS).some((member) => meet(circles.thingsAround(member), around));
  });
}

const genderOf = ({ members }: Group) => members.find(({ gender }) => gender)?.gender;

/** The family names of somebody, one in each script where he is named in both. */
export const familiesOf = ({ members }: Group): ReadonlySet<string> =>
  new Set(members.flatMap(({ person }) => (person && person.parts.length > 1 ? person.parts.at(-1)! : [])));

function isSurname({ members, key }: Group): boolean {
  const { person } = members[0]!;
  return person !== undefined && person.parts.length === 1 && (isShortName(person) || (hasHan(key) && key.length > 1));
}
