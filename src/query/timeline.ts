import type { Corpus, RelationType } from '../model.ts';
import { type DocumentRef, documentRef, type Receipt, relationReceipt } from './evidence.ts';

/** What one dated document says of an entity. */
export interface TimelineEntry {
  document: DocumentRef & { date: string };
  mentions: number;
  relations: { type: RelationType; source: string; target: string; receipt: Receipt }[];
}

/** The dated documents that mention an entity, oldest first, each with the relations that it states of it. */
export function timelineOf(corpus: Corpus, entity: string): TimelineEntry[] {
  const entries = corpus.readings.flatMap((reading): TimelineEntry[] => {
    const document = documentRef(reading);
    const mentions = reading.mentions.filter((mention) => mention.entity === entity).length;
    if (document.date === undefined || mentions === 0) return [];
    const relations = reading.relations
      .filter(({ source, target }) => source === entity || target === entity)
      .map((relation) => {
        const { type, source, target } = relation;
        return { type, source, target, receipt: relationReceipt(reading, relation) };
      });
    return [{ document: { ...document, date: document.date }, mentions, relations }];
  });
  return entries.sort((a, b) => (a.document.date < b.document.date ? -1 : a.document.date > b.document.date ? 1 : 0));
}
