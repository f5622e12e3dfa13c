import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage, settledHash } from './browser.ts';
import { buildPages } from './built.ts';

describe.skipIf(browserPath === null)('exploring', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  let server: RunningServer;
  let file: string;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), buildPages()]);
    server = await pages.serve(harbour());
    file = pages.exportFile(harbour());
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    pages?.remove();
  });

  const type = async (page: Page, text: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
  };
  const open = (hash = '') => openPage(browser, `${server.url}#${hash}`);

  it('understands a path that is typed, and shows a quote a step', async () => {
    const { page, close } = await open();
    await type(page, 'path mara gothenburg');
    await page.waitForSelector('.card.path .chain .quote');
    const steps = await page.locator('.card.path section').first().locator('.step').allTextContents();
    expect(steps).toHaveLength(2);
    expect(await page.locator('.card.path section').first().locator('.quote').count()).toBe(2);
    expect((await settledHash(page)).getAll('path')).toEqual(['person:mara-lindqvist', 'place:gothenburg']);
    await close();
  });

  it('completes a name with Tab', async () => {
    const { page, close } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('who mentions lindq');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('lindq');
    await page.keyboard.press('Tab');
    expect(await page.locator('#search').inputValue()).toBe('Mara Lindqvist ');
    await close();
  });

  it('lists what is found in a text, and the rest of it when asked', async () => {
    const { page, troubles, close } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('tern');
    const group = page.locator('.results [role=group]', { hasText: 'The harbour that thinks' });
    await group.waitFor();
    expect(await group.locator('.found').count()).toBe(2);
    expect(await group.locator('[role=option]').last().textContent()).toBe('2 more');
    await group.locator('[role=option]').last().click();
    expect(await group.locator('.found').count()).toBe(4);
    await group.locator('[role=option]').last().click();
    await page.waitForSelector('.reader mark, .reader .lit');
    expect(troubles).toEqual([]);
    await close();
  });

  it.each([
    ['en', 'question', 'answer', 'quoting themself'],
    ['zh', '提问', '回答', '引用 自己'],
  ])('%s: tells questions from answers, and what one quotes there', async (lang, question, answer, quoting) => {
    const { page, close } = await open(`pair=company:tern-robotics&pair=company:quillworks&lang=${lang}`);
    const lineOf = (words: string) =>
      page
        .locator('.quote', { has: page.getByText(words) })
        .locator('.where')
        .first();
    await page.waitForSelector('.quoting');
    expect(await lineOf('will not acquire').locator('.turn').textContent()).toBe(answer);
    expect(await lineOf('will not acquire').locator('.quoting').textContent()).toBe(quoting);
    expect(await lineOf('the only rival').locator('.turn').textContent()).toBe(question);
    expect(await lineOf('the only rival').locator('.quoting').count()).toBe(0);
    await close();
  });

  it('compares two entities', async () => {
    const { page, close } = await open('at=person:mara-lindqvist&at=company:tern-robotics');
    const common = page.locator('.card.compare section').first();
    expect(await common.locator('.name').allTextContents()).toEqual(
      expect.arrayContaining(['Chen Yulan', 'Quillworks']),
    );
    await page.locator('.card.compare .action').click();
    await page.waitForSelector('.card.path');
    await close();
  });

  it('shows what joins two', async () => {
    const { page, close } = await open('pair=person:chen-yulan&pair=company:tern-robotics');
    expect(await page.locator('.card.pair h3 em').allTextContents()).toEqual(['leads', 'works for']);
    await page.locator('.card.pair .quote').first().waitFor();
    await close();
  });

  it('walks to neighbours with the arrows', async () => {
    const { page, close } = await open('at=company:quillworks');
    const before = await page.locator('.panel h2').textContent();
    const walked = new Set([before]);
    const look = async () => walked.add(await page.locator('.panel h2').textContent()).size;
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      await look();
    }
    await expect.poll(look, { timeout: 15_000 }).toBeGreaterThan(1);
    await close();
  });

  it('counts hops around the selection', async () => {
    const { page, close } = await open('at=work:tides');
    await page.keyboard.press('1');
    expect(await page.locator('.shown').textContent()).toBe('2 of 10 shown');
    await page.keyboard.press('2');
    expect(await page.locator('.shown').textContent()).not.toBe('2 of 10 shown');
    await page.keyboard.press('0');
    expect(await page.locator('.shown').textContent()).toBe('10 of 10 shown');
    await close();
  });

  it('filters by document, month, status and zone', async () => {
    const { page, close } = await open();
    await page.locator('.more-filters > summary').click();
    await page.locator('select').first().selectOption({ label: '燕鸥机器人任命陈玉兰' });
    expect(await page.locator('.shown').textContent()).toBe('4 of 10 shown');
    await page.keyboard.press('Escape');
    await page.locator('.histogram input[type=range]').first().fill('3');
    expect((await settledHash(page)).get('from')).toBe('2025-06');
    await page.locator('.chip[data-filter=statuses][data-value=negated]').click();
    await page.locator('.chip[data-filter=zones][data-value=note]').click();
    const hash = await settledHash(page);
    expect([hash.get('no-statuses'), hash.get('no-zones')]).toEqual(['negated', 'note']);
    await close();
  });

  it('plays the documents, and the graph grows', async () => {
    const { page, troubles, close } = await open();
    await page.locator('#play').click();
    await page.waitForFunction(() => /^([4-9]|1\d) of/u.test(document.querySelector('.shown')!.textContent!), null, {
      timeout: 20_000,
    });
    await page.locator('#play').click();
    await page.waitForSelector('.player .words');
    await page.locator('.player input').fill('1');
    expect(await page.locator('.shown').textContent()).toBe('1 of 10 shown');
    await page.locator('.player [aria-label=Close]').click();
    expect(await page.locator('.shown').textContent()).toBe('10 of 10 shown');
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['served', 'exported'])('%s: relaxes in a worker, stops by itself, and goes back', async (form) => {
    const { page, troubles, close } = await openPage(browser, form === 'served' ? server.url : file);
    await page.locator('#relax').click();
    await page.waitForSelector('#reset-layout');
    await page.waitForSelector('#relax[aria-label=Relax]', { timeout: 20_000 });
    await page.locator('#reset-layout').click();
    expect(await page.locator('#reset-layout').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['served', 'exported'])('%s: takes the graph along as GEXF, JSON, CSV, SVG and PNG', async (form) => {
    const { page, troubles, close } = await openPage(browser, form === 'served' ? server.url : file);
    await page.locator('.chip[data-value=place]').click();
    const taken = async (label: string, group = 'This view') => {
      await page.locator('.menu > button').click();
      const items = page.locator(`[role=menu] [role=group][aria-label^="${group}"] [role=menuitem]`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        items.filter({ hasText: label }).first().click(),
      ]);
      return readFileSync(await download.path());
    };
    const gexf = parse(MultiDirectedGraph, (await taken('GEXF', 'What is shown')).toString());
    expect(gexf.order).toBe(9);
    expect(gexf.hasNode('place:gothenburg')).toBe(false);
    expect(JSON.parse((await taken('JSON', 'What is shown')).toString()).nodes).toHaveLength(9);
    const all = parse(MultiDirectedGraph, (await taken('GEXF', 'All')).toString());
    expect(all.order).toBe(10);
    expect(all.size).toBeGreaterThan(gexf.size);
    expect(JSON.parse((await taken('JSON', 'All')).toString()).nodes).toHaveLength(10);
    expect((await taken('CSV', 'What is shown')).toString()).toMatch(/^source,target,/u);
    expect((await taken('SVG')).toString()).toMatch(/<text [^>]*>Tern Robotics<\/text>/u);
    expect((await taken('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect(troubles).toEqual([]);
    await close();
  });

  it('writes a correction through to the journal, and takes it back', async () => {
    const { page, troubles, close } = await open('at=person:mara-lindqvist');
    await page.locator('.corrections > summary').click();
    await page.locator('.corrections input').first().fill('Mara L.');
    await page.locator('.corrections form .action').click();
    await page.locator('#journal-toggle').click();
    await page.waitForSelector('.journal li');
    expect(await page.locator('.journal li').allTextContents()).toEqual(['person:mara-lindqvist → Mara L.']);
    expect(await (await fetch(`${server.url}api/journal`)).json()).toEqual([
      { kind: 'rename', entity: 'person:mara-lindqvist', name: 'Mara L.' },
    ]);
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForSelector('.journal .none');
    await page.locator('.journal .action', { hasText: 'Do again' }).click();
    await page.waitForSelector('.journal li');
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForSelector('.journal .none');
    expect(troubles).toEqual([]);
    await close();
  });

  it('previews a merge', async () => {
    const { page, close } = await open('at=company:tern-robotics');
    await page.locator('.corrections > summary').click();
    await page.locator('.corrections .merge input').fill('lone');
    await page.locator('.corrections .merge .name', { hasText: 'Lone Buoy' }).click();
    expect(await page.locator('.preview').textContent()).toMatch(/Lone Buoy.*becomes one with.*Tern Robotics/u);
    await page.locator('.preview .more').click();
    expect(await page.locator('.preview').count()).toBe(0);
    await close();
  });

  it('splits off the mentions that are ticked, and takes that back', async () => {
    const { page, troubles, close } = await open('at=person:mara-lindqvist');
    await page.locator('.corrections > summary').click();
    await page.locator('.split summary').click();
    await page.waitForSelector('.split mark');
    expect(await page.locator('.split .action').isDisabled()).toBe(true);
    await page.locator('.split [type=checkbox]').first().check();
    expect(await page.locator('.split .outcome').textContent()).toMatch(/^1 of \d+ mentions move/u);
    await page.locator('.split .new-name input').fill('Another Mara');
    await page.locator('.split .action').click();
    await page.locator('#journal-toggle').click();
    await page.waitForSelector('.journal li');
    expect(await page.locator('.journal li').allTextContents()).toEqual(['Mara Lindqvist ÷ Another Mara']);
    const [split] = (await (await fetch(`${server.url}api/journal`)).json()) as { mentions: unknown[] }[];
    expect(split).toMatchObject({ kind: 'split', entity: 'person:mara-lindqvist', name: 'Another Mara' });
    expect(split!.mentions).toHaveLength(1);
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForSelector('.journal .none');
    expect(troubles).toEqual([]);
    await close();
  });

  it('rejects a relation at one place, and takes that back', async () => {
    const { page, troubles, close } = await open('at=company:tern-robotics');
    const quote = page.locator('.quote', { has: page.locator('.reject') }).first();
    await quote.hover();
    await quote.locator('.reject').click();
    await page.waitForSelector('.toast');
    const [reject] = await (await fetch(`${server.url}api/journal`)).json();
    expect(reject).toMatchObject({ kind: 'reject', reading: expect.any(String), start: expect.any(Number) });
    expect(await page.locator('.mentions .reject').count()).toBe(0);
    await page.locator('#journal-toggle').click();
    await page.waitForSelector('.journal li');
    expect(await page.locator('.journal li').textContent()).toMatch(/^Not said here: .*Tern Robotics/u);
    await page.locator('.journal .action', { hasText: 'Take back' }).click();
    await page.waitForSelector('.journal .none');
    expect(troubles).toEqual([]);
    await close();
  });

  it('collects corrections in an exported file, to be downloaded', async () => {
    const { page, close } = await openPage(browser, `${file}#at=company:lone-buoy`);
    await page.locator('.corrections > summary').click();
    await page.locator('.corrections > .action').click();
    await page.locator('#journal-toggle').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.journal .action', { hasText: 'Download' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe('{"kind":"hide","entity":"company:lone-buoy"}\n');
    await close();
  });

  it('stays usable on a small screen', async () => {
    const { page, close } = await openPage(browser, server.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.locator('#search').tap();
    await page.keyboard.type('chen');
    await page.keyboard.press('Enter');
    await page.locator('.panel .quote .words').first().tap();
    await page.waitForSelector('.reader .lit, .reader mark');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});
