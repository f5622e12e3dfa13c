import { type Circle, type Circles, meet, overlap } from './circles.ts';
import { Clusters } from './clusters.ts';
import type { Member } from './members.ts';

/** Part of the smaller circle that two circles must share to be one person's. */
const SHARED_PART = 0.15;
/** So many documents, and such a part of all that name an employer, make a person the one that is meant by default. */
const WELL_KNOWN = { documents: 5, part: 0.8 };
/** As many documents of each person are looked at when a document without an employer seeks its person. */
const MOST_COMPARED = 50;

interface Bearer {
  member: Member;
  employers: Circle;
  circle: Circle;
}

/**
 * Parts the bearers of one name into people. Documents speak of different people when they name different current
 * employers and their circles, who and what else they name, have next to nothing in common; when pronouns say different
 * genders; when one document holds both; when a human said so. A document that says nothing of the kind goes with the
 * only person there is, else with the one whose circle it shares. Where there is no more than a surname, a shared circle
 * is needed in any case.
 */
export function partPersons(
  members: readonly Member[],
  circles: Circles,
  parted: ReadonlyMap<Member, ReadonlySet<Member>>,
): Member[][] {
  if (members.length === 1) return [[...members]];
  const full = members.every((member) => member.full);
  const agreed = full && employerSets(members, circles) < 2;
  if (agreed && !mayClash(members, parted)) return [[...members]];
  const traits = (member: Member) => ({ exclusive: [member.reading.id], gender: member.gender });
  const clusters = new Clusters(members, traits, parted);
  if (agreed) for (const member of members) clusters.join(member, members[0]!);
  else joinByEvidence(members, circles, clusters, full);
  return clusters.list();
}

/** Whether anything could keep two of the members apart: most often nothing does. Members are in the order of readings. */
const mayClash = (members: readonly Member[], parted: ReadonlyMap<Member, ReadonlySet<Member>>): boolean =>
  new Set(members.flatMap(({ gender }) => gender ?? [])).size > 1 ||
  members.some((member, i) => parted.has(member) || members[i - 1]?.reading === member.reading);

/** How many groups of employers there are that no document connects; 2 stands for more. */
function employerSets(members: readonly Member[], circles: Circles): number {
  const [first, ...others] = members.map(circles.employersOf).filter(({ size }) => size > 0);
  return first === undefined ? 0 : others.every((set) => meet(set, first)) ? 1 : 2;
}

function joinByEvidence(members: readonly Member[], circles: Circles, clusters: Clusters<Member>, full: boolean): void {
  const bearers = members.map((member) => ({
    member,
    employers: circles.employersOf(member),
    circle: circles.circleOf(member),
  }));
  joinByEmployer(bearers, clusters);
  if (!full) {
    joinByCircle(bearers, clusters);
    return;
  }
  const employed = bearers.filter(({ employers }) => employers.size > 0);
  joinByCircle(employed, clusters);
  const homes = byCluster(employed, clusters);
  const sharesOf = sharesWith(homes);
  for (const bearer of bearers.filter(({ employers }) => employers.size === 0)) {
    const home = homeOf(bearer, homes, sharesOf);
    if (home) clusters.join(bearer.member, home);
  }
}

/** Bearers with a common employer, and those who are named together with the employer of one. */
function joinByEmployer(bearers: readonly Bearer[], clusters: Clusters<Member>): void {
  const byEmployer = new Map<number, Member>();
  for (const { member, employers } of bearers) {
    for (const employer of employers) {
      const first = byEmployer.get(employer);
      if (first) clusters.join(member, first);
      else byEmployer.set(employer, member);
    }
  }
  for (const { member, employers, circle } of bearers) {
    if (employers.size > 0) continue;
    const homes = [...circle].flatMap((key) => byEmployer.get(key) ?? []);
    if (homes.length > 0 && homes.every((home) => clusters.same(home, homes[0]!))) clusters.join(member, homes[0]!);
  }
}

function joinByCircle(bearers: readonly Bearer[], clusters: Clusters<Member>): void {
  const people = byCluster(bearers, clusters).map((list) => ({
    member: list[0]!.member,
    circle: new Set(list.flatMap(({ circle }) => [...circle])),
  }));
  people.forEach(({ member, circle }, i) => {
    for (const other of people.slice(i + 1)) {
      if (clusters.same(member, other.member)) continue;
      if (overlap(circle, other.circle) >= SHARED_PART) clusters.join(member, other.member);
    }
  });
}

function byCluster(bearers: readonly Bearer[], clusters: Clusters<Member>): Bearer[][] {
  const lists = new Map<readonly Member[], Bearer[]>();
  for (const bearer of bearers) {
    const cluster = clusters.of(bearer.member);
    const list = lists.get(cluster);
    if (list) list.push(bearer);
    else lists.set(cluster, [bearer]);
  }
  return [...lists.values()];
}

/** For each person who may be meant, the part of a circle that the nearest of that person's documents shares. */
type Shares = (circle: Circle) => readonly number[];

/** Compares a circle with those of each person's documents. An index, since most circles have nothing in common. */
function sharesWith(people: readonly (readonly Bearer[])[]): Shares {
  const documents = people.flatMap((list, person) =>
    list.slice(0, MOST_COMPARED).map(({ circle }) => ({ person, circle })),
  );
  const naming = new Map<number, number[]>();
  documents.forEach(({ circle }, document) => {
    for (const key of circle) {
      const list = naming.get(key);
      if (list) list.push(document);
      else naming.set(key, [document]);
    }
  });
  return (circle) => {
    const common = new Map<number, number>();
    for (const key of circle)
      for (const document of naming.get(key) ?? []) common.set(document, (common.get(document) ?? 0) + 1);
    const most = people.map(() => 0);
    for (const [document, count] of common) {
      const { person, circle: other } = documents[document]!;
      most[person] = Math.max(most[person]!, count / Math.min(circle.size, other.size));
    }
    return most;
  };
}

function homeOf({ circle }: Bearer, people: readonly (readonly Bearer[])[], sharesOf: Shares): Member | undefined {
  const shares = sharesOf(circle);
  const most = shares.reduce((best, share) => Math.max(best, share), 0);
  const nearest = shares.indexOf(most);
  if (most >= SHARED_PART && shares.indexOf(most, nearest + 1) < 0) return people[nearest]![0]!.member;
  const all = people.reduce((sum, { length }) => sum + length, 0);
  const known = people.find(({ length }) => length >= WELL_KNOWN.documents && length >= WELL_KNOWN.part * all);
  return known === undefined ? undefined : known[0]!.member;
}
