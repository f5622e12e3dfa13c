import { existsSync, readFileSync } from 'node:fs';
import { InternalError } from '../errors.ts';
import { buildGraph } from '../graph/build.ts';
import { type ViewData, viewDocumentOf, viewOf } from '../graph/view.ts';
import type { Corpus } from '../model.ts';
import type { ViewSource } from '../serve/source.ts';
import { loadCorpus } from '../store/corpus.ts';
import { appendCorrection, listCorrections, undoCorrection } from '../store/corrections.ts';
import { closeStore, openStore, revisionOf, type Store } from '../store/file.ts';
import { SINGLE_PAGE } from './paths.ts';

/** The viewer as one page with a slot for its data. */
export function singlePage(): string {
  if (!existsSync(SINGLE_PAGE)) throw new InternalError('the viewer is not built; run npm run build');
  return readFileSync(SINGLE_PAGE, 'utf8');
}

/** A graph file as the server shows it: linked and laid out once for each revision of the file. */
export function graphSource(path: string, title: string): ViewSource {
  let shown: { revision: number; corpus: Corpus; view: ViewData } | null = null;
  const current = () =>
    briefly(path, (store) => {
      const revision = revisionOf(store);
      if (shown?.revision === revision) return shown;
      const corpus = loadCorpus(store);
      shown = { revision, corpus, view: viewOf(buildGraph(corpus), corpus, title) };
      return shown;
    });
  return {
    view: () => current().view,
    document(id) {
      const reading = current().corpus.readings.find((candidate) => candidate.id === id);
      return reading && viewDocumentOf(reading);
    },
    journal: {
      list: () => briefly(path, listCorrections),
      add: (correction) => briefly(path, (store) => appendCorrection(store, correction)),
      undo: () => briefly(path, undoCorrection) !== null,
    },
  };
}

/** Between two requests the file is closed, so that others may write to it or replace it. */
function briefly<T>(path: string, use: (store: Store) => T): T {
  const store = openStore(path);
  try {
    return use(store);
  } finally {
    closeStore(store);
  }
}
