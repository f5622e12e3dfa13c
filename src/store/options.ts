import { change, guarded, type Store } from './file.ts';

/** How the documents of a file are read; what is absent is as the program has it. */
export interface GraphOptions {
  /** Names that are less sure are left out. */
  minConfidence?: number;
}

export function storedOptions({ database, path }: Store): GraphOptions {
  const rows = guarded(path, () => database.prepare('SELECT name, value FROM options').raw().all([]));
  return Object.fromEntries((rows as [string, string][]).map(([name, value]) => [name, JSON.parse(value)]));
}

/** Changes the options that are given and leaves the others. */
export function storeOptions(store: Store, options: GraphOptions): void {
  change(store, () => {
    const put = store.database.prepare('INSERT OR REPLACE INTO options VALUES (?, ?)');
    for (const [name, value] of Object.entries(options)) put.run([name, JSON.stringify(value)]);
  });
}
