import { type Group, latinMember } from '../link/groups.ts';
import { type Joined, joinEntities } from '../link/join.ts';
import { inOrder } from '../link/readings.ts';
import type { Link, LinkRule } from '../link/rules/rule.ts';
import type { Correction, LinkedEntity, Reading } from '../model.ts';
import { samePerson } from '../resolve/same-person.ts';
import { closeSpelling } from './doubts/close-spelling.ts';
import { sharedSurname } from './doubts/shared-surname.ts';
import { shortName } from './doubts/short-name.ts';
import { soundAlike } from './doubts/sound-alike.ts';
import { mentionReceipt, type Receipt } from './evidence.ts';

/** Two that may be one, for a human to decide. */
export interface Doubt {
  /** Ids as corrections name them, and what the two are called. */
  a: { id: string; entity: string; name: string };
  b: { id: string; entity: string; name: string };
  rule: string;
  sure: number;
  evidence: string;
  /** Where each of the two is named. */
  quotes: Receipt[];
}

/** What the linker itself doubts comes with its links; these look for more. */
const RULES: readonly LinkRule[] = [closeSpelling, sharedSurname, shortName, soundAlike];

/**
 * Pairs of entities that may be one, the likeliest first: what no rule was sure enough to join, no human has decided,
 * and no document tells apart by naming both. `entities` are the linked entities of the readings, which are not linked.
 */
export function doubtfulPairs(
  readings: readonly Reading[],
  corrections: readonly Correction[],
  entities: readonly LinkedEntity[],
): Doubt[] {
  const joined = joinEntities(inOrder(readings), corrections);
  const found = RULES.flatMap((rule) => rule(joined.groups)).filter((link) => isOpen(link, joined));
  const entityOf = memberLookup(entities);
  const doubts = new Map<string, Doubt>();
  for (const link of [...joined.suggestions, ...found].sort(bySureness)) {
    const doubt = doubtOf(link, entityOf);
    const key = doubt && [doubt.a.entity, doubt.b.entity].sort().join(' ');
    if (doubt && !doubts.has(key!)) doubts.set(key!, doubt);
  }
  return [...doubts.values()];
}

const bySureness = (x: Link, y: Link): number =>
  y.sure - x.sure || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id) || compare(x.rule, y.rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two are still two, nobody has said that they are, and no document names both. */
function isOpen({ a, b }: Link, { clusters, decisions }: Joined): boolean {
  if (a.kind !== b.kind || clusters.same(a, b)) return false;
  const [left, right] = [clusters.of(a), new Set(clusters.of(b))];
  if (left.some((group) => clusters.of(b).some((other) => haveOtherNames(group, other)))) return false;
  const readings = new Set([...right].flatMap(({ members }) => members.map(({ reading }) => reading)));
  return left.every((group) => {
    for (const other of decisions.parted.get(group) ?? []) if (right.has(other)) return false;
    return group.members.every(({ reading }) => !readings.has(reading));
  });
}

/** Rupert and Lachlan Murdoch are two, whichever of them a surname means. */
function haveOtherNames(a: Group, b: Group): boolean {
  const [x, y] = [latinMember(a)?.person, latinMember(b)?.person];
  if (!x || !y || x.parts.length < 2 || y.parts.length < 2) return false;
  // An initial, and what begins alike, is for people to judge.
  return x.parts[0]!.charAt(0) !== y.parts[0]!.charAt(0) && samePerson(x, y) === null;
}

type EntityOf = (group: Group) => LinkedEntity | undefined;

function memberLookup(entities: readonly LinkedEntity[]): EntityOf {
  const byMember = new Map<string, LinkedEntity>();
  for (const entity of entities) {
    for (const member of entity.members) byMember.set(`${member.reading}#${member.entity}`, entity);
  }
  return ({ members: [first] }) => byMember.get(`${first!.reading.id}#${first!.entity.id}`);
}

function doubtOf({ a, b, rule, sure, evidence }: Link, entityOf: EntityOf): Doubt | null {
  const [left, right] = [entityOf(a), entityOf(b)];
  if (!left || !right || left === right || left.type !== right.type) return null;
  const side = (group: Group, { id, name }: LinkedEntity) => ({ id: group.id, entity: id, name });
  return { a: side(a, left), b: side(b, right), rule, sure, evidence, quotes: [...quoteOf(a), ...quoteOf(b)] };
}

function quoteOf({ members }: Group): Receipt[] {
  const { reading, entity } = members[0]!;
  const own = reading.mentions.filter((mention) => mention.entity === entity.id && mention.form === 'name');
  const named = own.find(({ start, end }) => reading.text.slice(start, end) === entity.name) ?? own[0];
  return named ? [mentionReceipt(reading, named)] : [];
}
