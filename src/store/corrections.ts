import type { Correction } from '../model.ts';
import { change, guarded, type Store } from './file.ts';

/** The journal of human decisions, oldest first. */
export function listCorrections({ database, path }: Store): Correction[] {
  const select = database.prepare('SELECT body FROM corrections ORDER BY number').raw();
  return guarded(path, () => select.all([]).map((row) => JSON.parse((row as [string])[0])));
}

/** Writes a decision at the end of the journal. */
export function appendCorrection(store: Store, correction: Correction): void {
  change(store, () => {
    store.database.prepare('INSERT INTO corrections (body) VALUES (?)').run([JSON.stringify(correction)]);
  });
}

/** Takes the last decision back; false when there is none. */
export function undoCorrection(store: Store): boolean {
  if (listCorrections(store).length === 0) return false;
  change(store, () => {
    store.database.exec('DELETE FROM corrections WHERE number = (SELECT max(number) FROM corrections)');
  });
  return true;
}
