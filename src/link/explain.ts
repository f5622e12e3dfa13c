import type { Correction, Reading } from '../model.ts';
import type { Group } from './groups.ts';
import { type Joined, joinEntities } from './join.ts';
import { inOrder } from './readings.ts';
import type { Link } from './rules/rule.ts';

/** One reason why two names are one thing: two names in two documents, and what joined them. */
export interface LinkReason {
  a: string;
  b: string;
  /** `same-name`, `human`, or the rule. */
  rule: string;
  sure: number;
  evidence: string;
  /** Documents that have either. */
  documents: [string, string];
}

/** Why two ids or names are one thing, step by step; or, where they are not, what keeps them apart. */
export type Explanation =
  | { linked: true; steps: LinkReason[] }
  | { linked: false; why: 'unknown' | 'decided' | 'no evidence'; suggestion?: LinkReason };

/** Explains whether and why `a` and `b` (ids of linked entities or names, as written in a document) are one thing. */
export function explainLink(
  readings: readonly Reading[],
  a: string,
  b: string,
  corrections: readonly Correction[] = [],
): Explanation {
  const joined = joinEntities(inOrder(readings), corrections);
  const [left, right] = [groupsNamed(joined.groups, a), groupsNamed(joined.groups, b)];
  if (left.length === 0 || right.length === 0) return { linked: false, why: 'unknown' };
  for (const x of left) {
    const y = right.find((group) => joined.clusters.same(x, group));
    if (y) return { linked: true, steps: stepsBetween(x, y, joined) };
  }
  const suggestion = joined.suggestions.find((link) => joins(link, left, right));
  const decided = left.some((x) => right.some((y) => joined.decisions.parted.get(x)?.has(y)));
  if (decided) return { linked: false, why: 'decided' };
  return { linked: false, why: 'no evidence', ...(suggestion ? { suggestion: reasonOf(suggestion) } : {}) };
}

/** Pairs that may be one thing, the likeliest first: for a human to merge or to call distinct. */
export function suggestLinks(readings: readonly Reading[], corrections: readonly Correction[] = []): LinkReason[] {
  const { suggestions } = joinEntities(inOrder(readings), corrections);
  return [...suggestions].sort((x, y) => y.sure - x.sure || (x.a.id < y.a.id ? -1 : 1)).map(reasonOf);
}

function groupsNamed(groups: readonly Group[], name: string): Group[] {
  const isNamed = ({ id, members }: Group): boolean =>
    id === name || members.some(({ entity }) => entity.name === name || entity.aliases.includes(name));
  return groups.filter(isNamed);
}

const joins = ({ a, b }: Link, left: readonly Group[], right: readonly Group[]): boolean =>
  (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));

function reasonOf({ a, b, rule, sure, evidence }: Link): LinkReason {
  return { a: a.id, b: b.id, rule, sure, evidence, documents: [documentOf(a), documentOf(b)] };
}

const documentOf = ({ members }: Group): string => members[0]!.reading.id;

/** The links on the way from one group to another, found breadth first. */
function stepsBetween(from: Group, to: Group, { links, decisions }: Joined): LinkReason[] {
  if (from === to) return [sameName(from)];
  const byHuman = decisions.merges.map(
    ([a, b]): Link => ({ a, b, rule: 'human', sure: 1, evidence: 'decided by hand' }),
  );
  const next = new Map<Group, Link[]>();
  for (const link of [...byHuman, ...links]) {
    for (const end of [link.a, link.b]) next.set(end, [...(next.get(end) ?? []), link]);
  }
  const cameBy = new Map<Group, Link | null>([[from, null]]);
  const queue = [from];
  for (let group = queue.shift(); group && !cameBy.has(to); group = queue.shift()) {
    for (const link of next.get(group) ?? []) {
      const other = link.a === group ? link.b : link.a;
      if (cameBy.has(other)) continue;
      cameBy.set(other, link);
      queue.push(other);
    }
  }
  return backFrom(to, cameBy);
}

function backFrom(to: Group, cameBy: ReadonlyMap<Group, Link | null>): LinkReason[] {
  const steps: LinkReason[] = [];
  let group = to;
  for (let link = cameBy.get(group); link; link = cameBy.get(group)) {
    steps.unshift(reasonOf(link));
    group = link.a === group ? link.b : link.a;
  }
  return steps;
}

function sameName({ id, key, members }: Group): LinkReason {
  return {
    a: id,
    b: id,
    rule: 'same-name',
    sure: 0.95,
    evidence: key,
    documents: [members[0]!.reading.id, members.at(-1)!.reading.id],
  };
}
