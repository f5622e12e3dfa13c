import type { Attribution } from './direct.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import type { Voice } from './voices.ts';

/** One paragraph with what the patterns found in it. */
export interface Paragraph {
  passage: Passage;
  voice: Voice;
  found: Map<Quotation, Attribution>;
  /** Whether somebody's turn: quotation marks there need a cue. */
  turn: boolean;
}

/** A quotation in the order of the text, with what it follows. */
export interface Placed {
  quotation: Quotation;
  paragraph: Paragraph;
  /** Its place in the paragraph's mask, and where the quotation before it in the paragraph ends. */
  at: number;
  from: number;
}

/** The quotations of a paragraph, in text order. */
export function placeQuotations(paragraph: Paragraph): Placed[] {
  const { passage } = paragraph;
  const places: Placed[] = [];
  for (let at = 0; at < passage.mask.length; at += 1) {
    const quotation = passage.quotationAt(at);
    if (quotation) places.push({ quotation, paragraph, at, from: places.length > 0 ? places.at(-1)!.at + 1 : 0 });
  }
  return places;
}

/** What was found for a quotation so far. */
export const attributionOf = ({ paragraph, quotation }: Placed): Attribution | undefined =>
  paragraph.found.get(quotation);
