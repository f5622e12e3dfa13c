import type { PersonName } from '../resolve/person-name.ts';
import { samePerson } from '../resolve/same-person.ts';
import type { Clusters } from './clusters.ts';
import { type Group, latinMember, shareReading } from './groups.ts';
import type { Link } from './rules/rule.ts';

/** Whether what has been joined so far speaks against a link. */
export const isContradicted = (link: Link, clusters: Clusters<Group>): boolean =>
  hasOtherName(link, clusters) || isNamedBeside(link, clusters);

/** A document that names somebody in full means somebody else with a surname that it did not take for his. */
function isNamedBeside({ a, b, rule }: Link, clusters: Clusters<Group>): boolean {
  return rule === 'lone-surname' && clusters.of(b).some((group) => isFull(group) && shareReading(a, group));
}

const isFull = ({ members }: Group): boolean => members[0]!.full;

/**
 * Whether a link would give somebody two full names that are no forms of one: nobody is Ana Ruiz and Eva Lund, unless a
 * document says so itself.
 */
function hasOtherName({ a, b, rule }: Link, clusters: Clusters<Group>): boolean {
  if (rule === 'shared-alias' || a.kind !== 'person') return false;
  const [left, right] = [fullNames(clusters.of(a)), fullNames(clusters.of(b))];
  return left.some((x) => right.some((y) => !areForms(x, y)));
}

function fullNames(groups: readonly Group[]): PersonName[] {
  return groups.flatMap((group) => {
    const person = latinMember(group)?.person;
    return person && person.parts.length > 1 ? [person] : [];
  });
}

/** "Fei-Fei Li" and "Li Feifei", too. */
const areForms = (x: PersonName, y: PersonName): boolean =>
  samePerson(x, y) !== null ||
  lettersOf(x.parts) === lettersOf([y.parts.at(-1)!, ...y.parts.slice(0, -1)]) ||
  lettersOf(x.parts) === lettersOf(y.parts);

const lettersOf = (parts: readonly string[]): string => parts.map((part) => part.replace(/[^a-z]/gu, '')).join(' ');
