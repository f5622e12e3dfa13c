import { isCorrection } from './corrections.ts';
import { json, type Reply, refusal } from './reply.ts';
import type { ViewSource } from './source.ts';

const DOCUMENT = /^\/api\/documents\/([^/]+)$/u;

/**
 * GET /api/graph: all but the words. GET /api/documents/ID: one document. GET /api/journal: the corrections.
 * POST /api/journal: one more. POST /api/journal/undo: the last one taken back. Both give the journal as it then is.
 */
export async function apiResponse(
  method: string,
  pathname: string,
  source: ViewSource,
  body: () => Promise<unknown>,
): Promise<Reply> {
  if (pathname.startsWith('/api/journal')) return journalResponse(method, pathname, source, body);
  if (method !== 'GET') return refusal(405, 'only GET is possible here');
  if (pathname === '/api/graph') return json(await source.view());
  const id = DOCUMENT.exec(pathname)?.[1];
  if (id === undefined) return refusal(404, `there is no ${pathname}`);
  const document = await source.document(decodeURIComponent(id));
  return document ? json(document) : refusal(404, 'there is no such document');
}

async function journalResponse(
  method: string,
  pathname: string,
  { journal }: ViewSource,
  body: () => Promise<unknown>,
): Promise<Reply> {
  if (!journal) return refusal(404, 'this graph is read-only');
  if (method === 'POST' && pathname === '/api/journal') {
    const correction = await body();
    if (!isCorrection(correction)) return refusal(400, 'that is no correction');
    await journal.add(correction);
  } else if (method === 'POST' && pathname === '/api/journal/undo') {
    if (!(await journal.undo())) return refusal(409, 'there is nothing to take back');
  } else if (method !== 'GET' || pathname !== '/api/journal') {
    return refusal(404, `there is no ${method} ${pathname}`);
  }
  return json(await journal.list());
}
