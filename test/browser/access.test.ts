import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage } from './browser.ts';
import { buildPages } from './built.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown; html: string; failureSummary: string }[];
}

/** What axe finds, as lines that say where. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  const found = (await page.evaluate('axe.run(document)')) as { violations: Violation[]; passes: unknown[] };
  expect(found.passes.length).toBeGreaterThan(8);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

describe.skipIf(browserPath === null)('accessibility', () => {
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

  const mara = 'at=person:mara-lindqvist';
  it.each([
    ['graph', ''],
    ['dark graph', 'theme=dark'],
    ['card', mara],
    ['dark card', `${mara}&theme=dark`],
    ['reader', `${mara}&read=25-39@harbour-interview`],
    ['dark reader', `${mara}&read=25-39@harbour-interview&theme=dark`],
    ['list', 'view=list'],
    ['path', 'path=person:mara-lindqvist&path=place:gothenburg'],
    ['comparison', `${mara}&at=person:chen-yulan`],
    ['Chinese list', 'view=list&lang=zh'],
    ['filters that hide', 'no-types=person,place&hops=1'],
  ])('axe finds nothing in the %s', async (_, hash) => {
    // The page's policy allows no foreign script; axe is one.
    const { page, close } = await openPage(browser, `${server.url}#${hash}`, { bypassCSP: true });
    await page.waitForTimeout(300);
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  it('axe finds nothing in the search, the keys and the corrections', async () => {
    const { page, close } = await openPage(browser, server.url, { bypassCSP: true });
    await page.keyboard.press('/');
    await page.keyboard.type('m');
    await page.waitForSelector('[role=option]');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#journal-toggle').click();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});
