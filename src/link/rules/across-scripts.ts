import { syllablesOf } from '../../resolve/han.ts';
import { likelyFirstLetters, soundDistance } from '../../resolve/sound.ts';
import { type Circles, meet } from '../circles.ts';
import { type Group, latinMember, shareReading } from '../groups.ts';
import type { Link, LinkRule } from './rule.ts';

/** Farthest that a part of a name, and all parts on average, may be from the other script's. */
const FARTHEST = { part: 0.25, average: 0.15 };
/** So much nearer than the second best the best has to be. */
const MARGIN = 0.05;
/** In a corpus with more pairs of names than this some sound alike by chance: the two must also have something in common. */
const FEW_PAIRS = 20_000;
/** As many documents of a person are looked at for what surrounds them. */
const MOST_MEMBERS = 50;

interface Pair {
  han: Group;
  latin: Group;
  distance: number;
  rule: 'sound' | 'pinyin';
}

/**
 * 德米斯·哈萨比斯 in one document is Demis Hassabis in another when the names sound alike, nobody else's do, and, where
 * there are many names or the name is a Chinese one with many namesakes, when the same things surround them.
 */
export const acrossScripts =
  (circles: Circles): LinkRule =>
  (groups) => {
    const latin = groups.filter((group) => (latinMember(group)?.person?.parts.length ?? 0) > 1);
    const han = groups.filter((group) => !latinMember(group) && (group.members[0]!.person?.parts.length ?? 0) > 0);
    const pairs = [...soundPairs(han, latin), ...pinyinPairs(han, latin)];
    const few = han.length * latin.length <= FEW_PAIRS;
    const apart = pairs.filter(({ han: a, latin: b }) => !shareReading(a, b));
    const met = apart.filter((pair) => (few && pair.rule === 'sound') || haveMet(pair, circles));
    return bestPairs(met).map(toLink);
  };

function soundPairs(han: readonly Group[], latin: readonly Group[]): Pair[] {
  const byLetters = new Map<string, Group[]>();
  for (const group of latin) {
    const { parts } = latinMember(group)!.person!;
    append(byLetters, parts[0]!.charAt(0) + familyOf(parts).charAt(0), group);
  }
  const distance = remembered(soundDistance);
  return han.flatMap((group) => {
    const { parts } = group.members[0]!.person!;
    if (parts.length < 2) return [];
    const [first, last] = [parts[0]!, parts.at(-1)!];
    const lastLetters = likelyFirstLetters(last);
    const keys = [...likelyFirstLetters(first)].flatMap((a) => [...lastLetters].map((b) => a + b));
    return keys.flatMap((key) =>
      (byLetters.get(key) ?? []).flatMap((other) => soundPair(group, first, last, other, distance)),
    );
  });
}

function soundPair(
  han: Group,
  first: string,
  last: string,
  latin: Group,
  distance: (han: string, latin: string) => number,
): Pair[] {
  const { parts } = latinMember(latin)!.person!;
  const family = distance(last, familyOf(parts));
  if (family > FARTHEST.part) return [];
  const given = distance(first, parts[0]!);
  const average = (family + given) / 2;
  return given > FARTHEST.part || average > FARTHEST.average ? [] : [{ han, latin, distance: average, rule: 'sound' }];
}

const familyOf = (parts: readonly string[]): string => parts.at(-1)!.split(' ').at(-1)!;

/** 苏晓静 and Xiaojing Su, either name first. */
function pinyinPairs(han: readonly Group[], latin: readonly Group[]): Pair[] {
  const byLetters = new Map<string, Group[]>();
  for (const group of latin) {
    const words = latinMember(group)!.person!.parts.map((part) => part.replace(/[^a-z]/gu, ''));
    for (const key of new Set([words.join(' '), [words.at(-1), ...words.slice(0, -1)].join(' ')]))
      append(byLetters, key, group);
  }
  return han.flatMap((group) => {
    const { parts } = group.members[0]!.person!;
    if (parts.length !== 1 || parts[0]!.length < 2 || parts[0]!.length > 4) return [];
    const syllables = syllablesOf(parts[0]!);
    const found = (byLetters.get(`${syllables[0]} ${syllables.slice(1).join('')}`) ?? []).map(
      (other): Pair => ({ han: group, latin: other, distance: 0, rule: 'pinyin' }),
    );
    return found;
  });
}

function haveMet({ han, latin }: Pair, circles: Circles): boolean {
  const circle = new Set(latin.members.slice(0, MOST_MEMBERS).flatMap((member) => [...circles.circleOf(member)]));
  return han.members.slice(0, MOST_MEMBERS).some((member) => meet(circles.circleOf(member), circle));
}

/** The pairs in which each is the other's best, by a margin. */
function bestPairs(pairs: readonly Pair[]): Pair[] {
  const rivals = new Map<Group, Pair[]>();
  for (const pair of pairs) {
    append(rivals, pair.han, pair);
    append(rivals, pair.latin, pair);
  }
  const wins = (pair: Pair, side: Group): boolean =>
    rivals.get(side)!.every((rival) => rival === pair || rival.distance >= pair.distance + MARGIN);
  return pairs.filter((pair) => wins(pair, pair.han) && wins(pair, pair.latin));
}

function toLink({ han, latin, distance, rule }: Pair): Link {
  const sure = Math.round((0.92 - distance) * 100) / 100;
  return { a: latin, b: han, rule, sure, evidence: `${han.key} ~ ${latinMember(latin)!.key}` };
}

function remembered(distance: (han: string, latin: string) => number): (han: string, latin: string) => number {
  const known = new Map<string, number>();
  return (han, latin) => {
    const key = `${han} ${latin}`;
    const value = known.get(key) ?? distance(han, latin);
    known.set(key, value);
    return value;
  };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
