import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../../src/cli/resources.ts';
import { browserPath, launch } from './browser.ts';
import { readText } from './road.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const SITE = 'http://localhost';
const PLAIN = /\.(?:txt|md|srt)$/u;

const filesOf = (folder: string) => readdirSync(join(DATA, folder)).filter((file) => !file.startsWith('.'));
const samples = filesOf('sample').filter((file) => PLAIN.test(file));
const lists = filesOf('lexicon').map((file) => basename(file, '.txt'));

/** Texts in which engines could differ: doubtful names, signs outside of the basic plane, marks that combine, odd blanks. */
const OTHERS: Record<string, string> = {
  doubtful: 'May met Will in Reading. Amber Glass sold Bench to Orange, and Jordan left for Chad with Mercury 7.',
  mixed: '“我们用 Lumen 3,” 蓝湾科技的林若兰 (Ruolan Lin) 说。𠮷田·马可波尔 joined 蓝湾 from Ørsted Labs 😀 in 2019.',
  combined:
    'Jose\u0301 Nu\u0301n\u0303ez\u00a0said\u2009he\u200b had left Zoë & Søn GmbH; İlknur Straße and ﬁnn agreed.\r\n\r\nQ: Why?\r\nA: I don’t know.',
};

/** A reading in the pieces that a difference is shown by. */
const itemsOf = (reading: string): string[] => reading.split(/(?<=\},)/u);

/** The road for a browser, as one script that puts its functions under `road`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, 'road.ts'), formats: ['iife'], name: 'road' },
    },
  });
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

describe.skipIf(browserPath === null)('readings of a browser', () => {
  const resources = loadResources(DATA);
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const [code, launched] = await Promise.all([bundle(), launch()]);
    browser = launched;
    page = await browser.newPage();
    await page.route(`${SITE}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      return route.fulfill({ body: readFileSync(join(DATA, pathname)) });
    });
    await page.goto(SITE);
    await page.evaluate(`${code};globalThis.road = road`);
    await page.evaluate(
      `road.fetchResources('${SITE}', ${JSON.stringify(lists)}).then((loaded) => { globalThis.resources = loaded; })`,
    );
  });

  afterAll(() => browser?.close());

  const texts = [
    ...samples.map((file) => [file, readFileSync(join(DATA, 'sample', file), 'utf8')] as const),
    ...Object.entries(OTHERS),
  ];

  it.each(texts)('%s: the same bytes as in Node', async (id, text) => {
    const read = await page.evaluate(
      `JSON.stringify(road.readText(${JSON.stringify(id)}, ${JSON.stringify(text)}, globalThis.resources))`,
    );
    const expected = readText(id, text, resources);
    expect(expected.mentions.length).toBeGreaterThan(0);
    expect(itemsOf(read as string)).toEqual(itemsOf(JSON.stringify(expected)));
  });
});
