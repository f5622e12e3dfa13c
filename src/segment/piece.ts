import type { BlockHint, Document, Language, Span, SpeakerRef, Zone } from '../model.ts';
import { cutDebris } from './debris.ts';
import type { SpeakerLabel } from './labels.ts';
import { languageOf } from './language.ts';

/**
 * A stretch of one block that is of one kind. The steps of `segment/` fill in `zone` one after another and leave alone
 * what an earlier, surer one has filled; `null` means that the words themselves do not say.
 */
export interface Piece extends Span {
  text: string;
  hint: BlockHint;
  emphasis: boolean;
  language: Language;
  zone: Zone | null;
  /** Index of the block that it comes from: pieces of one block around a stretch of debris belong together. */
  block: number;
  /** The speaker that the format names, or the label that opens the piece. */
  speaker?: string;
  label?: SpeakerLabel;
  /** Whose words a turn is; the author's zones need none. */
  utterer?: SpeakerRef;
}

const ZONE_OF_HINT: Partial<Record<BlockHint, Zone>> = {
  heading: 'heading',
  caption: 'caption',
  credit: 'credit',
  note: 'note',
  byline: 'byline',
  boilerplate: 'boilerplate',
};

/** A paragraph in bold in a text whose marks nobody has read. */
const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/u;

/** The blocks of a document with markup debris cut out of them, in order, without empty ones. */
export function cutPieces(doc: Document): Piece[] {
  const pieces: Piece[] = [];
  let language: Language = doc.language === 'zh' ? 'zh' : 'en';
  doc.blocks.forEach((block, index) => {
    for (const { start, end, debris } of cutDebris(doc.text, block)) {
      const text = doc.text.slice(start, end);
      language = languageOf(text) ?? language;
      const zone = debris ? 'boilerplate' : (ZONE_OF_HINT[block.hint] ?? null);
      const { hint, speaker } = block;
      const emphasis = block.emphasis ?? BOLD.test(text);
      pieces.push({ start, end, text, hint, emphasis, language, zone, block: index, ...(speaker ? { speaker } : {}) });
    }
  });
  return pieces;
}

/** Splits a piece in two at an offset into its text; the second part keeps what is known of the whole. */
export function splitPiece(piece: Piece, at: number): [Piece, Piece] {
  const head = piece.text.slice(0, at).trimEnd();
  const lead = piece.text.slice(at).length - piece.text.slice(at).trimStart().length;
  const { label: _label, ...rest } = piece;
  return [
    { ...piece, end: piece.start + head.length, text: head },
    { ...rest, start: piece.start + at + lead, text: piece.text.slice(at + lead) },
  ];
}
