import { simplified } from './han.ts';

/** What `plainSurface` undoes; most names have nothing of it. */
const ODD = /[\u00ad\u200b-\u200d\u2060\ufeff[\]]|[^\S ]| {2}|^ | $/u;

/** A name as its author meant it: line-end hyphens, brackets, soft hyphens and odd spaces undone. */
export function plainSurface(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/(?<=\p{L})[-‐]\s*\n\s*(?=\p{Ll})/gu, '')
    .replace(/(?<=\p{L}[-‐])\s*\n\s*/gu, '')
    .replace(/[[\]]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Nothing but letters, spaces and full stops of ASCII: most names, and nothing to fold but case. */
const PLAIN = /^[A-Za-z .'-]*$/u;

/** Folds what never tells two names apart: case, accents, apostrophes, dashes, dots between Han parts, script variants. */
export function foldName(surface: string): string {
  if (PLAIN.test(surface)) return surface.toLowerCase();
  return simplified(surface)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[‧・•･．]/gu, '·')
    .replace(/[“”„]/gu, '"');
}

/** The folded words of a name, without commas, full stops and a leading article. */
export function nameWords(surface: string): string[] {
  const words = foldName(surface)
    .replace(/\./gu, ' ')
    .split(/[\s,()（）《》「」"]+/u)
    .filter((word) => word !== '' && word !== '&' && word !== 'and');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** True for "MICROSOFT" and "NIMBUS GAMES": shouted, so capitals say nothing. */
export const isShouted = (surface: string): boolean => /^\P{Ll}{4,}$/u.test(surface) && /\p{Lu}{3}/u.test(surface);

/** Whether the first letter is a Latin one. */
export const isLatin = (surface: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(surface);
