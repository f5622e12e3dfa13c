import { STOP } from './passage.ts';
import type { AttributionPattern } from './pattern.ts';

/** Where the named groups of a match stand in a mask. */
export type Groups = Record<string, [start: number, end: number] | undefined>;

/** Some words of a mask and where they begin in it. */
interface Stretch {
  at: number;
  words: string;
}

/**
 * Finds patterns in one mask: those with `needs` only in the sentences that have it, and have `sign` if it is given.
 * Matches may overlap: one quotation may stand after the cue of another and before its own.
 */
export function searchOf(
  mask: string,
  sign?: RegExp,
): (pattern: Pick<AttributionPattern, 'find' | 'needs'>) => Generator<Groups> {
  const sentences = sentencesOf(mask).filter(({ words }) => sign?.test(words) !== false);
  const whole = sentences.length > 0 ? [{ at: 0, words: mask }] : [];
  return function* ({ find, needs }) {
    for (const { at, words } of needs ? sentences : whole) {
      if (needs?.test(words) === false) continue;
      find.lastIndex = 0;
      for (let match = find.exec(words); match !== null; match = find.exec(words)) {
        const next = match.index + 1;
        yield groupsOf(match, at);
        find.lastIndex = next;
      }
    }
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
