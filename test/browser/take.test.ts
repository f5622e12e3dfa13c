import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { annotated, corpusOf } from '../graph/annotated.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage } from './browser.ts';
import { buildPages } from './built.ts';

/** Ada and Bo speak of each other, Ada of herself, and Cy of nobody. */
function mutual() {
  const [ada, bo, cy] = ['person:ada', 'person:bo', 'company:cy'];
  return corpusOf([
    annotated({
      id: 'mutual',
      paragraphs: [
        { zone: 'answer', speaker: ada, text: `I, [[${ada}|Ada]], know [[${bo}|Bo]] and [[${cy}|Cy]].` },
        { zone: 'answer', speaker: bo, text: `And I know [[${ada}|Ada]].` },
      ],
      relations: [],
    }),
  ]);
}

describe.skipIf(browserPath === null)('what is taken along', () => {
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

  const PERMITTED = { permissions: ['clipboard-read', 'clipboard-write'] };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const choose = async (page: Page, label: string) => {
    await page.locator('.menu > button').click();
    await page.locator('[role=menuitem]', { hasText: label }).click();
  };
  const saved = async (page: Page, label: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), choose(page, label)]);
    return readFileSync(await download.path());
  };

  it('copies a link to the whole view, which opens as it was', async () => {
    const hash =
      'at=person:mara-lindqvist&no-types=place&no-statuses=negated&from=2025-03&until=2025-08&hops=2&way=out&read=25-39@harbour-interview&camera=0.4,0.6,0.8&color=community&theme=dark&lang=zh';
    const { page, close } = await openPage(browser, `${server.url}#${hash}`, PERMITTED);
    await page.waitForTimeout(500);
    await page.locator('.menu > button').click();
    await page.locator('[role=menuitem]').first().click();
    const link = await copied(page);
    await close();
    const wanted = new URLSearchParams(hash);
    const given = new URLSearchParams(new URL(link).hash.slice(1));
    for (const [name, value] of wanted) expect([name, given.get(name)]).toEqual([name, value]);
    const second = await openPage(browser, link);
    await second.page.waitForSelector('.reader .lit, .reader mark');
    expect(await second.page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await second.page.locator('.panel h2').textContent()).toBe('Mara Lindqvist');
    expect(await second.page.locator('.legend.by-community').count()).toBe(1);
    expect(await second.page.locator('.legend .active').textContent()).toBe('6');
    await second.close();
  });

  it('copies a quote with its source, and as BibTeX', async () => {
    const { page, close } = await openPage(browser, `${server.url}#at=company:quillworks`, PERMITTED);
    const quote = page.locator('.quote').first();
    await quote.locator('.lit, mark').first().waitFor();
    await quote.hover();
    await quote.locator('[aria-label="Copy quote"]').click();
    await page.waitForSelector('.toast');
    expect(await copied(page)).toBe(
      '“Mara Lindqvist founded Quillworks alongside Chen Yulan in 2016. Quillworks makes Atlas Desk & is based in Gothenburg.” (The harbour that thinks, 2025-03-14, harbour-interview.md, 25–88)',
    );
    await quote.locator('[aria-label="Copy as BibTeX"]').click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('@misc'));
    const entry = await copied(page);
    expect(entry).toMatch(/^@misc\{harbour-interview-25,\n {2}title = \{The harbour that thinks\},\n/u);
    expect(entry).toContain('date = {2025-03-14},');
    expect(entry).toContain('Atlas Desk \\& is based in');
    await close();
  });

  it('saves a picture with two pixels for each of the page', async () => {
    const { page, troubles, close } = await openPage(browser, server.url, { viewport: { width: 900, height: 600 } });
    const png = await saved(page, 'PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1800, 1200]);
    // Not a blank sheet.
    expect(png.length).toBeGreaterThan(20_000);
    expect(troubles).toEqual([]);
    await close();
  });

  it('tells the two directions and a self-mention apart, with heads on all lines', async () => {
    const both = await pages.serve(mutual());
    const { page, close } = await openPage(browser, both.url);
    const svg = (await saved(page, 'SVG')).toString();
    const lines = [...svg.matchAll(/<path d="M([\d. -]+)Q([\d. -]+)" fill="none"[^>]*\/><path d="M[^"]*Z"/gu)];
    expect(lines).toHaveLength(3);
    const bends = lines.map(([, start, rest]) => {
      const [[ax, ay], [cx, cy, bx, by]] = [start!.split(' ').map(Number), rest!.split(' ').map(Number)];
      return Math.hypot(cx! - (ax! + bx!) / 2, cy! - (ay! + by!) / 2) > 10;
    });
    expect(bends.filter(Boolean)).toHaveLength(2);
    expect(svg.match(/class="loop"/gu)).toHaveLength(1);
    await close();
    await both.close();
  });

  it('has a shape and a colour for each type, and other colours for communities', async () => {
    const { page, close } = await openPage(browser, server.url);
    const fills = async () => {
      const svg = (await saved(page, 'SVG')).toString();
      return new Map([...svg.matchAll(/fill="(#\w+)"[^>]*><title>([^<]*)/gu)].map(([, fill, name]) => [name!, fill!]));
    };
    const byType = await fills();
    expect(byType.get('Mara Lindqvist')).toBe(byType.get('Chen Yulan'));
    expect(byType.get('Mara Lindqvist')).not.toBe(byType.get('Quillworks'));
    await page.locator('.more-filters > summary').click();
    await page.locator('.color-by button').last().click();
    const byCommunity = await fills();
    expect([...byCommunity.values()]).not.toEqual([...byType.values()]);
    await close();
  });

  it('offers no picture where there is none', async () => {
    const { page, close } = await openPage(browser, `${server.url}#view=list`);
    await page.locator('.menu > button').click();
    const labels = await page.locator('[role=menuitem]').allTextContents();
    expect(labels.some((label) => /PNG|SVG/u.test(label))).toBe(false);
    expect(labels.some((label) => /GEXF/u.test(label))).toBe(true);
    await close();
  });
});
