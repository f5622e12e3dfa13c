import { parseLexicon } from '../../src/lexicon.ts';
import type { Document, DraftSegment } from '../../src/model.ts';
import { textDocument } from '../../src/read/text.ts';
import { segmentDocument } from '../../src/segment/document.ts';

export const documentOf = (text: string, rest: Partial<Document> = {}): Document =>
  textDocument({ id: 'a', source: 'a', text, ...rest });

export const segmentsOf = (doc: Document): DraftSegment[] => segmentDocument(doc, parseLexicon({}));

/** One line a segment: zone, who speaks, and the words without their label. */
export function outline(doc: Document): string[] {
  return segmentsOf(doc).map(({ start, end, zone, speaker, label }) => {
    const who = speaker === null ? '-' : speaker.role === 'label' ? speaker.label : speaker.role;
    return `${zone} | ${who} | ${doc.text.slice(label?.end ?? start, end).trim()}`;
  });
}
