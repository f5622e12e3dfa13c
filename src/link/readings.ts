import type { Corpus, Correction, Reading } from '../model.ts';
import { circlesOf } from './circles.ts';
import { Clusters } from './clusters.ts';
import { decisionsOn, partedMembers } from './corrections.ts';
import { linkedEntities } from './entities.ts';
import { type Group, personGroups, thingGroups } from './groups.ts';
import { type Member, membersOf } from './members.ts';
import { rewriteReadings } from './rewrite.ts';
import type { Link, LinkRule } from './rules/rule.ts';
import { sharedAlias } from './rules/shared-alias.ts';
import { loneSurname } from './rules/surname.ts';

/** The surest first: a link that contradicts an earlier one is not made. */
const THING_RULES: readonly LinkRule[] = [sharedAlias];
const PERSON_RULES: readonly LinkRule[] = [sharedAlias, loneSurname];

/**
 * Joins the entities of many readings. Depends on the set of readings and the corrections only, never on order: readings
 * are sorted by id, rules look at all groups at once, and what they find is joined in one fixed order. Things are joined
 * before persons, because employers tell homonyms apart. Human decisions come first and are never undone by a rule.
 */
export function linkReadings(readings: readonly Reading[], corrections: readonly Correction[] = []): Corpus {
  const ordered = [...readings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const members = membersOf(ordered);
  const parted = partedMembers(members, corrections);
  const things = thingGroups(
    members.filter(({ kind }) => kind !== 'person'),
    parted,
  );
  const joinedThings = joinGroups(things, THING_RULES, corrections).list();
  const circles = circlesOf(joinedThings.map(membersIn));
  const persons = personGroups(
    members.filter(({ kind }) => kind === 'person'),
    circles,
    parted,
  );
  const groups = [...things, ...persons];
  const clusters = joinGroups(groups, PERSON_RULES, corrections, joinedThings);
  const entities = linkedEntities(clusters.list(), decisionsOn(groups, corrections));
  return { readings: rewriteReadings(ordered, entities), entities };
}

function joinGroups(
  groups: readonly Group[],
  rules: readonly LinkRule[],
  corrections: readonly Correction[],
  joined: readonly (readonly Group[])[] = [],
): Clusters<Group> {
  const { merges, parted } = decisionsOn(groups, corrections);
  const clusters = new Clusters(groups, traitsOf, parted);
  for (const [a, b] of merges) clusters.force(a, b);
  for (const list of joined) for (const group of list) clusters.force(group, list[0]!);
  for (const rule of rules) joinLinks(rule(groups), clusters);
  return clusters;
}

const membersIn = (groups: readonly Group[]): Member[] => groups.flatMap((group) => [...group.members]);

/** Homonyms of one document stay apart. */
function traitsOf({ members }: Group): { exclusive: string[]; gender: string | undefined } {
  const exclusive = members.map(({ bucket, reading }) => `${bucket} ${reading.id}`);
  return { exclusive, gender: members.find(({ gender }) => gender)?.gender };
}

function joinLinks(links: readonly Link[], clusters: Clusters<Group>): void {
  const sorted = [...links].sort((x, y) => y.sure - x.sure || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id));
  for (const { a, b } of sorted) clusters.join(a, b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
