import type { EntityType } from '../model.ts';
import { ENTITY_TYPES } from '../model.ts';
import { hasHan } from '../resolve/han.ts';
import { slugOf } from '../resolve/slug.ts';
import type { Circles } from './circles.ts';
import { Clusters } from './clusters.ts';
import { partPersons } from './homonyms.ts';
import type { Member } from './members.ts';
import type { Kind } from './names.ts';

/** Members that bear one name and mean one thing: what the weaker rules join. */
export interface Group {
  /** `type:slug`, with a number at the end where homonyms need it. Corrections name groups by it. */
  id: string;
  kind: Kind;
  key: string;
  members: readonly Member[];
}

/** The member by whose name a group is compared with names in Latin letters, if it has one. */
export const latinMember = ({ members }: Group): Member | undefined => members.find(({ key }) => !hasHan(key));

/** Whether one document names both, and did not take them for one. */
export function shareReading(a: Group, b: Group): boolean {
  const [few, many] = a.members.length <= b.members.length ? [a, b] : [b, a];
  const readings = new Set(few.members.map(({ reading }) => reading));
  return many.members.some(({ reading }) => readings.has(reading));
}

/** Pairs of members that humans keep apart, both ways round. */
export type Parted = ReadonlyMap<Member, ReadonlySet<Member>>;

/** Groups bodies, products, works and places by name. */
export function thingGroups(members: readonly Member[], parted: Parted): Group[] {
  return withIds(
    bearersOf(members).flatMap((list) => partThings(list).flatMap((things) => partByHand(things, parted))),
  );
}

/** Groups persons by name, homonyms apart. */
export function personGroups(members: readonly Member[], circles: Circles, parted: Parted): Group[] {
  return withIds(bearersOf(members).flatMap((list) => partPersons(list, circles, parted)));
}

/** What humans split off is one thing wherever it bears one id, and is joined with others by humans only. */
export function splitGroups(members: readonly Member[]): Group[] {
  const byId = new Map<string, Member[]>();
  for (const member of members) {
    const list = byId.get(member.entity.id);
    if (list) list.push(member);
    else byId.set(member.entity.id, [member]);
  }
  return [...byId].map(([id, bearers]) => ({ id, kind: bearers[0]!.kind, key: bearers[0]!.key, members: bearers }));
}

function bearersOf(members: readonly Member[]): Member[][] {
  const bearers = new Map<string, Member[]>();
  for (const member of members) {
    const list = bearers.get(member.bucket);
    if (list) list.push(member);
    else bearers.set(member.bucket, [member]);
  }
  return [...bearers.values()];
}

/** A product and its maker may share a name: where one document tells them apart, all do. */
function partThings(bearers: readonly Member[]): Member[][] {
  const products = bearers.filter(({ entity }) => entity.type === 'product');
  const bodies = bearers.filter(({ entity }) => entity.type !== 'product');
  const readings = new Set(products.map(({ reading }) => reading));
  return bodies.some(({ reading }) => readings.has(reading)) ? [products, bodies] : [[...bearers]];
}

function partByHand(members: Member[], parted: Parted): Member[][] {
  if (!members.some((member) => parted.has(member))) return [members];
  const clusters = new Clusters(members, () => ({ exclusive: [] }), parted);
  for (const member of members) clusters.join(member, members[0]!);
  return clusters.list();
}

function withIds(groups: readonly Member[][]): Group[] {
  const used = new Map<string, number>();
  return groups.map((members) => {
    const { kind, key } = members[0]!;
    const base = `${majorityType(members)}:${baseSlug(members)}`;
    let count = (used.get(base) ?? 0) + 1;
    while (count > 1 && used.has(`${base}-${count}`)) count += 1;
    used.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    if (count > 1) used.set(id, 1);
    return { id, kind, key, members };
  });
}

/** The type that most mentions have; of equals the first in the order of the model. */
export function majorityType(members: readonly Member[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { entity, mentions } of members) votes.set(entity.type, (votes.get(entity.type) ?? 0) + mentions);
  const types = ENTITY_TYPES.filter((type) => votes.has(type));
  return types.reduce((best, type) => (votes.get(type)! > votes.get(best)! ? type : best));
}

function baseSlug(members: readonly Member[]): string {
  const { kind, bucket } = members[0]!;
  const slug = bucket.slice(kind.length + 1);
  return hasHan(slug) ? slugOf(slug) : slug;
}

/** The wording used most; of equals the longest, then the first by code points. */
export function preferred(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}
