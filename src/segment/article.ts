import { isAuthorBio, isByline, isDateLine } from './bylines.ts';
import { endMark, withoutEndMark } from './notes.ts';
import type { Piece } from './piece.ts';

/** How far from the top bylines are looked for, in paragraphs. */
const FRONT = 10;
/** How far from the end. */
const BACK = 4;
const LONGEST_HEADING = 140;
const LONGEST_DEK = 320;
const MOST_HEADINGS = 3;

const SENTENCE_END = /[.!?。！？…:：;；,，、][”"’」』)）\]]*$/u;

/** No sentence: short, capitalised or Han, with no full stop. */
export function hasHeadingShape(text: string): boolean {
  const longest = /\p{Script=Han}/u.test(text) ? LONGEST_HEADING / 3 : LONGEST_HEADING;
  return (
    text.length <= longest &&
    !SENTENCE_END.test(text) &&
    /^[“"‘'「《\d#*]*[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !text.includes('\n')
  );
}

/** Marks bylines and date lines near the top and the end of an article, and its headline and dek. */
export function markFrontMatter(pieces: readonly Piece[], title?: string): void {
  const open = pieces.filter((piece) => piece.zone === null || piece.zone === 'byline');
  const front = open.slice(0, FRONT);
  for (const piece of front) if (isByline(piece.text) || isDateLine(piece.text)) piece.zone = 'byline';
  for (const piece of open.slice(-BACK)) {
    if (isAuthorBio(piece.text) || (isByline(piece.text) && open.length > 2)) piece.zone ??= 'byline';
  }
  markHeadline(pieces, front, title);
}

/** "Ana Ruiz's novel is published by Tern in May": what an interview ends with is none of the answers. */
const OUT_NOW =
  /\b(?:book|novel|memoir|album|film|exhibition|show|podcast|tour|play|series|record|documentary|collection)\b[^?]{0,120}\b(?:is|are|will be|was|opens|runs|comes|starts) (?:(?:now|just|also) )?(?:published|released|out|available|on|streaming|in (?:cinemas|shops|bookshops)|until|at)\b/u;
const FIRST_PERSON = /\b(?:I|me|my|we|us|our|you|your)\b|\b(?:I|we|you)['’]/iu;

/** Marks who did the work and what is out now at the end of an interview. */
export function markBackMatter(pieces: readonly Piece[]): void {
  const open = pieces.filter((piece) => piece.zone === null || piece.zone === 'byline');
  for (const piece of open.slice(-BACK).filter(({ label, speaker, zone }) => !label && !speaker && zone === null)) {
    if (isByline(piece.text)) piece.zone = 'byline';
    else if (piece.text.length <= 320 && OUT_NOW.test(piece.text) && !FIRST_PERSON.test(piece.text))
      piece.zone = 'note';
  }
}

function markHeadline(pieces: readonly Piece[], front: readonly Piece[], title?: string): void {
  const byline = front.findIndex(
    (piece) => piece.zone === 'byline' && !isAuthorBio(piece.text) && piece !== pieces.at(-1),
  );
  const above = front.slice(0, Math.max(0, byline)).filter((piece) => piece.zone === null);
  if (above.length <= MOST_HEADINGS && above.every((piece) => piece.text.length <= LONGEST_DEK)) {
    for (const piece of above) piece.zone = 'heading';
  }
  const first = pieces.find((piece) => piece.zone !== 'boilerplate' && piece.zone !== 'credit');
  if (first?.zone !== null || first.label || first.speaker) return;
  const next = pieces[pieces.indexOf(first) + 1];
  if (
    (first.text === title && endMark(title) === null) ||
    (next !== undefined && hasHeadingShape(withoutEndMark(first.text)))
  )
    first.zone = 'heading';
}

/** Marks headings between paragraphs: lines of heading shape after a finished sentence and before a longer paragraph. */
export function markSubheadings(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (
      piece.zone !== null ||
      piece.label ||
      piece.hint === 'list-item' ||
      !before ||
      !after ||
      after.zone === 'heading'
    )
      return;
    if (piece.block === before.block || piece.block === after.block) return;
    const finished = before.zone !== null || /[.!?。！？…”"’」』)）\]\d]$/u.test(before.text);
    if (finished && hasHeadingShape(piece.text) && piece.text.length <= 80 && after.text.length > piece.text.length)
      piece.zone = 'heading';
  });
}
