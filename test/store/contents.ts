import type { Reading } from '../../src/model.ts';
import { listDocuments, putReading } from '../../src/store/documents.ts';
import type { Store } from '../../src/store/file.ts';

/** Puts a reading as the command line would. */
export function put(store: Store, reading: Reading, supersedes: string[] = []): 'added' | 'replaced' {
  return putReading(store, reading, { hash: reading.text, origin: reading.source, extractor: 'test' }, supersedes);
}

/** Rows of every table that documents fill: what `remove` must leave as if they had never been there. */
export function rowCounts({ database }: Store): Record<string, number> {
  const tables = ['documents', 'readings', 'sentences', 'words', 'linked', 'appearances', 'tallies'];
  return Object.fromEntries(
    tables.map((table) => [table, (database.prepare(`SELECT count(*) FROM ${table}`).raw().get() as [number])[0]]),
  );
}

/** Throws when the file is not sound: SQLite's own check, and every document with its reading and all its sentences. */
export function checkSound(store: Store): string[] {
  const { database } = store;
  const [verdict] = database.prepare('PRAGMA integrity_check').raw().get() as [string];
  if (verdict !== 'ok') throw new Error(verdict);
  database.exec("INSERT INTO words (words) VALUES ('integrity-check')");
  const broken = database
    .prepare(
      `SELECT id FROM documents WHERE key NOT IN (SELECT document FROM readings)
       OR key NOT IN (SELECT document FROM sentences WHERE key IN (SELECT rowid FROM words))`,
    )
    .raw()
    .all([]);
  if (broken.length > 0) throw new Error(`half a document: ${broken.join()}`);
  return listDocuments(store).map(({ id }) => id);
}
