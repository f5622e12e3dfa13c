import { withoutEndMark } from './notes.ts';
import type { Piece } from './piece.ts';
import { observe, type Utterance } from './utterance.ts';

const QUESTION_END = /[?？][)）\]*_]*$/u;
const QUOTED_START = /^[“"‘'「『«]/u;
/** What is longer tells of the addressee for another reason than to hear what they say to it. */
const LONGEST_PUT = 400;
/** A longer bid to tell is narration. */
const LONGEST_BID = 200;

/** A paragraph with what it shows, and whether it puts something to somebody: asks it, or tells "you" of it. */
export interface Seen {
  piece: Piece;
  utterance: Utterance;
  asks: boolean;
  puts: boolean;
  /** Whether it answers what the one before puts. */
  answers: boolean;
}

/** What each paragraph shows and puts. */
export function see(open: readonly Piece[]): Seen[] {
  const seen: Seen[] = [];
  for (const piece of open) {
    const utterance = observe(piece, false, false);
    const asks = isAsking(piece, utterance);
    const puts = asks || tellsAddressee(piece, utterance);
    const before = seen.at(-1);
    const answers = before?.puts === true && !puts && hasSelf(utterance);
    seen.push({ piece, utterance, asks, puts, answers });
  }
  return seen;
}

/** Whether a paragraph speaks as "I" or "we". */
export const hasSelf = ({ i, we }: Utterance): boolean => i + we > 0;
/** How many items pass a test. */
export const count = <T>(items: readonly T[], test: (item: T, at: number, all: readonly T[]) => boolean): number =>
  items.filter(test).length;

/** A question that somebody else answers. */
export const isQuestion = ({ asks }: Seen, at: number, all: readonly Seen[]): boolean =>
  asks && at + 1 < all.length && !all[at + 1]!.asks;

/** Whether a paragraph puts something to somebody: asks, or tells "you" of it. */
export function puts(piece: Piece): boolean {
  const utterance = observe(piece, false, false);
  return isAsking(piece, utterance) || tellsAddressee(piece, utterance);
}

/** A paragraph that puts a question, outside of quotation marks. */
function isAsking({ text }: Piece, { opener, you, i, we, length }: Utterance): boolean {
  if (QUOTED_START.test(text)) return false;
  if (QUESTION_END.test(withoutEndMark(text))) return true;
  // "Walk me through it."
  return opener === 'imperative' ? length < LONGEST_BID && you + i + we > 0 : opener === 'curious' && you > 0;
}

/** "You grew up in Ghent." */
const tellsAddressee = ({ text }: Piece, utterance: Utterance): boolean =>
  !QUOTED_START.test(text) &&
  utterance.you > 0 &&
  !hasSelf(utterance) &&
  !utterance.narrates &&
  text.length <= LONGEST_PUT;
