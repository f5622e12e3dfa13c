import type { Group } from '../../link/groups.ts';
import type { Link, LinkRule } from '../../link/rules/rule.ts';
import { hasHan } from '../../resolve/han.ts';
import { editDistance } from '../distance.ts';

/** In a shorter name a letter makes another name. */
const SHORTEST = 6;
/** A form that more names lead to is a common ending, not a slip. */
const MOST_ALIKE = 12;

/** Hanna Weissbach in one document, Hannah Weissbach in another; but GPT-4 and GPT-5 are two. */
export const closeSpelling: LinkRule = (groups) => {
  const alike = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.key.length < SHORTEST || hasHan(group.key) || isOnePart(group)) continue;
    for (const form of shortened(group.key)) append(alike, `${group.kind} ${form}`, group);
  }
  const links = new Map<string, Link>();
  for (const list of alike.values()) {
    if (list.length > MOST_ALIKE) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) if (isSlip(a.key, b.key)) links.set(`${a.id} ${b.id}`, link(a, b));
    });
  }
  return [...links.values()];
};

/** Of people, a given name or a family name alone. */
const isOnePart = ({ members }: Group): boolean => members[0]!.person?.parts.length === 1;

/** A word with each of its letters left out, and whole: two words one edit apart have one of these in common. */
function shortened(word: string): Set<string> {
  const forms = new Set([word]);
  for (let i = 0; i < word.length; i += 1) forms.add(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** One edit, in no number and in no first letter: Anders and Enders are two names, Frederick I and II two kings. */
function isSlip(a: string, b: string): boolean {
  const fixed = (key: string) =>
    key.replace(/\P{N}/gu, '') +
    key
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
  const counted = (key: string) => /(?:^| )[ivx]+$/u.exec(key)?.[0];
  return a !== b && fixed(a) === fixed(b) && counted(a) === counted(b) && editDistance(a, b, 1) <= 1;
}

function link(a: Group, b: Group): Link {
  const sure = a.key.length >= 10 ? 0.5 : 0.35;
  return { a, b, rule: 'close-spelling', sure, evidence: `${a.key} ~ ${b.key}` };
}

function append(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}
