import type { Lexicon } from '../../lexicon.ts';
import type { Form } from '../form.ts';
import { syllablesOf } from '../han.ts';
import type { Reason } from '../identity.ts';
import { soundDistance } from '../sound.ts';
import { partDistance } from '../western-names.ts';
import type { IdentityContext, IdentityRule } from './rule.ts';

/** Farthest that one part of a name, and all parts on average, may be from the other script's. */
const FARTHEST = { part: 0.3, average: 0.2, single: 0.15, thing: 0.1 };
/** So much nearer than the second best the best has to be. */
const MARGIN = 0.05;
/** With more pairs than this only names that begin alike are compared. */
const MOST_PAIRS = 250_000;

interface Pair {
  han: Form;
  latin: Form;
  distance: number;
  reason: Reason;
}

/** 哈萨比斯 … Hassabis; 李飞飞 … Fei-Fei Li: the persons of one document whose names sound alike, if nobody else's do. */
export const persons: IdentityRule = (context) => {
  const people = context.forms.filter(({ person }) => person !== undefined && person.address === undefined);
  const parts = new Set(people.flatMap(({ person }) => (person!.parts.length > 1 ? person!.parts : [])));
  const named = people.filter(({ person }) => person!.parts.length > 1 || standsAlone(person!.parts[0], parts));
  const han = named.filter((form) => form.han);
  const latin = named.filter((form) => !form.han);
  joinBest(pairsOf(han, latin, context.lexicon, personDistance), context);
};

/** 特斯拉 … Tesla: places, bodies and products of three syllables and more that sound alike. */
export const things: IdentityRule = (context) => {
  const others = context.forms.filter(({ type }) => type !== 'person' && type !== 'work');
  const han = others.filter((form) => /^\p{Script=Han}{3,}$/u.test(form.key));
  const latin = others.filter((form) => !form.han && /^[a-z]{5,}$/u.test(form.key));
  joinBest(pairsOf(han, latin, context.lexicon, thingDistance), context);
};

/** A short name that is no part of a full one, which would be the one to compare. */
const standsAlone = (name: string | undefined, parts: ReadonlySet<string>): boolean =>
  name !== undefined && !parts.has(name) && (name.length > 3 || /^\p{Script=Han}{2,3}$/u.test(name));

type Distance = (han: Form, latin: Form, lexicon: Lexicon) => { distance: number; rule: string } | undefined;

function pairsOf(han: readonly Form[], latin: readonly Form[], lexicon: Lexicon, distanceOf: Distance): Pair[] {
  const many = han.length * latin.length > MOST_PAIRS;
  const byStart = new Map<string, Form[]>();
  for (const form of latin) {
    const start = many ? form.key.charAt(0) : '';
    byStart.set(start, [...(byStart.get(start) ?? []), form]);
  }
  return han.flatMap((a) =>
    (byStart.get(many ? (syllablesOf(a.key)[0] ?? '').charAt(0) : '') ?? []).flatMap((b): Pair[] => {
      const found = distanceOf(a, b, lexicon);
      if (!found) return [];
      const sure = Math.round((0.95 - found.distance) * 100) / 100;
      return [{ han: a, latin: b, distance: found.distance, reason: { rule: found.rule, sure } }];
    }),
  );
}

function personDistance(han: Form, latin: Form, lexicon: Lexicon): { distance: number; rule: string } | undefined {
  const [a, b] = [han.person!.parts, latin.person!.parts];
  const family = b.at(-1)!.split(' ').at(-1)!;
  if (a.length === 1) {
    if (b.length > 1 && isPinyinOf(a[0]!, b)) return { distance: 0, rule: 'pinyin' };
    if (a[0]!.length < 2) return undefined;
    const distance = partDistance(a[0]!, family, lexicon);
    return distance <= FARTHEST.single ? { distance, rule: 'sound' } : undefined;
  }
  const last = partDistance(a.at(-1)!, family, lexicon);
  if (b.length === 1) return last <= FARTHEST.single ? { distance: last, rule: 'sound' } : undefined;
  const first = partDistance(a[0]!, b[0]!, lexicon);
  const distance = (first + last) / 2;
  if (Math.max(first, last) > FARTHEST.part || distance > FARTHEST.average) return undefined;
  return { distance, rule: 'sound' };
}

function thingDistance(han: Form, latin: Form): { distance: number; rule: string } | undefined {
  if (han.type !== latin.type) return undefined;
  const distance = soundDistance(han.key, latin.key);
  return distance <= FARTHEST.thing ? { distance, rule: 'sound' } : undefined;
}

/** 李飞飞 is Fei-Fei Li and Li Feifei. */
function isPinyinOf(han: string, latin: readonly string[]): boolean {
  const syllables = syllablesOf(han);
  const words = latin.map((part) => part.replace(/[^a-z]/gu, ''));
  return [1, 2].some((family) => {
    const [surname, given] = [syllables.slice(0, family).join(''), syllables.slice(family).join('')];
    if (given === '') return false;
    const joined = words.join(' ');
    return [`${surname} ${given}`, `${given} ${surname}`].includes(joined) || words.join('') === surname + given;
  });
}

/** Joins pairs in which each is the other's best, by a margin. */
function joinBest(pairs: readonly Pair[], { identities }: IdentityContext): void {
  const isBest = (pair: Pair, side: 'han' | 'latin', other: 'han' | 'latin'): boolean =>
    (rivals[side].get(pair[side]) ?? []).every(
      (rival) => identities.same(rival[other], pair[other]) || rival.distance >= pair.distance + MARGIN,
    );
  const rivals = { han: groupBy(pairs, 'han'), latin: groupBy(pairs, 'latin') };
  for (const pair of [...pairs].sort((a, b) => a.distance - b.distance)) {
    if (isBest(pair, 'han', 'latin') && isBest(pair, 'latin', 'han'))
      identities.join(pair.han, pair.latin, pair.reason);
  }
}

function groupBy(pairs: readonly Pair[], side: 'han' | 'latin'): Map<Form, Pair[]> {
  const groups = new Map<Form, Pair[]>();
  for (const pair of pairs) {
    const list = groups.get(pair[side]);
    if (list) list.push(pair);
    else groups.set(pair[side], [pair]);
  }
  return groups;
}
