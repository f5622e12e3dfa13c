import { hasHan, syllablesOf } from './han.ts';

const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** The ASCII part of an id: "Björn Ask" → bjorn-ask, 薩姆·奧特曼 → sa-mu-ao-te-man, other scripts by code points. */
export function slugOf(name: string): string {
  const latin = hasHan(name) ? name.replace(/\p{Script=Han}+/gu, (run) => ` ${syllablesOf(run).join(' ')} `) : name;
  const slug = latin
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/gu, (letter) => SPECIAL[letter]!)
    .replace(/['’.]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? codePoints(name) : slug;
}

const codePoints = (name: string): string =>
  [...name].map((character) => `u${character.codePointAt(0)!.toString(16)}`).join('-');

/** Gives out ids `type:slug`; the second of equals gets `-2`. */
export function idMaker(): (type: string, name: string) => string {
  const used = new Map<string, number>();
  return (type, name) => {
    const base = `${type}:${slugOf(name)}`;
    for (let count = (used.get(base) ?? 0) + 1; ; count += 1) {
      const id = count === 1 ? base : `${base}-${count}`;
      used.set(base, count);
      if (count === 1 || !used.has(id)) {
        used.set(id, 1);
        return id;
      }
    }
  };
}
