import { puts } from './exchange.ts';
import type { Piece } from './piece.ts';

/** A question has fewer signs. */
const LONGEST = 400;

/**
 * The questions of a transcript that labels only who answers: paragraphs without a label, each before a labelled turn,
 * that mostly ask, where hardly anybody with a label does.
 */
export function unlabelledQuestions(pieces: readonly Piece[], isTurn: (piece: Piece) => boolean): Set<Piece> {
  const open = pieces.filter((piece) => isTurn(piece) || piece.zone === null);
  const first = open.findIndex(isTurn);
  const isPut = (piece: Piece, at: number): boolean =>
    at >= first - 1 && piece.text.length <= LONGEST && open[at + 1] !== undefined && isTurn(open[at + 1]!);
  const found = open.filter((piece, at) => !isTurn(piece) && isPut(piece, at) && !isPlate(open[at - 1]));
  const turns = open.filter(isTurn);
  const asked = found.filter(puts).length;
  const asking = turns.filter(({ text }) => /[?？]["”’」)）\s]*$/u.test(text)).length;
  const enough = asked >= 2 && asked * 2 >= found.length && found.length * 5 >= turns.length;
  if (!enough || asking * 4 > turns.length) return new Set();
  return new Set(found.filter((piece, i) => i > 0 || open.indexOf(piece) > first || puts(piece)));
}

/** A name on a line of its own: what it says stands below. */
const isPlate = (piece: Piece | undefined): boolean => piece?.label !== undefined && piece.label.end >= piece.end - 1;
