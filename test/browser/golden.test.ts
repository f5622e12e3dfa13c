import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { generated } from '../graph/generated.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage } from './browser.ts';
import { buildPages } from './built.ts';
import { differenceFromGolden } from './golden.ts';

/** Fonts and software rendering differ a little from machine to machine; a panel that is missing differs by 8 and more. */
const TOLERANCE = 4;

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
  it.each([
    ['golden-graph', 'small', '', {}],
    ['golden-card-dark', 'small', `${mara}&theme=dark`, {}],
    ['golden-reader', 'small', `${mara}&read=25-39@harbour-interview`, {}],
    ['golden-path', 'small', 'path=person:mara-lindqvist&path=place:gothenburg', {}],
    ['golden-list', 'small', 'view=list&theme=dark', {}],
    ['golden-phone', 'small', mara, { viewport: { width: 390, height: 844 } }],
    ['golden-200', 'middle', '', {}],
  ])('%s is as it was', async (name, which, hash, options) => {
    const { page, close } = await openPage(browser, `${(which === 'small' ? small : middle).url}#${hash}`, options);
    await page.waitForTimeout(800);
    expect(await differenceFromGolden(page, name)).toBeLessThan(TOLERANCE);
    await close();
  });
});
