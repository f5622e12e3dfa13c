import type { Lexicon } from '../lexicon.ts';

/** The words for what people are by office or trade. */
export interface Callings {
  /** The calling that some words end with, longest first: "former chief executive" → "chief executive". */
  endOf(words: readonly string[]): string | undefined;
  /** Whether `word` may stand for somebody who is called `calling`: a novelist is an author. */
  standsFor(word: string, calling: string): boolean;
}

const LONGEST = 4;
/** Titles that are written short before a name. */
const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  capt: 'captain',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  rev: 'clergyman',
  reverend: 'clergyman',
  prof: 'professor',
  dr: 'doctor',
  pres: 'president',
};

const known = new WeakMap<Lexicon, Callings>();

/** The callings of a lexicon, read once for each. */
export function callingsOf(lexicon: Lexicon): Callings {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const list = lexicon.list('callings');
  const others = new Map([...list].map(([calling, [words = '']]) => [calling, words.split(',')]));
  const all = new Set([...others].flatMap(([calling, words]) => [calling, ...words]));
  const callings: Callings = {
    endOf(words) {
      for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
        const end = words.slice(-length).join(' ').toLowerCase().replace(/\.$/u, '');
        const calling = length === 1 ? (SHORT[end] ?? end) : end;
        if (all.has(calling)) return calling;
      }
      return undefined;
    },
    standsFor: (word, calling) => word === calling || (others.get(calling)?.includes(word) ?? false),
  };
  known.set(lexicon, callings);
  return callings;
}
