import { existsSync, statSync } from 'node:fs';
import Database from 'libsql';
import { InputError } from '../errors.ts';
import { APPLICATION_ID, FORMAT, MIGRATIONS } from './schema.ts';

/** The graph file itself cannot be used, whatever the document: there is no point in going on. */
export class GraphFileError extends InputError {
  override name = 'GraphFileError';
}

/** An open graph file. */
export interface Store {
  path: string;
  database: Database.Database;
}

export interface OpenOptions {
  /** Makes the file when there is none. */
  create?: boolean;
  /** How long to wait for another program's transaction; default 5000. */
  busyTimeoutMs?: number;
}

/**
 * Opens a graph file, bringing an older format up to date. Throws an InputError when there is none (unless `create`),
 * when it is no graph, or when a newer program wrote it.
 */
export function openStore(path: string, { create = false, busyTimeoutMs = 5000 }: OpenOptions = {}): Store {
  if (!existsSync(path)) {
    if (!create) throw new InputError(`${path}: no such graph; make one with: namedrop build PATH… -o ${path}`);
  } else if (statSync(path).isDirectory()) {
    throw new InputError(`${path}: is a folder; name a file for the graph`);
  }
  return guarded(path, () => {
    const store = { path, database: new Database(path, { timeout: busyTimeoutMs }) };
    try {
      prepare(store);
    } catch (error) {
      store.database.close();
      throw error;
    }
    return store;
  });
}

/** Opens, hands over, and closes whatever happens. */
export async function withStore<T>(
  path: string,
  options: OpenOptions,
  use: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = openStore(path, options);
  try {
    return await use(store);
  } finally {
    closeStore(store);
  }
}

/**
 * Folds the write-ahead log into the file and leaves WAL mode, so that what lies on the disk is one file that can be
 * copied. Leaving the mode fails while others have the file open; then an empty log stays beside it. In one process a
 * closed connection counts as open until its statements are garbage, which libsql has no call for.
 */
export function closeStore({ database }: Store): void {
  try {
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    database.prepare('PRAGMA journal_mode = DELETE').get();
  } catch {
    // Busy, or a read-only file: whoever opens it next reads the log.
  }
  database.close();
}

/** Changes the content in one transaction: all of `work` is in the file afterwards, or nothing. */
export function change<T>(store: Store, work: () => T): T {
  return transact(store, () => {
    const result = work();
    store.database.exec('UPDATE revision SET number = number + 1');
    return result;
  });
}

/** Writes what is derived from the content in one transaction. */
export const derive = <T>(store: Store, work: () => T): T => transact(store, work);

/** Reads all that `work` reads from one state of the file, whatever others write meanwhile. */
export function snapshot<T>({ database, path }: Store, work: () => T): T {
  return guarded(path, () => {
    database.exec('BEGIN');
    try {
      return work();
    } finally {
      database.exec('COMMIT');
    }
  });
}

/** A number that is another one after every change of the content. */
export function revisionOf({ database, path }: Store): number {
  return guarded(path, () => (database.prepare('SELECT number FROM revision').raw().get() as [number])[0]);
}

function transact<T>(store: Store, work: () => T): T {
  const { database, path } = store;
  return guarded(path, () => {
    enterWal(database);
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
}

/** Runs `work`, turning what SQLite says into a sentence with the file's name and what to do. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === null ? error : new GraphFileError(`${path}: ${reason}`, { cause: error });
  }
}

function reasonOf(error: unknown): string | null {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return 'another program is writing to it; try again when it has finished';
  }
  if (code === 'SQLITE_NOTADB') return 'is no graph of Namedrop; name another file or delete it';
  if (code.startsWith('SQLITE_CORRUPT')) return 'is damaged; build it again from its documents';
  if (code.startsWith('SQLITE_FULL')) return 'the disk is full; nothing of this document was stored';
  if (code.startsWith('SQLITE_READONLY')) return 'cannot be written; check the permissions of the file and its folder';
  if (code.startsWith('SQLITE_IOERR')) return `the disk failed (${code}); try again`;
  if (code.startsWith('SQLITE_CANTOPEN') || /Unable to open/u.test(message)) {
    return 'cannot be opened; check that its folder exists and the permissions';
  }
  return null;
}

/** Commits go to a write-ahead log and reach the disk before they count, so that a kill or a power cut loses none. */
function enterWal(database: Database.Database): void {
  if (modes.has(database)) return;
  database.prepare('PRAGMA journal_mode = WAL').get();
  database.exec('PRAGMA synchronous = FULL');
  modes.add(database);
}

const modes = new WeakSet<Database.Database>();

function prepare(store: Store): void {
  const { database, path } = store;
  database.exec('PRAGMA foreign_keys = ON');
  const version = pragma(database, 'user_version');
  const application = pragma(database, 'application_id');
  if (application !== APPLICATION_ID && (application !== 0 || version !== 0 || hasTables(database))) {
    throw new InputError(`${path}: is a SQLite file, but no graph of Namedrop; name another file`);
  }
  if (version > FORMAT) {
    throw new InputError(
      `${path}: has format ${version} of a newer Namedrop, this one knows formats up to ${FORMAT}; update Namedrop`,
    );
  }
  if (version < FORMAT) transact(store, () => migrate(database));
}

/** Inside the transaction the version is read once more: another program may have migrated in the meantime. */
function migrate(database: Database.Database): void {
  for (const step of MIGRATIONS.slice(pragma(database, 'user_version'))) database.exec(step);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${FORMAT}`);
}

function pragma(database: Database.Database, name: 'user_version' | 'application_id'): number {
  return (database.prepare(`PRAGMA ${name}`).raw().get() as [number])[0];
}

function hasTables(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}
