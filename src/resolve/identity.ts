import type { EntityType } from '../model.ts';
import { type Form, firstStart, isFullPerson } from './form.ts';
import { type Nicknames, samePerson } from './same-person.ts';
import { isLatin } from './surface.ts';

/** Why a form belongs to its entity. */
export interface Reason {
  rule: string;
  /** 0 to 1: how often forms that the rule joins are one thing. */
  sure: number;
}

/** Forms joined into entities so far. Joining refuses what contradicts: kinds, given names, genders, known homonyms. */
export interface Identities {
  join(short: Form, full: Form, reason: Reason): boolean;
  /** Forms of one wording that mean different things: they stay apart from now on. */
  keepApart(homonyms: readonly Form[]): void;
  same(a: Form, b: Form): boolean;
  /** One and the same list for all forms of an entity, as long as nothing more is joined. */
  entityOf(form: Form): readonly Form[];
  /** The forms of the entity that `form` belongs to, itself included, in order of first occurrence. */
  members(form: Form): readonly Form[];
  reason(form: Form): Reason | undefined;
}

const KINDS: Record<EntityType, string> = {
  person: 'person',
  company: 'body',
  organization: 'body',
  product: 'product',
  work: 'work',
  place: 'place',
};

export const sameKind = (a: Form, b: Form): boolean => KINDS[a.type] === KINDS[b.type];

export function identities(forms: readonly Form[], nicknames: Nicknames): Identities {
  const groups = new Map<Form, Form[]>(forms.map((form) => [form, [form]]));
  const reasons = new Map<Form, Reason>();
  const wording = new Map<Form, readonly Form[]>();
  const groupOf = (form: Form): Form[] => {
    const group = groups.get(form) ?? [form];
    groups.set(form, group);
    return group;
  };
  const areHomonyms = (a: Form, b: Form): boolean => wording.has(a) && wording.get(a) === wording.get(b);
  const agree = (left: readonly Form[], right: readonly Form[]): boolean => {
    const called = new Set([...left, ...right].flatMap(({ person }) => person?.nickname ?? []));
    return left.every((a) =>
      right.every((b) => !areHomonyms(a, b) && (personsAgree(a, b, nicknames) || isCalled(a, b, called))),
    );
  };

  return {
    join(short, full, reason) {
      const [left, right] = [groupOf(short), groupOf(full)];
      if (left === right) return true;
      if (!sameKind(short, full) || !agree(left, right)) return false;
      if (!reasons.has(short)) reasons.set(short, reason);
      else if (!reasons.has(full)) reasons.set(full, reason);
      const [small, big] = left.length < right.length ? [left, right] : [right, left];
      for (const form of small) {
        big.push(form);
        groups.set(form, big);
      }
      return true;
    },
    keepApart(homonyms) {
      for (const form of homonyms) wording.set(form, homonyms);
    },
    entityOf: groupOf,
    same: (a, b) => groupOf(a) === groupOf(b),
    members: (form) => [...groupOf(form)].sort((a, b) => firstStart(a) - firstStart(b)),
    reason: (form) => reasons.get(form),
  };
}

/** Full names in one script have to be forms of one another; titles must not say two genders. */
function personsAgree(a: Form, b: Form, nicknames: Nicknames): boolean {
  if (!a.person || !b.person) return true;
  if (a.person.title && b.person.title && a.person.title !== b.person.title) return false;
  if (!isFullPerson(a) || !isFullPerson(b) || isLatin(a.surface) !== isLatin(b.surface)) return true;
  return a.han || samePerson(a.person, b.person, nicknames) !== null;
}

/** "Henry Otto “Hap” Bell" lets Hap Bell be Henry Bell. */
function isCalled(a: Form, b: Form, called: ReadonlySet<string>): boolean {
  const [x, y] = [a.person!.parts, b.person!.parts];
  return x.at(-1) === y.at(-1) && (called.has(x[0]!) || called.has(y[0]!));
}
