import type { Group } from '../../link/groups.ts';
import type { Link, LinkRule } from '../../link/rules/rule.ts';
import { hasHan } from '../../resolve/han.ts';

/** A word that more names begin with is not the short form of one of them. */
const MOST_LONGER = 3;
const SHORTEST = { latin: 4, han: 2 };
/** "Gemini 3" is a version, and a name that goes on with "and" is two. */
const OTHER_THING = /\p{N}|^ (?:and|of|for|in|的|和|与)/u;

/** Halvorsen in one document, Halvorsen Robotics in another; 北风 and 北风科技. */
export const shortName: LinkRule = (groups) => {
  const things = groups.filter(({ kind }) => kind === 'thing');
  const byKey = new Map<string, Group[]>();
  for (const group of things) byKey.set(group.key, [...(byKey.get(group.key) ?? []), group]);
  const longer = new Map<Group, Group[]>();
  for (const group of things) {
    for (const start of beginnings(group.key)) {
      for (const short of byKey.get(start) ?? []) longer.set(short, [...(longer.get(short) ?? []), group]);
    }
  }
  return [...longer].flatMap(([short, list]) =>
    list.length > MOST_LONGER ? [] : list.flatMap((long) => link(short, long)),
  );
};

function beginnings(key: string): string[] {
  const starts: string[] = [];
  const han = hasHan(key);
  for (let length = han ? SHORTEST.han : SHORTEST.latin; length < key.length; length += 1) {
    const rest = key.slice(length);
    if ((han || rest.startsWith(' ')) && !OTHER_THING.test(rest)) starts.push(key.slice(0, length));
  }
  return starts;
}

function link(a: Group, b: Group): Link[] {
  const sameType = a.members[0]!.entity.type === b.members[0]!.entity.type;
  return sameType ? [{ a, b, rule: 'short-form', sure: 0.35, evidence: `${a.key} in ${b.key}` }] : [];
}
