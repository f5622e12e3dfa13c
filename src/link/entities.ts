import type { EntityType, LinkedEntity } from '../model.ts';
import { hasHan } from '../resolve/han.ts';
import type { Decided, Decisions } from './corrections.ts';
import { type Group, majorityType, preferred } from './groups.ts';
import type { Member } from './members.ts';

/** Joined groups → linked entities, by id. Hidden ones are left out. */
export function linkedEntities(clusters: readonly (readonly Group[])[], decisions: Decisions): LinkedEntity[] {
  const ids = new Set<string>();
  const entities: LinkedEntity[] = [];
  for (const groups of clusters) {
    if (groups.some((group) => decisions.hidden.has(group))) continue;
    entities.push(linkedEntity(groups, decisions, ids));
  }
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function linkedEntity(groups: readonly Group[], decisions: Decisions, ids: Set<string>): LinkedEntity {
  const members = groups.flatMap((group) => group.members).sort(byPlace);
  const main = mainGroup(groups);
  const type = lastOf(groups, decisions.types) ?? majorityType(members);
  const name =
    lastOf(groups, decisions.names) ??
    preferred(main.members.filter(inScriptOf(main)).map(({ entity }) => entity.name));
  return {
    id: freeId(main.id, type, ids),
    type,
    name,
    aliases: aliasesOf(members, name),
    members: members.map(({ reading, entity }) => ({ reading: reading.id, entity: entity.id })),
  };
}

/** By document, then by place in it. */
const byPlace = (a: Member, b: Member): number =>
  a.reading === b.reading ? a.index - b.index : a.reading.id < b.reading.id ? -1 : 1;

/** Latin before Han, full names before short ones and acronyms, then the one that most documents use. */
function mainGroup(groups: readonly Group[]): Group {
  const rank = (group: Group): [number, number, number] => [
    group.members.some(({ entity }) => !hasHan(entity.name)) ? 0 : 1,
    group.members[0]!.full && !/^\p{Lu}{2,6}$/u.test(group.members[0]!.entity.name) ? 0 : 1,
    -group.members.length,
  ];
  return [...groups].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || (a.id < b.id ? -1 : 1);
  })[0]!;
}

/** A group may hold 微软 beside Microsoft: its name is taken from the Latin ones where there are any. */
function inScriptOf({ members }: Group): (member: Member) => boolean {
  const latin = members.some(({ entity }) => !hasHan(entity.name));
  return ({ entity }) => !latin || !hasHan(entity.name);
}

function lastOf<Value>(groups: readonly Group[], decided: ReadonlyMap<Group, Decided<Value>>): Value | undefined {
  return groups.flatMap((group) => decided.get(group) ?? []).sort((a, b) => b.at - a.at)[0]?.value;
}

function freeId(id: string, type: EntityType, ids: Set<string>): string {
  const base = `${type}:${id.slice(id.indexOf(':') + 1)}`;
  let free = base;
  for (let count = 2; ids.has(free); count += 1) free = `${base}-${count}`;
  ids.add(free);
  return free;
}

/** Other names, the most common first. */
function aliasesOf(members: readonly Member[], name: string): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of members) {
    for (const alias of [entity.name, ...entity.aliases]) counts.set(alias, (counts.get(alias) ?? 0) + 1);
  }
  counts.delete(name);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([alias]) => alias);
}
