import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { generated } from '../graph/generated.ts';
import { browserPath, launch, openPage, settledHash } from './browser.ts';
import { buildPages } from './built.ts';

/** One page for all of it: software takes half a second to draw 5,000 entities once. */
describe.skipIf(browserPath === null)('5,000 entities and 10,000 lines', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  let server: RunningServer;
  let opened: Awaited<ReturnType<typeof openPage>>;
  let page: Page;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), buildPages()]);
    server = await pages.serve(generated(5200, 10_000));
    opened = await openPage(browser, server.url);
    page = opened.page;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    pages?.remove();
  });

  const shown = () => page.locator('.shown').textContent();
  const ask = async (text: string) => {
    await page.keyboard.press('/');
    await page.locator('#search').fill(text);
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
  };

  it('draws the 5,000 most mentioned, and says so with a way to draw all', async () => {
    expect(await shown()).toBe('5,000 of 5,200 shown');
    expect(await page.locator('.banner').textContent()).toMatch(/200 entities are not drawn/u);
  });

  it('searches, opens evidence and reads', async () => {
    await ask('type:company tel');
    await page.waitForSelector('.panel .quote .lit, .panel .quote mark');
    await page.locator('.panel .quote .words').first().click();
    await page.waitForSelector('.reader .lit, .reader mark');
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    expect(await page.locator('.reader').count()).toBe(0);
  });

  it('shows what is around the selection, and a path', async () => {
    await page.keyboard.press('1');
    expect(Number.parseInt((await shown())!.replace(',', ''), 10)).toBeLessThan(1500);
    await page.keyboard.press('0');
    await ask('path tel mon');
    await page.waitForSelector('.card.path .chain .quote');
    expect(await page.locator('.card.path .chain').count()).toBe(3);
    await page.keyboard.press('Escape');
  });

  it('filters by type and month', async () => {
    await page.locator('.chip[data-value=person]').click({ modifiers: ['Shift'] });
    expect(await shown()).toMatch(/^1,560 of 5,200/u);
    await page.keyboard.press('0');
    await page.locator('.more-filters > summary').click();
    const bars = (await page.locator('.histogram svg').boundingBox())!;
    await page.mouse.move(bars.x + 4, bars.y + 10);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width / 4, bars.y + 10, { steps: 3 });
    await page.mouse.up();
    expect((await settledHash(page)).get('until')).toBe('2025-04');
    expect(await shown()).not.toMatch(/^5,000/u);
    await page.keyboard.press('0');
    expect(await shown()).toBe('5,000 of 5,200 shown');
  });

  it('relaxes until it is stopped, and goes back', async () => {
    await page.locator('#relax').click();
    await page.waitForSelector('#reset-layout');
    await page.locator('#relax').click();
    await page.waitForSelector('#relax[aria-label=Relax]');
    await page.locator('#reset-layout').click();
    expect(await page.locator('#reset-layout').count()).toBe(0);
  });

  it('plays, and lists what is shown', async () => {
    await page.locator('#play').click();
    await page.waitForSelector('.player .words');
    await page.locator('.player [aria-label=Close]').click();
    await page.keyboard.press('l');
    expect(await page.locator('.list tbody tr').count()).toBe(200);
    await page.locator('.list > .more').click();
    expect(await page.locator('.list tbody tr').count()).toBe(700);
    await page.keyboard.press('l');
  });

  it('draws all when asked', async () => {
    await page.locator('.banner .more').click();
    expect(await shown()).toBe('5,200 of 5,200 shown');
    expect(await page.locator('.banner').count()).toBe(0);
    expect(opened.troubles).toEqual([]);
  });
});
