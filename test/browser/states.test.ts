import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { corpusOf } from '../graph/annotated.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage, settledHash } from './browser.ts';
import { buildPages } from './built.ts';

describe.skipIf(browserPath === null)('states of the page', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  let server: RunningServer;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), buildPages()]);
    server = await pages.serve(harbour());
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    pages?.remove();
  });

  it('says that it reads while the graph is on its way', async () => {
    const page = await browser.newPage();
    let answer = () => {};
    await page.route('**/api/graph', (route) => {
      answer = () => void route.continue();
    });
    await page.goto(server.url);
    await page.locator('.state[role=status]', { hasText: 'Reading the graph' }).waitFor();
    answer();
    await page.waitForSelector('.page');
    expect(await page.locator('.state').count()).toBe(0);
    await page.close();
  });

  it('says what went wrong, and tries again', async () => {
    const page = await browser.newPage();
    await page.route('**/api/graph', (route) => route.fulfill({ status: 500, json: { error: 'the file is gone' } }));
    await page.goto(server.url);
    expect(await page.locator('.state[role=alert]').textContent()).toMatch(/cannot be shown.*the file is gone/u);
    await page.unroute('**/api/graph');
    await page.locator('.state .action').click();
    await page.waitForSelector('.page');
    await page.close();
  });

  it('says what to do where nothing has been read', async () => {
    const empty = await pages.serve({ readings: [], entities: [] });
    const { page, troubles, close } = await openPage(browser, empty.url);
    expect(await page.locator('.state').textContent()).toMatch(/Nothing has been read yet.*namedrop add/u);
    expect(troubles).toEqual([]);
    await close();
    await empty.close();
  });

  it('gives documents without names to read', async () => {
    const [reading] = harbour().readings;
    const nameless = { ...reading!, mentions: [], entities: [], relations: [], quotes: [] };
    const segments = reading!.segments.map((segment) => ({ ...segment, speaker: null }));
    const server = await pages.serve(corpusOf([{ ...nameless, segments }]));
    const { page, troubles, close } = await openPage(browser, server.url);
    await page.locator('.state .action', { hasText: 'Read the document' }).click();
    await page.locator('.list .segments button').last().click();
    await page.locator('.list tbody .name').click();
    await page.waitForSelector('.reader .paragraph');
    expect(troubles).toEqual([]);
    await close();
    await server.close();
  });

  it('says that nothing passes the filters, and one key shows all', async () => {
    const { page, close } = await openPage(
      browser,
      `${server.url}#no-types=person,company,organization,product,work,place`,
    );
    expect(await page.locator('.shown').textContent()).toBe('0 of 10 shown');
    await page.keyboard.press('0');
    expect(await page.locator('.shown').textContent()).toBe('10 of 10 shown');
    await close();
  });

  it('moves nothing where less motion is asked for', async () => {
    const { page, close } = await openPage(browser, server.url, { reducedMotion: 'reduce' });
    const first = (await settledHash(page)).get('camera');
    await page.keyboard.press('+');
    // One frame later it is there: there is no flight on the way.
    const cameras = await page.evaluate(async () => {
      const seen: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 180));
        seen.push(new URLSearchParams(location.hash.slice(1)).get('camera') ?? '');
      }
      return seen;
    });
    expect(new Set(cameras).size).toBe(1);
    expect(cameras[0]).not.toBe(first);
    await close();
  });

  it('follows the system’s theme until one is chosen', async () => {
    const { page, close } = await openPage(browser, server.url, { colorScheme: 'dark' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    expect(await theme()).toBe('dark');
    expect((await settledHash(page)).get('theme')).toBe('dark');
    await close();
  });

  it('is used with fingers on a telephone: filter, play, list, language', async () => {
    const { page, troubles, close } = await openPage(browser, server.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('.legend .fold').tap();
    await page.locator('.chip[data-value=place]').tap();
    expect(await page.locator('.shown').textContent()).toBe('9 of 10 shown');
    await page.locator('.legend .fold').tap();
    await page.locator('#play').tap();
    await page.waitForSelector('.player .words');
    await page.locator('.player [aria-label=Close]').tap();
    await page.locator('#view-toggle').tap();
    expect(await page.locator('.list tbody tr').count()).toBe(9);
    await page.locator('.list tbody .name', { hasText: 'Quillworks' }).tap();
    await page.waitForSelector('.panel .quote');
    await page.locator('.panel .close').tap();
    await page.locator('.toolbar .words').tap();
    expect(await page.locator('.shown').textContent()).toBe('显示 9 / 10');
    for (const button of await page.locator('button:visible').all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThan(14);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(troubles).toEqual([]);
    await close();
  });

  it('draws higher on a screen that is held upright', async () => {
    const { page, close } = await openPage(browser, server.url, { viewport: { width: 390, height: 844 } });
    const spread = async () => {
      await page.locator('.menu > button').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[role=menuitem]', { hasText: 'SVG' }).click(),
      ]);
      const svg = await (await download.createReadStream()).toArray();
      const places = [
        ...Buffer.concat(svg)
          .toString()
          .matchAll(/<path d="M([\d.-]+) ([\d.-]+)[^>]*><title>/gu),
      ];
      const range = (axis: 1 | 2) => {
        const values = places.map((place) => Number(place[axis]));
        return Math.max(...values) - Math.min(...values);
      };
      return { width: range(1), height: range(2) };
    };
    const upright = await spread();
    expect(upright.height).toBeGreaterThan(1.2 * upright.width);
    await page.setViewportSize({ width: 1200, height: 800 });
    const lying = async () => {
      const { width, height } = await spread();
      return width / height;
    };
    await expect.poll(lying, { timeout: 20_000, interval: 500 }).toBeGreaterThan(1);
    await close();
  });
});
