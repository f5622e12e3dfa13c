import { type Group, latinMember } from '../../link/groups.ts';
import type { Link, LinkRule } from '../../link/rules/rule.ts';
import { syllablesOf } from '../../resolve/han.ts';
import { likelyFirstLetters, soundDistance } from '../../resolve/sound.ts';

/** What the linker leaves because it sounds less alike, or because nothing else says that the two are one. */
const FARTHEST = { part: 0.45, average: 0.32 };

/** 奥特曼 alone in one document, Sam Altman in another; 苏晓静 and Xiaojing Su, whom nothing else brings together. */
export const soundAlike: LinkRule = (groups) => {
  const persons = groups.filter(({ members }) => (members[0]!.person?.parts.length ?? 0) > 0);
  const latin = new Map<string, Group[]>();
  for (const group of persons) {
    if (!latinMember(group)) continue;
    for (const key of latinKeys(group)) latin.set(key, [...(latin.get(key) ?? []), group]);
  }
  return persons.filter((group) => !latinMember(group)).flatMap((group) => linksOf(group, latin));
};

/** First letters of given and family name, of the family name alone, and the name without signs, either part first. */
function latinKeys(group: Group): Set<string> {
  const parts = partsOf(group);
  const words = parts.map((part) => part.replace(/[^a-z]/gu, ''));
  const family = familyOf(parts);
  const both = parts.length > 1 ? [`letters ${parts[0]!.charAt(0)}${family.charAt(0)}`] : [];
  return new Set([
    ...both,
    `family ${family.charAt(0)}`,
    `pinyin ${words.join('')}`,
    `pinyin ${words.at(-1)}${words.slice(0, -1).join('')}`,
  ]);
}

const partsOf = (group: Group): readonly string[] => (latinMember(group) ?? group.members[0]!).person!.parts;

const familyOf = (parts: readonly string[]): string => parts.at(-1)!.split(' ').at(-1)!;

function linksOf(han: Group, latin: ReadonlyMap<string, readonly Group[]>): Link[] {
  const parts = partsOf(han);
  const last = likelyFirstLetters(parts.at(-1)!);
  if (parts.length > 1) {
    const keys = [...likelyFirstLetters(parts[0]!)].flatMap((a) => [...last].map((b) => `letters ${a}${b}`));
    return keys.flatMap((key) => (latin.get(key) ?? []).flatMap((other) => fullLink(han, other)));
  }
  const pinyin = (latin.get(`pinyin ${syllablesOf(parts[0]!).join('')}`) ?? []).map((b) => link(han, b, 'pinyin', 0.6));
  const family = [...last].flatMap((letter) => latin.get(`family ${letter}`) ?? []);
  return [...pinyin, ...family.flatMap((other) => familyLink(han, other))];
}

function fullLink(han: Group, latin: Group): Link[] {
  const [own, other] = [partsOf(han), partsOf(latin)];
  const family = soundDistance(own.at(-1)!, familyOf(other));
  if (family > FARTHEST.part) return [];
  const given = soundDistance(own[0]!, other[0]!);
  const average = (family + given) / 2;
  return given > FARTHEST.part || average > FARTHEST.average ? [] : [link(han, latin, 'sound', 0.8 - 1.5 * average)];
}

/** A family name of one or two syllables sounds like too many. */
function familyLink(han: Group, latin: Group): Link[] {
  if (han.key.length < 3) return [];
  const distance = soundDistance(han.key, familyOf(partsOf(latin)));
  return distance > 0.2 ? [] : [link(han, latin, 'sound', 0.6 - distance)];
}

function link(han: Group, latin: Group, rule: string, sure: number): Link {
  return {
    a: latin,
    b: han,
    rule,
    sure: Math.round(sure * 100) / 100,
    evidence: `${han.key} ~ ${latinMember(latin)!.key}`,
  };
}
