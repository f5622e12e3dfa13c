import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { viewDocumentOf, viewOf } from '../../src/graph/view.ts';
import type { Correction } from '../../src/model.ts';
import { type RunningServer, startServer } from '../../src/serve/server.ts';
import { harbour } from '../graph/harbour.ts';

const folder = mkdtempSync(join(tmpdir(), 'namedrop-serve-'));
const corpus = harbour();
const journal: Correction[] = [];
const source = {
  view: () => viewOf(buildGraph(corpus), corpus, 'Harbour'),
  document: (id: string) => corpus.readings.filter((reading) => reading.id === id).map(viewDocumentOf)[0],
  journal: {
    list: () => journal,
    add: (correction: Correction) => void journal.push(correction),
    undo: () => journal.pop() !== undefined,
  },
};
let server: RunningServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/main-abc.js'), 'run()');
  server = await startServer({ source, pageFolder: folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

/** fetch tidies paths and sets the host itself; this sends them as they are. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<number>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });

describe('startServer', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/assets/main-abc.js', 200, 'text/javascript; charset=utf-8'],
    ['/api/graph', 200, 'application/json; charset=utf-8'],
    ['/api/documents/harbour-news', 200, 'application/json; charset=utf-8'],
    ['/api/documents/nothing', 404, 'application/json; charset=utf-8'],
    ['/api/elsewhere', 404, 'application/json; charset=utf-8'],
    ['/missing.js', 404, 'application/json; charset=utf-8'],
  ])('GET %s gives %s', async (path, status, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  it('serves the graph without the words, and a document with them', async () => {
    const graph = await (await get('/api/graph')).json();
    expect(graph.documents[1]).not.toHaveProperty('text');
    expect(graph.nodes).toHaveLength(corpus.entities.length);
    const document = await (await get('/api/documents/harbour-news')).json();
    expect(document.text).toBe(corpus.readings[1]!.text);
  });

  it('keeps data out of caches and lets hashed files stay', async () => {
    expect((await get('/api/graph')).headers.get('cache-control')).toMatch(/no-store/u);
    expect((await get('/assets/main-abc.js')).headers.get('cache-control')).toMatch(/immutable/u);
  });

  it('forbids everything from elsewhere', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!;
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/u);
    expect(policy).not.toMatch(/unsafe/u);
  });

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/assets/../../server.ts', '//etc/passwd', '/%00'])(
    'does not leave its folder for %s',
    async (path) => {
      expect(await raw(path)).toBe(404);
    },
  );

  it('refuses a foreign host name', async () => {
    expect(await raw('/api/graph', { host: 'evil.example:80' })).toBe(403);
    expect(await raw('/api/graph', { host: `localhost:${server.port}` })).toBe(200);
  });

  it('takes the next port when one is taken', async () => {
    const second = await startServer({ source, pageFolder: folder, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });

  it('says what to do when the page is not built', async () => {
    await expect(startServer({ source, pageFolder: join(folder, 'none') })).rejects.toThrow(/npm run build/u);
  });
});

describe('the journal', () => {
  const place = { reading: 'a', start: 3, end: 9 };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    get(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { origin: server.url.slice(0, -1), 'content-type': 'application/json', ...headers },
    });

  it('takes a correction and takes it back', async () => {
    const hide = { kind: 'hide', entity: 'company:lone-buoy' };
    expect(await (await post('/api/journal', hide)).json()).toEqual([hide]);
    expect(await (await post('/api/journal/undo', null)).json()).toEqual([]);
    expect((await post('/api/journal/undo', null)).status).toBe(409);
  });

  it.each([
    [{ kind: 'split', entity: 'x', mentions: [place] }],
    [{ kind: 'split', entity: 'x', mentions: [place, { ...place, start: 0 }], name: 'X' }],
    [{ kind: 'reject', ...place, type: 'founded', source: 'x', target: 'y' }],
  ])('takes %j', async (body) => {
    expect(await (await post('/api/journal', body)).json()).toEqual([body]);
    await post('/api/journal/undo', null);
  });

  it.each([
    [{ kind: 'explode' }],
    [{ kind: 'merge', a: 'x' }],
    [{ kind: 'merge', a: 'x', b: 'x' }],
    [{ kind: 'retype', entity: 'x', type: 'dragon' }],
    [{ kind: 'split', entity: 'x', mentions: [] }],
    [{ kind: 'split', entity: 'x', mentions: [{ ...place, end: 3 }] }],
    [{ kind: 'split', entity: 'x', mentions: [{ ...place, start: -1 }] }],
    [{ kind: 'split', entity: 'x', mentions: [place], name: '' }],
    [{ kind: 'reject', ...place, type: 'eats', source: 'x', target: 'y' }],
    [{ kind: 'reject', start: 3, end: 9, type: 'founded', source: 'x', target: 'y' }],
    [null],
  ])('refuses %j', async (body) => {
    expect((await post('/api/journal', body)).status).toBe(400);
  });

  it('refuses other sites', async () => {
    const hide = { kind: 'hide', entity: 'a' };
    expect((await post('/api/journal', hide, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('/api/journal', hide, { 'content-type': 'text/plain' })).status).toBe(403);
  });
});
