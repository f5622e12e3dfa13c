import type { Correction } from '../model.ts';
import { guarded, type Store, transact } from './file.ts';

/** The journal of human decisions, oldest first. */
export function listCorrections({ database, path }: Store): Correction[] {
  const select = database.prepare('SELECT body FROM corrections ORDER BY number').raw();
  return guarded(path, () => select.all([]).map((row) => JSON.parse((row as [string])[0])));
}

/** Writes a decision at the end of the journal. */
export function appendCorrection(store: Store, correction: Correction): void {
  transact(store, () => {
    store.database.prepare('INSERT INTO corrections (body) VALUES (?)').run([JSON.stringify(correction)]);
  });
}
