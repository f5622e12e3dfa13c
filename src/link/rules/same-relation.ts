import type { Reading, RelationType } from '../../model.ts';
import type { Clusters } from '../clusters.ts';
import { type Group, latinMember } from '../groups.ts';
import type { Link } from './rule.ts';

/** One person seldom does this to two bodies at a time. */
const ONE_AT_A_TIME: ReadonlySet<RelationType> = new Set<RelationType>(['leads', 'founded']);

/**
 * 李岚 leads 蓝港物流 in one document, Li Lan leads Blue Harbor Logistics in another: the two bodies may be one, as far as
 * she leads no others. Suggestions only: two people may also bear one name.
 */
export function sameRelation(
  readings: readonly Reading[],
  groups: readonly Group[],
  clusters: Clusters<Group>,
): Link[] {
  const groupOf = lookup(groups);
  const held = new Map<string, Set<Group>>();
  const keys = new Map<readonly Group[], number>();
  for (const reading of readings) {
    for (const { type, source, target, status } of reading.relations) {
      if (!ONE_AT_A_TIME.has(type) || status !== 'asserted') continue;
      const [holder, body] = [groupOf(reading, source), groupOf(reading, target)];
      if (holder?.kind !== 'person' || body?.kind !== 'thing') continue;
      const cluster = clusters.of(holder);
      if (!keys.has(cluster)) keys.set(cluster, keys.size);
      const key = `${keys.get(cluster)} ${type}`;
      held.set(key, (held.get(key) ?? new Set()).add(body));
    }
  }
  return [...held].flatMap(([key, bodies]) => linkOf([...bodies], key.slice(key.indexOf(' ') + 1), clusters));
}

function lookup(groups: readonly Group[]): (reading: Reading, entity: string) => Group | undefined {
  const byMember = new Map<string, Group>();
  for (const group of groups)
    for (const { reading, entity } of group.members) byMember.set(`${reading.id}#${entity.id}`, group);
  return (reading, entity) => byMember.get(`${reading.id}#${entity}`);
}

function linkOf(bodies: readonly Group[], type: string, clusters: Clusters<Group>): Link[] {
  const [first, second, third] = bodies;
  if (!first || !second || third || clusters.same(first, second)) return [];
  const [latin, han] = latinMember(first) ? [first, second] : [second, first];
  if (!latinMember(latin) || latinMember(han)) return [];
  return [{ a: latin, b: han, rule: 'same-relation', sure: 0.5, evidence: `${latin.key} ~ ${han.key}: ${type}` }];
}
