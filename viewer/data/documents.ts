import { signal } from '@preact/signals';
import type { ViewDocument } from '../../src/graph/view.ts';
import { model, source } from '../state/store.ts';

/** Documents whose words are here, by index. */
export const documents = signal<ReadonlyMap<number, ViewDocument>>(new Map());
const asked = new Map<number, Promise<ViewDocument>>();

/** The words of a document, once they are here; asks for them when they are not. */
export function documentAt(index: number): ViewDocument | undefined {
  const known = documents.value.get(index);
  if (!known) void loadDocument(index);
  return known;
}

export function loadDocument(index: number): Promise<ViewDocument> {
  const known = asked.get(index);
  if (known) return known;
  const id = model.value!.documents[index]!.id;
  const loading = source.value!.document(id).then((document) => {
    documents.value = new Map(documents.value).set(index, document);
    return document;
  });
  asked.set(index, loading);
  loading.catch(() => asked.delete(index));
  return loading;
}

/** More text than this is not fetched unasked; the search says that it looks at names only. */
const MOST_TEXT = 8_000_000;

/** Fetches all documents in the background, so that their words can be searched. */
export async function loadAll(): Promise<void> {
  const heads = model.value?.documents ?? [];
  if (heads.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT) return;
  for (let index = 0; index < heads.length; index += 1) {
    try {
      await loadDocument(index);
    } catch {
      return;
    }
  }
}

/** Forgets all words: another graph has come. */
export function forgetDocuments(): void {
  asked.clear();
  documents.value = new Map();
}
