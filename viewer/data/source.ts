import type { ViewData, ViewDocument } from '../../src/graph/view.ts';
import type { Correction } from '../../src/model.ts';

/** Where the page gets its data: from itself, or from the server that gave it. */
export interface DataSource {
  view(): Promise<ViewData>;
  document(id: string): Promise<ViewDocument>;
  /** Absent where nothing can be written. */
  journal?: Journal | undefined;
}

export interface Journal {
  list(): Promise<Correction[]>;
  add(correction: Correction): Promise<Correction[]>;
  undo(): Promise<Correction[]>;
}

/** Reads the data inside the page; without any, asks the server. */
export function openSource(page: Document): DataSource {
  const inlined = page.getElementById('namedrop-data')?.textContent ?? '';
  return inlined.trim() === '' ? servedSource() : inlinedSource(JSON.parse(inlined));
}

export function inlinedSource(view: ViewData): DataSource {
  const byId = new Map(view.documents.map((document) => [document.id, document]));
  return {
    view: async () => view,
    document: async (id) => byId.get(id) as ViewDocument,
  };
}

function servedSource(): DataSource {
  const post = (path: string, body: unknown) =>
    asked<Correction[]>(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    view: () => asked('api/graph'),
    document: (id) => asked(`api/documents/${encodeURIComponent(id)}`),
    journal: {
      list: () => asked('api/journal'),
      add: (correction) => post('api/journal', correction),
      undo: () => post('api/journal/undo', null),
    },
  };
}

async function asked<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `the server answered ${response.status}`);
  return answer;
}
