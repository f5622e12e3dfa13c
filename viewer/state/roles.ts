import type { EdgeKind } from '../../src/graph/types.ts';
import type { Card, Group } from './card.ts';

/** What somebody or something is to others, in a word and names. */
export interface Role {
  kind: EdgeKind;
  forward: boolean;
  ids: string[];
  isPast: boolean;
}

/** What tells most of an entity, seen from its side, the best first. */
const TELLING: readonly [kind: EdgeKind, forward: boolean][] = [
  ['leads', true],
  ['founded', true],
  ['worksFor', true],
  ['boardMemberOf', true],
  ['subsidiaryOf', true],
  ['leads', false],
  ['founded', false],
  ['makes', false],
  ['created', false],
  ['makes', true],
  ['created', true],
  ['memberOf', true],
  ['educatedAt', true],
  ['basedIn', true],
  ['spouseOf', true],
];
const MOST_ROLES = 4;
const MOST_NAMES = 3;

/** The roles that somebody says to hold or to have held; what may be, is asked or denied is none. */
export function rolesOf({ relations }: Card): Role[] {
  const roles: Role[] = [];
  for (const [kind, forward] of TELLING) {
    const group = relations.find((group) => group.kind === kind && group.forward === forward);
    for (const isPast of [false, true]) {
      const ids = group ? namedIn(group, isPast) : [];
      if (ids.length > 0) roles.push({ kind, forward, ids: ids.slice(0, MOST_NAMES), isPast });
    }
  }
  return roles.slice(0, MOST_ROLES);
}

/** The best evidence of a tie comes first in it. */
const namedIn = ({ ties }: Group, isPast: boolean): string[] =>
  ties.flatMap(({ id, evidence }) =>
    id !== null && evidence[0]!.status === (isPast ? 'past' : 'asserted') ? [id] : [],
  );
