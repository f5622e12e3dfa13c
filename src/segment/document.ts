import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, SpeakerRef, Zone } from '../model.ts';
import { markBackMatter, markFrontMatter, markSubheadings } from './article.ts';
import { markBoilerplate } from './boilerplate.ts';
import { datelineLength } from './bylines.ts';
import { markChartLines, splitCredits } from './credits.ts';
import { isInterview } from './interview.ts';
import { zoneInterview } from './interview-turns.ts';
import { labelTurns } from './labels.ts';
import { splitArticles } from './language.ts';
import { labelPlates } from './nameplates.ts';
import { markNotes, splitEdited, splitInnerNotes } from './notes.ts';
import { cutPieces, type Piece, splitPiece } from './piece.ts';
import { isTurn, zoneTranscript } from './transcript.ts';

/** Document → segments that tile its text, each of one zone and one speaker. */
export function segmentDocument(doc: Document, _lexicon: Lexicon): DraftSegment[] {
  const pieces = labelled(splitOff(cutPieces(doc)));
  for (const [from, to] of splitArticles(pieces)) zoneArticle(pieces.slice(from, to), doc.title);
  joinBlocks(pieces);
  return tile(doc, pieces.flatMap(splitDateline));
}

/** With the labels of turns, which stand before the words in their line or else above them. */
function labelled(pieces: readonly Piece[]): Piece[] {
  const turns = labelTurns(pieces);
  return turns.some(isTurn) ? turns : labelPlates(turns);
}

/** What is told from its own words, before anybody's turn: boilerplate, credits, notes. */
function splitOff(pieces: readonly Piece[]): Piece[] {
  markBoilerplate(pieces);
  const parts = splitEdited(splitInnerNotes(splitCredits(pieces)));
  markNotes(parts);
  markChartLines(parts);
  joinBlocks(parts);
  return parts;
}

function zoneArticle(pieces: readonly Piece[], title: string | undefined): void {
  if (pieces.some(isTurn)) zoneTranscript(pieces, title);
  else {
    markFrontMatter(pieces, title);
    if (isInterview(pieces)) {
      markBackMatter(pieces);
      zoneInterview(pieces);
    } else markSubheadings(pieces);
  }
  for (const piece of pieces) piece.zone ??= 'body';
}

/** What may stand in the middle of a paragraph of another zone. */
const INSERTED = new Set<Zone | null>(['boilerplate', 'note']);

/** A paragraph is of one zone and speaker: what follows debris or an editor's note inside it goes on with what stood before. */
function joinBlocks(pieces: readonly Piece[]): void {
  for (let i = 2; i < pieces.length; i += 1) {
    const [before, between, piece] = [pieces[i - 2]!, pieces[i - 1]!, pieces[i]!];
    if (
      before.block !== piece.block ||
      between.block !== piece.block ||
      !INSERTED.has(between.zone) ||
      piece.label ||
      before.zone === null
    )
      continue;
    piece.zone = before.zone;
    if (before.utterer) piece.utterer = before.utterer;
    else delete piece.utterer;
  }
}

function splitDateline(piece: Piece): Piece[] {
  const length = piece.zone === 'body' ? datelineLength(piece.text) : 0;
  if (length === 0) return [piece];
  const [dateline, body] = splitPiece(piece, length);
  return [{ ...dateline, zone: 'byline' }, body];
}

/** Segments without gaps: the white space between two pieces goes to the first. */
function tile(doc: Document, pieces: readonly Piece[]): DraftSegment[] {
  const last = pieces.length - 1;
  if (last < 0) return doc.text === '' ? [] : [blank(doc)];
  return pieces.map((piece, index) => ({
    start: index === 0 ? 0 : piece.start,
    end: index === last ? doc.text.length : pieces[index + 1]!.start,
    zone: piece.zone!,
    speaker: piece.utterer ?? authorOf(piece.zone!),
    language: piece.language,
    ...(piece.label ? { label: { start: piece.label.start, end: piece.label.end } } : {}),
  }));
}

const blank = (doc: Document): DraftSegment => ({
  start: 0,
  end: doc.text.length,
  zone: 'boilerplate',
  speaker: null,
  language: doc.language === 'zh' ? 'zh' : 'en',
});

const OWN_WORDS = new Set<Zone>(['body', 'note', 'caption']);

const authorOf = (zone: Zone): SpeakerRef | null => (OWN_WORDS.has(zone) ? { role: 'author' } : null);
