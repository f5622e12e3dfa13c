import type { Correction, EntityType } from '../model.ts';
import type { Group } from './groups.ts';
import type { Member } from './members.ts';

/** A decision and its place in the journal. */
export interface Decided<Value> {
  value: Value;
  at: number;
}

/** What humans decided, in terms of groups. */
export interface Decisions {
  merges: [Group, Group][];
  parted: Map<Group, Set<Group>>;
  names: Map<Group, Decided<string>>;
  types: Map<Group, Decided<EntityType>>;
  hidden: Set<Group>;
}

/** A member of one reading is named `reading#entity`, everything else by the id of a group. */
const memberName = ({ reading, entity }: Member): string => `${reading.id}#${entity.id}`;

/** The pairs of members that humans keep apart: they may bear one name and still be two things. */
export function partedMembers(
  members: readonly Member[],
  corrections: readonly Correction[],
): Map<Member, Set<Member>> {
  const parted = new Map<Member, Set<Member>>();
  if (!corrections.some(({ kind }) => kind === 'distinct')) return parted;
  const byName = new Map(members.map((member) => [memberName(member), member]));
  for (const correction of corrections) {
    if (correction.kind !== 'distinct' && correction.kind !== 'merge') continue;
    const [a, b] = [byName.get(correction.a), byName.get(correction.b)];
    if (!a || !b) continue;
    if (correction.kind === 'distinct') partPair(parted, a, b);
    else reunite(parted, a, b);
  }
  return parted;
}

/** Reads the journal over groups: of two decisions on one thing the later one holds. Unknown ids are left out. */
export function decisionsOn(groups: readonly Group[], corrections: readonly Correction[]): Decisions {
  const find = finder(groups, corrections);
  const decisions: Decisions = { merges: [], parted: new Map(), names: new Map(), types: new Map(), hidden: new Set() };
  for (const [at, correction] of corrections.entries()) {
    // These two are about places in readings, see corrections/.
    if (correction.kind === 'split' || correction.kind === 'reject') continue;
    const [group, other] =
      'a' in correction ? [find(correction.a), find(correction.b)] : [find(correction.entity), undefined];
    if (group) decide(decisions, correction, at, group, other);
  }
  return decisions;
}

function decide(
  decisions: Decisions,
  correction: Exclude<Correction, { kind: 'split' | 'reject' }>,
  at: number,
  group: Group,
  other: Group | undefined,
): void {
  switch (correction.kind) {
    case 'rename':
      decisions.names.set(group, { value: correction.name, at });
      return;
    case 'retype':
      decisions.types.set(group, { value: correction.type, at });
      return;
    case 'hide':
      decisions.hidden.add(group);
      return;
    case 'merge':
      if (!other || other === group) return;
      reunite(decisions.parted, group, other);
      decisions.merges.push([group, other]);
      return;
    case 'distinct':
      if (!other || other === group) return;
      decisions.merges = decisions.merges.filter((pair) => !pair.includes(group) || !pair.includes(other));
      partPair(decisions.parted, group, other);
  }
}

/** Bodies and products: together with others a thing may be shown as of another type than by itself. */
const THINGS = ['company', 'organization', 'product'];

/**
 * A retyped thing goes on under an id of its new type, so both ids find it. So does the id under which a thing is shown
 * that has its type from all that it was joined with.
 */
function finder(groups: readonly Group[], corrections: readonly Correction[]): (id: string) => Group | undefined {
  const byId = new Map(groups.map((group) => [group.id, group]));
  if (corrections.some((correction) => 'a' in correction && (correction.a + correction.b).includes('#'))) {
    for (const group of groups) for (const member of group.members) byId.set(memberName(member), group);
  }
  for (const correction of corrections) {
    if (correction.kind !== 'retype') continue;
    const group = byId.get(correction.entity);
    const id = correction.entity.replace(/^[a-z]+:/u, `${correction.type}:`);
    if (group && !byId.has(id)) byId.set(id, group);
  }
  return (id) => byId.get(id) ?? otherTypes(id).flatMap((other) => byId.get(other) ?? [])[0];
}

function otherTypes(id: string): string[] {
  const at = id.indexOf(':');
  return THINGS.includes(id.slice(0, at)) ? THINGS.map((type) => `${type}${id.slice(at)}`) : [];
}

function partPair<Item>(parted: Map<Item, Set<Item>>, a: Item, b: Item): void {
  parted.set(a, (parted.get(a) ?? new Set<Item>()).add(b));
  parted.set(b, (parted.get(b) ?? new Set<Item>()).add(a));
}

function reunite<Item>(parted: Map<Item, Set<Item>>, a: Item, b: Item): void {
  parted.get(a)?.delete(b);
  parted.get(b)?.delete(a);
}
