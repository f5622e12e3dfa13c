import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { generated } from '../graph/generated.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage } from './browser.ts';
import { buildPages } from './built.ts';
import { differenceFromGolden, TOLERANCE, toleranceOf } from './golden.ts';

/** What a picture must tell: each takes a part of the page away, or its look, and makes a difference of at least 10. */
const BREAKAGES: [what: string, name: string, style: string][] = [
  ['names', 'golden-graph', '.stage .labels { display: none }'],
  ['nodes and lines', 'golden-graph', '.stage canvas:not(.labels) { display: none }'],
  ['the legend', 'golden-graph', '.legend { display: none }'],
  ['the dark theme', 'golden-card-dark', ':root[data-theme=dark] { --card: #fff; --ink: #000 }'],
  ['quotes', 'golden-card-dark', '.panel .quotes { display: none }'],
  ['the reader', 'golden-reader', '.reader { display: none }'],
  ['marked names', 'golden-reader', '.reader .mention { visibility: hidden }'],
  ['the chains', 'golden-path', '.chain { display: none }'],
  ['the table', 'golden-list', '.list table { display: none }'],
  ['the panel of a telephone', 'golden-phone', '.panel { display: none }'],
];

describe.skipIf(browserPath === null)('pictures', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  let small: RunningServer;
  let middle: RunningServer;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), buildPages()]);
    small = await pages.serve(harbour());
    middle = await pages.serve(generated(200, 500));
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([small?.close(), middle?.close()]);
    pages?.remove();
  });

  const mara = 'at=person:mara-lindqvist';
  const VIEWS: Record<string, { which: 'small' | 'middle'; hash: string; options?: object }> = {
    'golden-graph': { which: 'small', hash: '' },
    'golden-card-dark': { which: 'small', hash: `${mara}&theme=dark` },
    'golden-reader': { which: 'small', hash: `${mara}&read=25-39@harbour-interview` },
    'golden-path': { which: 'small', hash: 'path=person:mara-lindqvist&path=place:gothenburg' },
    'golden-list': { which: 'small', hash: 'view=list&theme=dark' },
    'golden-phone': { which: 'small', hash: mara, options: { viewport: { width: 390, height: 844 } } },
    'golden-200': { which: 'middle', hash: '' },
  };
  const open = async (name: string) => {
    const { which, hash, options } = VIEWS[name]!;
    const opened = await openPage(browser, `${(which === 'small' ? small : middle).url}#${hash}`, options);
    await opened.page.waitForTimeout(800);
    return opened;
  };

  it.each(Object.keys(VIEWS))('%s is as it was', async (name) => {
    const { page, close } = await open(name);
    expect(await differenceFromGolden(page, name)).toBeLessThan(await toleranceOf(page));
    await close();
  });

  it.each(BREAKAGES)('without %s, %s is another', async (_, name, style) => {
    const { page, close } = await open(name);
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, style);
    await page.waitForTimeout(100);
    expect(await differenceFromGolden(page, name, '')).toBeGreaterThan(TOLERANCE);
    await close();
  });
});
