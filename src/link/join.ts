import type { Correction, Reading } from '../model.ts';
import { circlesOf } from './circles.ts';
import { Clusters, type Traits } from './clusters.ts';
import { isContradicted } from './contradictions.ts';
import { splitMentions } from './corrections/split.ts';
import { type Decisions, decisionsOn, partedMembers } from './corrections.ts';
import { type Group, personGroups, splitGroups, thingGroups } from './groups.ts';
import { type Member, membersOf } from './members.ts';
import { acrossScripts } from './rules/across-scripts.ts';
import { nameVariants } from './rules/name-variants.ts';
import type { Link, LinkRule } from './rules/rule.ts';
import { sameRelation } from './rules/same-relation.ts';
import { sharedAlias } from './rules/shared-alias.ts';
import { loneSurname } from './rules/surname.ts';

/** What is known of the identity of everything that readings name. */
export interface Joined {
  /** What was given, with the entities that humans split off. */
  readings: readonly Reading[];
  groups: readonly Group[];
  clusters: Clusters<Group>;
  /** The links that rules made, in the order in which they were made. */
  links: readonly Link[];
  /** Links too doubtful to be made, for humans to decide. */
  suggestions: readonly Link[];
  decisions: Decisions;
}

/**
 * Joins the entities of readings, which have to be in the order of their ids. Things are joined before persons, because
 * employers tell homonyms apart. Human decisions come first and are never undone by a rule; among rules the surest
 * comes first, and a link that contradicts an earlier one is not made.
 */
export function joinEntities(readings: readonly Reading[], corrections: readonly Correction[]): Joined {
  const { readings: given, own } = splitMentions(readings, corrections);
  const all = membersOf(given);
  const members = all.filter(({ entity }) => !own.has(entity.id));
  const parted = partedMembers(members, corrections);
  const isPerson = ({ kind }: Member): boolean => kind === 'person';
  const things = thingGroups(
    members.filter((member) => !isPerson(member)),
    parted,
  );
  const joinedThings = joinGroups(things, [sharedAlias], decisionsOn(things, corrections));
  const lists = joinedThings.clusters.list();
  const circles = circlesOf(lists.map((groups) => groups.flatMap((group) => [...group.members])));
  const persons = personGroups(members.filter(isPerson), circles, parted);
  const groups = [...things, ...persons, ...splitGroups(all.filter(({ entity }) => own.has(entity.id)))];
  const decisions = decisionsOn(groups, corrections);
  const rules = [sharedAlias, acrossScripts(circles), loneSurname(circles)];
  const { clusters, links } = joinGroups(persons, rules, decisions, { groups, lists });
  const variants = nameVariants(circles)(persons);
  const suggestions = [...variants, ...sameRelation(given, groups, clusters)].filter(
    ({ a, b }) => !clusters.same(a, b) && !decisions.parted.get(a)?.has(b),
  );
  return { readings: given, groups, clusters, links: [...joinedThings.links, ...links], suggestions, decisions };
}

function joinGroups(
  groups: readonly Group[],
  rules: readonly LinkRule[],
  { merges, parted }: Decisions,
  all: { groups: readonly Group[]; lists: readonly (readonly Group[])[] } = { groups, lists: [] },
): { clusters: Clusters<Group>; links: Link[] } {
  const clusters = new Clusters(all.groups, traitsOf(bucketsOfSeveral(all.groups)), parted);
  for (const list of all.lists) for (const group of list) clusters.force(group, list[0]!);
  for (const [a, b] of merges) clusters.force(a, b);
  const links = rules.flatMap((rule) =>
    [...rule(groups)]
      .sort(bySureness)
      .filter((link) => !isContradicted(link, clusters) && clusters.join(link.a, link.b)),
  );
  return { clusters, links };
}

/** The names that several groups bear: in one document they mean different things. */
function bucketsOfSeveral(groups: readonly Group[]): ReadonlySet<string> {
  const holders = new Map<string, Group>();
  const several = new Set<string>();
  for (const group of groups) {
    for (const { bucket } of group.members) {
      const holder = holders.get(bucket);
      if (!holder) holders.set(bucket, group);
      else if (holder !== group) several.add(bucket);
    }
  }
  return several;
}

/** Homonyms of one document stay apart. */
const traitsOf =
  (several: ReadonlySet<string>) =>
  ({ members }: Group): Traits => ({
    exclusive: members.flatMap(({ bucket, reading }) => (several.has(bucket) ? [`${bucket} ${reading.id}`] : [])),
    gender: members.find(({ gender }) => gender)?.gender,
  });

const bySureness = (x: Link, y: Link): number => y.sure - x.sure || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
