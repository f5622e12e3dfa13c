import type { Name } from '../../model.ts';
import { foldName } from '../surface.ts';

/**
 * Joins what stands in the text as two names but is one: "Dario [Amodei]" and, where the text has "Martin Doyle" too,
 * "Doyle, Martin".
 */
export function joinBrokenNames(text: string, names: readonly Name[]): Name[] {
  const surfaces = new Set(names.filter(isPerson).map(({ start, end }) => foldName(text.slice(start, end))));
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && name.start < last.end) continue;
    const end = last ? joinedEnd(text, last, name, surfaces) : undefined;
    if (end === undefined) joined.push(name);
    else joined[joined.length - 1] = { ...last!, end, rule: `${last!.rule}, joined` };
  }
  return joined;
}

const isPerson = ({ type }: Name): boolean => type === 'person';

function joinedEnd(text: string, a: Name, b: Name, surfaces: ReadonlySet<string>): number | undefined {
  const between = text.slice(a.end, b.start);
  if (!isPerson(a) || between.length > 3) return undefined;
  if (/^\s?\[$/u.test(between) && text.charAt(b.end) === ']' && (isPerson(b) || b.confidence < 0.8)) return b.end + 1;
  if (!isPerson(b) || !/^,\s$/u.test(between)) return undefined;
  const turned = foldName(`${text.slice(b.start, b.end)} ${text.slice(a.start, a.end)}`);
  return surfaces.has(turned) ? b.end : undefined;
}
