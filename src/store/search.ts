import type { Reading, Span, Zone } from '../model.ts';
import { type DocumentRef, documentRef } from '../query/evidence.ts';
import { lineColumn } from '../query/position.ts';
import { spanAt } from '../query/sentences.ts';
import { highlightWords, parseSearch } from '../query/words.ts';
import { guarded, type Store } from './file.ts';
import { loadReadings } from './readings.ts';

/** A sentence that holds the words. Offsets point into the document's text. */
export interface SearchHit extends Span {
  document: DocumentRef;
  line: number;
  column: number;
  zone: Zone;
  text: string;
  /** Where the words are. */
  highlights: Span[];
}

export interface SearchResult {
  /** All sentences that match, of which `hits` are the best. */
  total: number;
  hits: SearchHit[];
}

/** Full-text search: the sentences that hold all the words, best first (BM25). Nothing to look for finds nothing. */
export function searchSentences(store: Store, query: string, limit = 20): SearchResult {
  const pattern = parseSearch(query);
  if (pattern === null) return { total: 0, hits: [] };
  const { database, path } = store;
  return guarded(path, () => {
    const [total] = database.prepare(COUNT).raw().get([pattern.match]) as [number];
    const rows = database.prepare(SELECT).raw().all([pattern.match, limit]) as [string, number, number][];
    const ids = [...new Set(rows.map(([id]) => id))];
    const readings = new Map(loadReadings(store, ids).map((reading) => [reading.id, reading]));
    return { total, hits: rows.map(([id, start, end]) => hitOf(readings.get(id)!, { start, end }, pattern.terms)) };
  });
}

const COUNT = 'SELECT count(*) FROM words WHERE words MATCH ?';
const SELECT = `
  SELECT documents.id, sentences.start, sentences.end
  FROM words JOIN sentences ON sentences.key = words.rowid JOIN documents ON documents.key = sentences.document
  WHERE words MATCH ? ORDER BY bm25(words), documents.id, sentences.start LIMIT ?`;

function hitOf(reading: Reading, { start, end }: Span, terms: Parameters<typeof highlightWords>[1]): SearchHit {
  const text = reading.text.slice(start, end);
  const highlights = highlightWords(text, terms).map((span) => ({ start: start + span.start, end: start + span.end }));
  const zone = spanAt(reading.segments, start)?.zone ?? 'body';
  return { document: documentRef(reading), start, end, ...lineColumn(reading, start), zone, text, highlights };
}
