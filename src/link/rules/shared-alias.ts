import { type Group, shareReading } from '../groups.ts';
import { readName } from '../names.ts';
import type { Link, LinkRule } from './rule.ts';

/**
 * One document glosses 薩姆·奧特曼 as Sam Altman, another has the one name or the other alone; one spells out Amazon Web
 * Services (AWS), another says AWS. An alias links where all that bear it as an alias are one thing in name.
 */
export const sharedAlias: LinkRule = (groups) => {
  const named = new Map<string, Group[]>();
  const aliased = new Map<string, Set<Group>>();
  for (const group of groups) {
    append(named, `${classOf(group)} ${group.key}`, group);
    for (const key of aliasKeys(group)) {
      const holders = aliased.get(key) ?? new Set();
      aliased.set(key, holders.add(group));
    }
  }
  const links: Link[] = [];
  for (const [key, holders] of aliased) {
    const bearers = (named.get(key) ?? []).filter((group) => !holders.has(group));
    if (bearers.length > 1 || holders.size > 1) continue;
    const [holder] = holders;
    for (const b of bearers) {
      if (!shareReading(holder!, b))
        links.push({ a: holder!, b, rule: 'shared-alias', sure: 0.93, evidence: key.slice(key.indexOf(' ') + 1) });
    }
  }
  return links;
};

/** Keys of the aliases that are names in their own right. */
function aliasKeys(group: Group): Set<string> {
  const { kind, key, members } = group;
  const keys = new Set<string>();
  for (const { entity } of members) {
    for (const alias of entity.aliases) {
      const named = readName(alias, kind);
      if (named.full) keys.add(`${classOf(group)} ${named.key}`);
    }
  }
  keys.delete(`${classOf(group)} ${key}`);
  return keys;
}

/** A company may go by an alias that is a product's name, so products keep to themselves. */
const classOf = ({ kind, id }: Group): string => (id.startsWith('product:') ? 'product' : kind);

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
