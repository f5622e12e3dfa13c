import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Document, Reading } from '../model.ts';
import { readingSentences } from '../query/sentences.ts';
import { indexedWords } from '../query/words.ts';
import { change, guarded, type Store } from './file.ts';
import { encodeReading } from './readings.ts';

/** A document as the file lists it. */
export interface StoredDocument {
  id: string;
  source: string;
  title: string | null;
  date: string | null;
  language: string;
  hash: string;
  /** The input that brought it: a path, a URL, or `-`. */
  origin: string;
  /** Which program with which lists and weights read it. */
  extractor: string;
}

/** What is stored of a document beside its reading. */
export type Provenance = Pick<StoredDocument, 'hash' | 'origin' | 'extractor'>;

/** Hash of all that was read of a document, so that a new date or title counts as a change like a new text. */
export function documentHash({ source, title, date, authors, language, text }: Document): string {
  const content = JSON.stringify([source, title ?? null, date ?? null, authors ?? [], language, text]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** The documents of the file, ordered by id. */
export function listDocuments({ database, path }: Store): StoredDocument[] {
  return guarded(path, () => database.prepare(`SELECT ${COLUMNS} FROM documents ORDER BY id`).all([]).map(plain));
}

export function findDocument({ database, path }: Store, id: string): StoredDocument | null {
  return guarded(path, () => {
    const row = database.prepare(`SELECT ${COLUMNS} FROM documents WHERE id = ?`).get([id]);
    return row === undefined ? null : plain(row);
  });
}

/** Ids of the documents that an input brought. */
export function documentsOfOrigin({ database, path }: Store, origin: string): string[] {
  const select = database.prepare('SELECT id FROM documents WHERE origin = ? ORDER BY id').raw();
  return guarded(path, () => select.all([origin]).map((row) => (row as [string])[0]));
}

/**
 * Puts a reading into the file in one transaction, in place of an older one with its id and of the documents that it
 * `supersedes`. Throws an InputError when another input has brought another document of that id.
 */
export function putReading(
  store: Store,
  reading: Reading,
  provenance: Provenance,
  supersedes: readonly string[] = [],
): 'added' | 'replaced' {
  const body = encodeReading(reading);
  const sentences = readingSentences(reading).map(({ start, end }) => ({
    start,
    end,
    entries: indexedWords(reading.text.slice(start, end)),
  }));
  return change(store, () => {
    const before = findDocument(store, reading.id);
    if (before && before.origin !== provenance.origin) {
      throw new InputError(
        `${provenance.origin}: the id ${reading.id} belongs to a document of ${before.origin}; give it another id or remove that one`,
      );
    }
    const gone = [reading.id, ...supersedes].filter((id) => deleteDocument(store, id));
    insertDocument(store, reading, provenance, body, sentences);
    return gone.length > 0 ? 'replaced' : 'added';
  });
}

/** Takes documents out of the file with all that they brought, in one transaction; ids that it does not hold are skipped. */
export function removeDocuments(store: Store, ids: readonly string[]): void {
  change(store, () => {
    for (const id of ids) deleteDocument(store, id);
  });
}

const COLUMNS = 'id, source, title, date, language, hash, origin, extractor';

/** libsql adds the time that a query took to its rows. */
function plain(row: unknown): StoredDocument {
  const { _metadata, ...document } = row as StoredDocument & { _metadata?: unknown };
  return document;
}

function deleteDocument({ database }: Store, id: string): boolean {
  const row = database.prepare('SELECT key FROM documents WHERE id = ?').raw().get([id]) as [number] | undefined;
  if (row === undefined) return false;
  database.prepare('DELETE FROM words WHERE rowid IN (SELECT key FROM sentences WHERE document = ?)').run(row);
  database.prepare('DELETE FROM documents WHERE key = ?').run(row);
  return true;
}

function insertDocument(
  { database }: Store,
  { id, source, title, date, language }: Reading,
  { hash, origin, extractor }: Provenance,
  body: Buffer,
  sentences: readonly { start: number; end: number; entries: string }[],
): void {
  const { lastInsertRowid: key } = database
    .prepare(`INSERT INTO documents (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
    .run([id, source, title ?? null, date ?? null, language, hash, origin, extractor]);
  database.prepare('INSERT INTO readings (document, body) VALUES (?, ?)').run([key, body]);
  const insertSentence = database.prepare('INSERT INTO sentences (document, start, end) VALUES (?, ?, ?)');
  const insertWords = database.prepare('INSERT INTO words (rowid, entries) VALUES (?, ?)');
  for (const { start, end, entries } of sentences) {
    const { lastInsertRowid: sentence } = insertSentence.run([key, start, end]);
    insertWords.run([sentence, entries]);
  }
}
