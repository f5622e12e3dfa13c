import type { Name } from '../../model.ts';
import { parsePersonName } from '../person-name.ts';
import { foldName } from '../surface.ts';

/** A word in lower case before another. */
const LOWER_WORD = / \p{Ll}+ /u;

/** "De la Cruz said": a surname takes in the particles that belong to it in somebody's full name. */
export function mendParticles(text: string, names: readonly Name[]): Name[] {
  const particles = particlesOf(text, names);
  if (particles.size === 0) return [...names];
  return names.map((name, i) => {
    const surface = foldName(text.slice(name.start, name.end));
    const found = name.type === 'person' ? particles.get(surface) : undefined;
    const start = found === undefined ? name.start : name.start - found.length;
    const free = start >= (names[i - 1]?.end ?? 0);
    return found !== undefined && free && foldName(text.slice(start, name.start)) === found ? { ...name, start } : name;
  });
}

/** Bare surname → the particles that stand before it, with their spaces: cruz → "de la ". */
function particlesOf(text: string, names: readonly Name[]): Map<string, string> {
  const particles = new Map<string, string>();
  for (const { start, end, type } of names) {
    const surface = text.slice(start, end);
    if (type !== 'person' || !LOWER_WORD.test(surface)) continue;
    const { parts } = parsePersonName(surface);
    const family = parts.at(-1) ?? '';
    const space = family.lastIndexOf(' ');
    if (parts.length > 1 && space > 0) particles.set(family.slice(space + 1), family.slice(0, space + 1));
  }
  return particles;
}
