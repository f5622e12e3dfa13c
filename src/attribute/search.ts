import { STOP } from './passage.ts';
import type { AttributionPattern } from './pattern.ts';

/** Where the named groups of a match stand in a mask. */
export type Groups = Record<string, [start: number, end: number] | undefined>;

type Search = Pick<AttributionPattern, 'find' | 'needs' | 'before'>;

/** Some words of a mask and where they begin in it. */
interface Stretch {
  at: number;
  words: string;
}

/**
 * Finds patterns in one mask: those with `needs` only in the sentences that have it, and have `sign` if it is given.
 * Matches may overlap: one quotation may stand after the cue of another and before its own.
 */
export function searchOf(mask: string, sign?: RegExp): (pattern: Search) => Generator<Groups> {
  const sentences = sentencesOf(mask).filter(({ words }) => sign?.test(words) !== false);
  const whole = sentences.length > 0 ? [{ at: 0, words: mask }] : [];
  const subjectBefore = subjects();
  return function* ({ find, needs, before }) {
    for (const stretch of needs || before ? sentences : whole) {
      const { at, words } = stretch;
      if (needs?.test(words) === false) continue;
      find.lastIndex = 0;
      for (let match = find.exec(words); match !== null; match = find.exec(words)) {
        const { index } = match;
        const subject = before && subjectBefore(before, stretch, index);
        if (subject !== null) yield { ...groupsOf(match, at), ...(subject ? { who: subject } : {}) };
        find.lastIndex = index + 1;
      }
    }
  };
}

/** Words before a cue in which its subject is looked for. */
const REACH = 400;

/** Looks for the subject right before a place of a sentence, once for each place and kind of subject. */
function subjects(): (before: RegExp, stretch: Stretch, index: number) => [start: number, end: number] | null {
  const known = new Map<RegExp, Map<number, [start: number, end: number] | null>>();
  return (before, { at, words }, index) => {
    const found = known.get(before) ?? new Map<number, [start: number, end: number] | null>();
    known.set(before, found);
    const cached = found.get(at + index);
    if (cached !== undefined) return cached;
    const from = Math.max(0, index - REACH);
    before.lastIndex = 0;
    const who = before.exec(words.slice(from, index))?.indices?.groups?.who;
    const subject: [number, number] | null = who ? [at + from + who[0], at + from + who[1]] : null;
    found.set(at + index, subject);
    return subject;
  };
}

/** Each sentence with the signs for the end of the one before and for its own. */
function sentencesOf(mask: string): Stretch[] {
  const sentences: Stretch[] = [];
  for (let at = 0, end = 0; end < mask.length; at = end) {
    const stop = mask.indexOf(STOP, at + 1);
    end = stop < 0 ? mask.length : stop;
    sentences.push({ at, words: mask.slice(at, end + 1) });
  }
  return sentences;
}

function groupsOf(match: RegExpExecArray, at: number): Groups {
  const groups = Object.entries(match.indices!.groups!);
  return Object.fromEntries(groups.map(([name, span]) => [name, span && [at + span[0], at + span[1]]]));
}
