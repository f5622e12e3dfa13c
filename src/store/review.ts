import { derive, guarded, type Store } from './file.ts';

/** Two that may be one, by the ids that corrections use. */
export interface ReviewPair {
  a: string;
  b: string;
}

/** Remembers the list that was shown, so that its numbers go on meaning the same whatever is decided meanwhile. */
export function keepReview(store: Store, pairs: readonly ReviewPair[]): void {
  derive(store, () => {
    store.database.exec('DELETE FROM review');
    const insert = store.database.prepare('INSERT INTO review VALUES (?, ?, ?)');
    pairs.forEach(({ a, b }, i) => {
      insert.run([i + 1, a, b]);
    });
  });
}

/** The list that was shown last, its first pair being number 1. */
export function keptReview({ database, path }: Store): ReviewPair[] {
  const select = database.prepare('SELECT a, b FROM review ORDER BY number').raw();
  return guarded(path, () => (select.all([]) as [string, string][]).map(([a, b]) => ({ a, b })));
}
