import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { buildGraph } from '../../src/graph/build.ts';
import type { NamedropGraph } from '../../src/graph/types.ts';
import { browserPath, launch } from '../../test/browser/browser.ts';
import { buildPages } from '../../test/browser/built.ts';
import { generated } from '../../test/graph/generated.ts';
import type { Row } from './measure.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/plain-sigma');
const SIZES: [order: number, size: number][] = [
  [1000, 5000],
  [5000, 10_000],
];

/** What Sigma alone does with the same nodes and lines: the least that any page of it takes. */
const PLAIN_PAGE = `
import Graph from 'graphology';
import Sigma from 'sigma';
const { nodes, edges } = await (await fetch('graph.json')).json();
const graph = new Graph({ multi: true });
for (const [id, attributes] of nodes) graph.addNode(id, attributes);
for (const [source, target] of edges) graph.addEdge(source, target, { size: 1 });
new Sigma(graph, document.getElementById('app'), { settings: { itemSizesReference: 'screen' } });
window.withoutPlaces = () => {
  for (const id of graph.filterNodes((_, { kind }) => kind === 'place')) graph.dropNode(id);
};
requestAnimationFrame(() => requestAnimationFrame(() => { document.body.dataset.ready = 'yes'; }));
`;

/** Time to first paint and to use, and the longest block of the main thread, beside a page of plain Sigma. */
export async function benchViewer(): Promise<Row[]> {
  if (browserPath === null) return [['skipped: no browser on this machine', '', '']];
  const [browser, pages, plain] = await Promise.all([launch(), buildPages(), buildPlainPage()]);
  const rows: Row[] = [['code of the page, gzip', `${pages.codeSize()} KB`, `plain Sigma ${plain.codeSize} KB`]];
  try {
    for (const [order, size] of SIZES) {
      const corpus = generated(order, size);
      const served = await pages.serve(corpus);
      const peer = await plain.serve(buildGraph(corpus));
      const theirs = await opened(browser, peer.url, 'body[data-ready]');
      const ours = await opened(browser, served.url, '.stage .labels');
      const name = `${order} entities, ${size} lines`;
      rows.push([`${name}: first paint`, `${ours.paint} ms`, `plain Sigma ${theirs.paint} ms`]);
      rows.push([`${name}: drawn`, `${ours.ready} ms`, `plain Sigma ${theirs.ready} ms`]);
      rows.push([
        `${name}: longest block while loading`,
        `${await longest(ours.page)} ms`,
        `plain Sigma ${await longest(theirs.page)} ms`,
      ]);
      await theirs.page.evaluate('withoutPlaces()');
      await theirs.page.waitForTimeout(1500);
      const peers: Record<string, string> = { filtering: `plain Sigma ${await longest(theirs.page)} ms` };
      await theirs.page.close();
      for (const [what, act] of Object.entries(ACTS)) {
        await act(ours.page);
        await ours.page.waitForTimeout(1500);
        rows.push([`${name}: longest block while ${what}`, `${await longest(ours.page)} ms`, peers[what] ?? '']);
      }
      await ours.page.close();
      await Promise.all([served.close(), peer.close()]);
    }
  } finally {
    await browser.close();
    pages.remove();
  }
  return rows;
}

const ACTS: Record<string, (page: Page) => Promise<void>> = {
  async searching(page) {
    await page.keyboard.press('/');
    await page.keyboard.type('telka', { delay: 100 });
  },
  selecting: (page) => page.keyboard.press('Enter'),
  filtering: (page) => page.locator('.chip[data-value=place]').click(),
  async relaxing(page) {
    await page.locator('#relax').click();
    await page.waitForTimeout(5000);
  },
};

async function opened(browser: Browser, url: string, ready: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const blocks: number[] = [];
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
    Object.assign(window, { blocks });
  });
  const started = Date.now();
  await page.goto(url);
  await page.waitForSelector(ready, { state: 'attached' });
  const time = Date.now() - started;
  await page.waitForTimeout(2500);
  const paint = await page.evaluate(
    () =>
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ??
      performance.getEntriesByName('first-paint')[0]?.startTime ??
      0,
  );
  return { page, ready: time, paint: Math.round(paint) };
}

/** The longest block since it was last asked for; below 50 ms a browser does not tell. */
async function longest(page: Page): Promise<string> {
  const blocks = await page.evaluate(() => (window as unknown as { blocks: number[] }).blocks.splice(0));
  return blocks.length === 0 ? '< 50' : String(Math.round(Math.max(...blocks)));
}

async function buildPlainPage() {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    join(CACHE, 'index.html'),
    '<!doctype html><style>html,body,#app{height:100%;margin:0}</style><div id="app"></div><script type="module" src="./main.js"></script>',
  );
  writeFileSync(join(CACHE, 'main.js'), PLAIN_PAGE);
  const output = await build({
    root: CACHE,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const [bundle] = [output].flat();
  if (!bundle || !('output' in bundle)) throw new Error('the plain page was not built');
  const files = new Map(bundle.output.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : file.source]));
  const code = [...files].filter(([name]) => name.endsWith('.js')).map(([, text]) => text);
  return {
    codeSize: Math.round(gzipSync(code.join('')).length / 1024),
    async serve(graph: NamedropGraph) {
      const data = JSON.stringify({
        nodes: graph.mapNodes((id, { x, y, size, color, label, kind }) => [id, { x, y, size, color, label, kind }]),
        edges: graph.mapEdges((_, __, source, target) => [source, target]),
      });
      const server = createServer(({ url = '/' }, response) => {
        const body = url === '/graph.json' ? data : files.get(url === '/' ? '/index.html' : url);
        const type = url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : 'application/json';
        response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type });
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
    },
  };
}
