import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { browserPath, launch, openPage, settledHash } from './browser.ts';
import { buildPages } from './built.ts';
import { differenceFromGolden, toleranceOf } from './golden.ts';
import { fingerprintOf, SAMPLE_VIEWS, settle } from './sample-views.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The command line of the sources, in a process of its own. */
const namedrop = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

describe.skipIf(browserPath === null)('the sample in the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'namedrop-sample-'));
  const file = join(folder, 'sample.namedrop');
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  let server: RunningServer;

  beforeAll(async () => {
    const build = namedrop('build', 'data/sample', '-o', file);
    expect(build.status).toBe(0);
    [browser, pages] = await Promise.all([launch(), buildPages()]);
    server = await pages.serveFile(file);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    pages?.remove();
    rmSync(folder, { recursive: true });
  });

  const open = (hash = '') => openPage(browser, `${server.url}#${hash}`);
  const ask = async (page: Page, text: string) => {
    await page.keyboard.press('/');
    await page.locator('#search').fill(text);
    await page.waitForSelector('[role=option]');
  };
  const heading = (page: Page) => page.locator('.panel h2').textContent();

  it('opens with every entity drawn, and says so', async () => {
    const { page, troubles, close } = await open();
    const { nodes } = await (await fetch(`${server.url}api/graph`)).json();
    expect(nodes.length).toBeGreaterThan(100);
    expect(await page.locator('.shown').textContent()).toBe(`${nodes.length} of ${nodes.length} shown`);
    expect(await page.locator('.banner').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['altman', 'SA', '奥特曼', '萨姆', 'sam altmann'])('finds Sam Altman when %s is typed', async (typed) => {
    const { page, close } = await open();
    await ask(page, typed);
    const first = page.locator('[role=option]').first();
    expect(await first.locator('.label').textContent()).toBe('Sam Altman');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel .quote');
    expect(await heading(page)).toBe('Sam Altman');
    await close();
  });

  it.each([
    ['suleyman mentions', 'Mustafa Suleyman mentions ', '#mentions-by'],
    ['who mentions altman', 'who mentions Sam Altman ', '#mentions-of'],
    ['谁提到 奥特曼', 'who mentions Sam Altman ', '#mentions-of'],
  ])('%s: completes with Tab, and shows that part of the card', async (typed, whole, part) => {
    const { page, close } = await open();
    await ask(page, typed);
    await page.keyboard.press('Tab');
    expect(await page.locator('#search').inputValue()).toBe(whole);
    await page.keyboard.press('Enter');
    await page.locator(`.panel ${part} .row`).first().waitFor();
    await page.waitForFunction((part) => {
      const { top } = document.querySelector(part)!.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight;
    }, part);
    await close();
  });

  it('path altman hassabis: at most three chains, each step with its words', async () => {
    const { page, close } = await open();
    await ask(page, 'path altman hassabis');
    await page.keyboard.press('Tab');
    expect(await page.locator('#search').inputValue()).toBe('path Sam Altman Demis Hassabis ');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card.path .chain .quote mark, .card.path .chain .quote .lit');
    const chains = await page.locator('.card.path .chain').all();
    expect(chains.length).toBeGreaterThan(1);
    expect(chains.length).toBeLessThanOrEqual(3);
    for (const chain of chains) {
      const steps = await chain.locator('.step').count();
      expect(await chain.locator('.quote .words').count()).toBe(steps);
      expect(await chain.locator('.step .name').first().textContent()).toBe('Sam Altman');
      expect(await chain.locator('.step .name').last().textContent()).toBe('Demis Hassabis');
    }
    await close();
  });

  it('type:product deepmind: products, and the type completes with Tab', async () => {
    const { page, close } = await open();
    await ask(page, 'type:prod');
    await page.keyboard.press('Tab');
    expect(await page.locator('#search').inputValue()).toBe('type:product ');
    await page.keyboard.type('deepmind');
    await page.locator('[role=option] .alias', { hasText: 'DeepMind' }).first().waitFor();
    expect(new Set(await page.locator('[role=option] .type').allTextContents())).toEqual(new Set(['Product']));
    await close();
  });

  it('offers what can be asked before anything is typed', async () => {
    const { page, close } = await open();
    await page.keyboard.press('/');
    const example = page.locator('[role=option]', { hasText: 'who mentions' });
    const text = (await example.locator('.typed').textContent())!;
    await example.click();
    expect(await page.locator('#search').inputValue()).toBe(text);
    await page.keyboard.press('Enter');
    await page.locator('.panel #mentions-of').waitFor();
    await close();
  });

  it('is read with keys alone: search, select, evidence, reader, and back to where one was', async () => {
    const { page, troubles, close } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    const tabTo = async (name: string) => {
      for (let i = 0; i < 120 && (await focused()) !== name; i += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await page.keyboard.press('/');
    await page.keyboard.type('suleyman');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel .quote .lit, .panel .quote mark');
    expect(await page.locator('p.sr').textContent()).toBe('Mustafa Suleyman');
    await tabTo('words');
    const words = await page.evaluate(() => document.activeElement!.textContent);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reader .lit, .reader mark');
    const first = (await settledHash(page)).get('read');
    await page.keyboard.press('n');
    expect((await settledHash(page)).get('read')).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('.reader').count()).toBe(0);
    await page.waitForFunction((words) => document.activeElement!.textContent === words, words);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('reads a document with every name in it, and a click on one selects it', async () => {
    const { page, close } = await open('at=person:mustafa-suleyman&view=list');
    await page.locator('.panel .quote .words').first().click();
    await page.waitForSelector('.reader .lit, .reader mark');
    expect(await page.locator('.reader .mention').count()).toBeGreaterThan(30);
    const isInSight = await page
      .locator('.reader :is(.lit, mark)')
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top > 0 && bottom < window.innerHeight;
      });
    expect(isInSight).toBe(true);
    await page.locator('.reader .mention.company', { hasText: 'Microsoft' }).first().click();
    expect(await heading(page)).toBe('Microsoft');
    expect(await page.locator('.reader').count()).toBe(1);
    await close();
  });

  it.for(Object.entries(SAMPLE_VIEWS))('%s looks as its picture', async ([name, view], { skip }) => {
    const known = readFileSync(join(ROOT, 'docs/images/sample.sha256'), 'utf8').trim();
    const isSame = (await fingerprintOf(server.url)) === known;
    skip(
      !isSame,
      'the sample reads as another graph than in its pictures: npx tsx scripts/pictures.ts takes them anew',
    );
    const { page, close } = await openPage(browser, `${server.url}#${view.hash}`, view.options);
    await settle(page, view);
    expect(await differenceFromGolden(page, name, '')).toBeLessThan(await toleranceOf(page));
    await close();
  });

  it('keeps corrections through a rebuild, and the journal has the way back', async () => {
    const { nodes } = await (await fetch(`${server.url}api/graph`)).json();
    const id: string = nodes.find(({ mentions }: { mentions: number }) => mentions === 1).id;
    const { page, troubles, close } = await open(`at=${id}`);
    const shown = async () => Number(/^\d+/u.exec((await page.locator('.shown').textContent())!)![0]);
    const before = await shown();
    await page.locator('.corrections > summary').click();
    await page.locator('.corrections > .action').click();
    await page.waitForFunction(
      (before) => document.querySelector('.shown')!.textContent!.startsWith(`${before - 1} `),
      before,
    );
    // The same documents again, read anew.
    expect(namedrop('add', 'data/sample', '-g', file).status).toBe(0);
    await page.reload();
    await page.waitForSelector('.shown');
    expect(await shown()).toBe(before - 1);
    await page.locator('#journal-toggle').click();
    expect(await page.locator('.journal li').allTextContents()).toEqual([`Hide: ${id}`]);
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForFunction(
      (before) => document.querySelector('.shown')!.textContent!.startsWith(`${before} `),
      before,
    );
    await page.locator('.journal .action', { hasText: 'Do again' }).click();
    await page.waitForFunction(
      (before) => document.querySelector('.shown')!.textContent!.startsWith(`${before - 1} `),
      before,
    );
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForSelector('.journal .none');
    expect(troubles).toEqual([]);
    await close();
  });

  it('merges with a suggested candidate after a look at what will be', async () => {
    const { page, close } = await open('at=company:openai');
    await page.locator('.corrections > summary').click();
    const candidate = page.locator('.corrections .merge .name').first();
    const name = (await candidate.textContent())!;
    await candidate.click();
    expect(await page.locator('.preview > p').first().textContent()).toBe(`${name} becomes one with OpenAI`);
    await page.locator('.preview .action').click();
    await page.locator('.panel .aliases', { hasText: name }).waitFor();
    await page.locator('#journal-toggle').click();
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForSelector('.journal .none');
    await close();
  });
});
