import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage, settledHash } from './browser.ts';
import { buildPages } from './built.ts';

describe.skipIf(browserPath === null)('the canvas', () => {
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

  /** Where an entity is on the screen, as the drawing that the page gives away says. */
  async function placeOf(page: Page, label: string): Promise<{ x: number; y: number }> {
    await page.locator('.menu > button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[role=menuitem]', { hasText: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    const found = new RegExp(`<path d="([^"]*)"[^>]*><title>${label}</title>`, 'u').exec(svg)![1]!;
    const numbers = found
      .split('a')[0]!
      .match(/-?[\d.]+/gu)!
      .map(Number);
    const radius = found.includes('a') ? Number(found.split('a')[1]!.split(' ')[0]) : 0;
    const mean = (axis: 0 | 1) => {
      const values = numbers.filter((_, i) => i % 2 === axis);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    return { x: mean(0) + radius, y: mean(1) };
  }

  it('selects the entity that is clicked, and nothing when nothing is', async () => {
    const { page, troubles, close } = await openPage(browser, server.url);
    const tern = await placeOf(page, 'Tern Robotics');
    await page.mouse.click(tern.x, tern.y);
    await page.waitForSelector('.panel h2 >> text=Tern Robotics');
    // Sooner it would be a double click.
    await page.waitForTimeout(500);
    await page.mouse.click(330, 860);
    await page.waitForSelector('.panel', { state: 'detached' });
    expect(troubles).toEqual([]);
    await close();
  });

  it('selects a line that is clicked', async () => {
    const { page, close } = await openPage(browser, server.url);
    const [chen, tern] = [await placeOf(page, 'Chen Yulan'), await placeOf(page, 'Tern Robotics')];
    await page.mouse.click((chen.x + tern.x) / 2, (chen.y + tern.y) / 2);
    await page.waitForSelector('.card.pair');
    expect((await settledHash(page)).getAll('pair')).toEqual(['person:chen-yulan', 'company:tern-robotics']);
    await close();
  });

  it('selects a second one with Shift', async () => {
    const { page, close } = await openPage(browser, `${server.url}#at=person:chen-yulan`);
    const tern = await placeOf(page, 'Tern Robotics');
    await page.keyboard.down('Shift');
    await page.mouse.click(tern.x, tern.y);
    await page.keyboard.up('Shift');
    await page.waitForSelector('.card.compare');
    await close();
  });

  it('keeps a node where it is dragged to, until its place is reset', async () => {
    const { page, troubles, close } = await openPage(browser, server.url);
    const before = await placeOf(page, 'Lone Buoy');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y - 30, { steps: 5 });
    await page.mouse.move(before.x + 120, before.y - 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForSelector('#reset-layout');
    const after = await placeOf(page, 'Lone Buoy');
    expect(after.x - before.x).toBeGreaterThan(80);
    expect(await page.locator('.panel').count()).toBe(0);
    await page.locator('#reset-layout').click();
    const moved = async () => Math.abs((await placeOf(page, 'Lone Buoy')).x - before.x);
    await expect.poll(moved, { timeout: 15_000 }).toBeLessThan(2);
    expect(troubles).toEqual([]);
    await close();
  });

  it('finds nodes under the pointer where a layout has moved them to', async () => {
    const { page, troubles, close } = await openPage(browser, server.url);
    const before = await placeOf(page, 'Quillworks');
    await page.locator('#relax').click();
    await page.waitForSelector('#reset-layout');
    await page.waitForSelector('#relax[aria-label=Relax]', { timeout: 20_000 });
    await page.waitForTimeout(800);
    const after = await placeOf(page, 'Quillworks');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(10);
    await page.mouse.click(after.x, after.y);
    await page.waitForSelector('.panel h2 >> text=Quillworks');
    expect(troubles).toEqual([]);
    await close();
  });

  it('zooms with the wheel, and fits again', async () => {
    const { page, close } = await openPage(browser, server.url);
    const before = (await settledHash(page)).get('camera');
    await page.mouse.move(700, 450);
    await page.mouse.wheel(0, -400);
    const cameraIs = (wanted: boolean) =>
      page.waitForFunction(
        ({ before, wanted }) => (new URLSearchParams(location.hash.slice(1)).get('camera') === before) === wanted,
        { before, wanted },
      );
    await cameraIs(false);
    await page.keyboard.press('f');
    await cameraIs(true);
    await close();
  });

  it('draws again after the graphics context was lost', async () => {
    const { page, close } = await openPage(browser, server.url);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas')!;
      const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      extension.loseContext();
      setTimeout(() => extension.restoreContext(), 300);
    });
    await page.waitForTimeout(1500);
    const tern = await placeOf(page, 'Tern Robotics');
    await page.mouse.click(tern.x, tern.y);
    await page.waitForSelector('.panel h2 >> text=Tern Robotics');
    await close();
  });
});
