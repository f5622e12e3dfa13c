import type { Correction } from '../model.ts';
import { change, guarded, type Store } from './file.ts';

/** The journal of human decisions, oldest first. */
export function listCorrections({ database, path }: Store): Correction[] {
  const select = database.prepare('SELECT body FROM corrections ORDER BY number').raw();
  return guarded(path, () => select.all([]).map((row) => JSON.parse((row as [string])[0])));
}

/** Writes a decision at the end of the journal. */
export const appendCorrection = (store: Store, correction: Correction): void => appendCorrections(store, [correction]);

/** Writes decisions at the end of the journal, all or none of them. */
export function appendCorrections(store: Store, corrections: readonly Correction[]): void {
  if (corrections.length === 0) return;
  change(store, () => {
    const insert = store.database.prepare('INSERT INTO corrections (body) VALUES (?)');
    for (const correction of corrections) insert.run([JSON.stringify(correction)]);
  });
}

/** Takes the last decision back and gives it; null when there is none. */
export function undoCorrection(store: Store): Correction | null {
  const last = listCorrections(store).at(-1);
  if (last === undefined) return null;
  change(store, () => {
    store.database.exec('DELETE FROM corrections WHERE number = (SELECT max(number) FROM corrections)');
  });
  return last;
}
