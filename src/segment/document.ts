import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment } from '../model.ts';

/** Document → segments that tile its text, each of one zone and one speaker. */
export function segmentDocument(doc: Document, _lexicon: Lexicon): DraftSegment[] {
  const author = { role: 'author' } as const;
  const language = doc.language === 'zh' ? 'zh' : 'en';
  return doc.text === '' ? [] : [{ start: 0, end: doc.text.length, zone: 'body', speaker: author, language }];
}
