import { type Piece, splitPiece } from './piece.ts';

const EDITED_EN =
  /\b(?:conversation|interview|transcript|exchange|discussion|remarks|q\s?&\s?a|questions? and answers?|answers|responses)\b[^.!?]{0,60}\b(?:edited|condensed|abridged|excerpted)\b/iu;
/** A quick no for most English. */
const EDITED = /edited|condensed|abridged|excerpted/iu;
const EDITED_ZH =
  /(?:[对對][话話]|[访訪][谈談]|[采採][访訪]|[专專][访訪]|[问問]答|[内內]容|文字|全文)[^。！？]{0,16}(?:[编編][辑輯]|[删刪][节節减減]|精[简簡]|整理|[压壓][缩縮])/u;
const EDITOR_NOTE =
  /^[[(（【]?\s*(?:editor(?:ial)?['’]?s?['’]? notes?|eds?\. ?note|ed\.|author['’]s note|note from the editor|correction|clarification|[编編]者[按注]|[编編][辑輯]注|[译譯]者?注|更正)\s?[:：.]/iu;

const INNER_NOTE =
  /(?<=\S\s?)[[【](?:editor(?:ial)?['’]?s?['’]? notes?|eds?\. ?note|ed\.|author['’]s note|[编編]者[按注]|[编編][辑輯]注|[译譯]者?注)\s?[:：.][^\]】\n]{1,800}[\]】]/giu;

const saysEdited = (text: string): boolean => EDITED.test(text) || EDITED_ZH.test(text);

const isEdited = (text: string): boolean =>
  text.length <= LONGEST_EDITED && ((EDITED.test(text) && EDITED_EN.test(text)) || EDITED_ZH.test(text));

/** "… in his yard. This conversation has been edited." — the place where the note begins; null where it is all or nothing. */
function editedSentence(text: string): number | null {
  for (const stop of text.matchAll(/[.!?。！？][”"’]?\s*(?=\S)/gu)) {
    const start = stop.index + stop[0].length;
    const end = /[.!?。！？]/u.exec(text.slice(start))?.index ?? text.length;
    const sentence = text.slice(start, start + end);
    if (isEdited(sentence)) return start;
  }
  return null;
}

/** Parts the remark that a conversation was edited from the introduction before it in its paragraph. */
export function splitEdited(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (!saysEdited(piece.text)) return [piece];
    const first = piece.text.slice(0, (/[.!?。！？]/u.exec(piece.text)?.index ?? piece.text.length) + 1);
    if (piece.zone !== null || piece.text.length > LONGEST_INTRODUCTION || isEditorNote(first)) return [piece];
    const at = editedSentence(piece.text);
    if (at === null) return [piece];
    const [head, note] = splitPiece(piece, at);
    return [head, { ...note, zone: 'note' as const }];
  });
}

/** Takes "[Editor's note: …]" out of the middle of somebody's words: it is the author's. */
export function splitInnerNotes(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    let rest = piece;
    for (const match of piece.text.matchAll(INNER_NOTE)) {
      const [head, tail] = splitPiece(rest, piece.start + match.index - rest.start);
      const [note, after] = splitPiece(tail, match[0].length);
      parts.push(head, { ...note, zone: 'note' });
      rest = after;
    }
    return [...parts, rest].filter(({ text }) => text !== '');
  });
}

const LONGEST_EDITED = 400;
const LONGEST_INTRODUCTION = 3000;

/** "This interview has been edited for length", "Editor's note: …", 编者按：… */
export const isEditorNote = (text: string): boolean => EDITOR_NOTE.test(text) || isEdited(text);

/** A sentence that says outright that an interview follows. */
export const saysInterview = isEdited;

/** `[^1]: …`, `[1] …`, `¹ …` */
const MARKED_NOTE = /^(?:\[\^[\w-]{1,20}\]:|[¹²³⁴-⁹]+\s?)/u;
/** "3 The bank later …", "3. The bank …" or, in Chinese, 3该银行…: a number that no unit or date follows. */
const NUMBERED =
  /^(\d{1,3})(?:[.)、]?\s{0,2})(?=[\p{Lu}\p{Script=Han}"“‘「《])(?![年月日号號个個岁歲%％亿億万萬点點倍])/u;
/** A footnote mark at the end of a paragraph: "… last year. 7", "……影响。8" */
const END_MARK = /[.!?。！？”"’」)…]\s{0,2}\[?(\d{1,3})\]?$|[.。]?\s(\d{1,3})$|(?:第)?(\d{1,3})\s?[号號]\s?。$/u;
const INNER_MARK = /\[(\d{1,3})\]/gu;

/** Number of the footnote mark that ends a text, or null. */
export function endMark(text: string): number | null {
  const match = END_MARK.exec(text.slice(-16));
  return match === null ? null : Number(match[1] ?? match[2] ?? match[3]);
}

/** The text without the footnote mark at its end. */
export const withoutEndMark = (text: string): string =>
  text.slice(0, -16) + text.slice(-16).replace(/\s{0,2}\[?\d{1,3}\]?$/u, '');

/** Marks editor's notes, and footnotes whose numbers run up from 1 and whose marks stand in the text before them. */
export function markNotes(pieces: readonly Piece[]): void {
  const marks = new Set<number>();
  let expected = 1;
  const pending: { piece: Piece; marked: boolean }[] = [];
  for (const piece of pieces) {
    if (piece.zone !== null) continue;
    if (isEditorNote(piece.text) || MARKED_NOTE.test(piece.text)) {
      piece.zone = 'note';
      continue;
    }
    const number = Number(NUMBERED.exec(piece.text)?.[1] ?? Number.NaN);
    if (number === 1 && expected > 2) {
      settle(pending);
      marks.clear();
      expected = 1;
    }
    if (number === expected || (number > expected && number <= expected + 2 && marks.has(number))) {
      pending.push({ piece, marked: marks.has(number) });
      expected = number + 1;
    }
    collectMarks(piece.text, marks);
  }
  settle(pending);
}

/** A run of numbered paragraphs is of footnotes when at least a third of them have their mark before them. */
function settle(pending: { piece: Piece; marked: boolean }[]): void {
  const marked = pending.filter((note) => note.marked).length;
  if (marked * 3 >= pending.length) for (const { piece } of pending) piece.zone = 'note';
  pending.length = 0;
}

function collectMarks(text: string, marks: Set<number>): void {
  const end = endMark(text);
  if (end !== null) marks.add(end);
  for (const match of text.matchAll(INNER_MARK)) marks.add(Number(match[1]));
}
