import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { hostileCorpus } from '../export/hostile.ts';
import { harbour } from '../graph/harbour.ts';
import { browserPath, launch, openPage, settledHash } from './browser.ts';
import { buildPages } from './built.ts';

describe.skipIf(browserPath === null)('the page', () => {
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

  const address = (form: string) => (form === 'served' ? server.url : file);

  it.each(['served', 'exported'])('%s: searches a name and opens its evidence', async (form) => {
    const { page, troubles, close } = await openPage(browser, address(form));
    await page.keyboard.press('/');
    await page.keyboard.type('燕鸥');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel h2 >> text=Tern Robotics');
    const quote = page.locator('.panel .quote', { hasText: '将出任首席执行官' }).first();
    await quote.waitFor();
    expect(await quote.locator('.lit, mark').first().textContent()).toBeTruthy();
    await quote.locator('.words').click();
    await page.waitForSelector('.reader .lit, .reader mark');
    expect(await page.locator('.reader h2').textContent()).toBe('燕鸥机器人任命陈玉兰');
    await page.keyboard.press('Escape');
    expect(await page.locator('.reader').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['served', 'exported'])('%s: filters a type and says how many are shown', async (form) => {
    const { page, troubles, close } = await openPage(browser, address(form));
    expect(await page.locator('.shown').textContent()).toBe('10 of 10 shown');
    await page.locator('.chip[data-value=place]').click();
    expect(await page.locator('.shown').textContent()).toBe('9 of 10 shown');
    await page.locator('.chip[data-value=company]').click({ modifiers: ['Shift'] });
    expect(await page.locator('.shown').textContent()).toBe('3 of 10 shown');
    await page.keyboard.press('0');
    expect(await page.locator('.shown').textContent()).toBe('10 of 10 shown');
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(['served', 'exported'])('%s: opens a shared link to the same view', async (form) => {
    const first = await openPage(browser, address(form));
    await first.page.locator('.chip[data-value=work]').click();
    await first.page.locator('#theme-toggle').click();
    await first.page.keyboard.press('/');
    await first.page.keyboard.type('chen');
    await first.page.keyboard.press('Enter');
    await first.page.locator('.quote .words').first().click();
    await first.page.waitForSelector('.reader .lit, .reader mark');
    await first.page.keyboard.press('+');
    const hash = await settledHash(first.page);
    expect(hash.get('at')).toBe('person:chen-yulan');
    const link = first.page.url();
    const read = await first.page.locator('.reader .lit, .reader mark').allTextContents();
    await first.close();

    const second = await openPage(browser, link);
    await second.page.waitForSelector('.reader .lit, .reader mark');
    expect(await second.page.locator('.panel h2').textContent()).toBe('Chen Yulan');
    expect(await second.page.locator('.shown').textContent()).toBe('9 of 10 shown');
    expect(await second.page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await second.page.locator('.reader .lit, .reader mark').allTextContents()).toEqual(read);
    expect((await settledHash(second.page)).toString()).toBe(hash.toString());
    await second.close();
  });

  it('draws something', async () => {
    const { page, close } = await openPage(browser, server.url);
    const colors = async () => {
      const picture = await page.locator('.stage').screenshot();
      return page.evaluate(async (data) => {
        const image = await createImageBitmap(
          await (
            await fetch(`data:image/png;base64,${data}`).catch(
              () => new Response(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))),
            )
          ).blob(),
        );
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const seen = new Set<string>();
        const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
        for (let i = 0; i < pixels.length; i += 4)
          seen.add(`${pixels[i]! >> 4},${pixels[i + 1]! >> 4},${pixels[i + 2]! >> 4}`);
        return [...seen];
      }, picture.toString('base64'));
    };
    const fills = expect.poll(colors, { timeout: 15_000, interval: 500 });
    // The fills of persons and companies.
    await fills.toContain(`${0x3d >> 4},${0x6f >> 4},${0xd6 >> 4}`);
    await fills.toContain(`${0xe0 >> 4},${0x7d >> 4},${0x1c >> 4}`);
    await close();
  });

  it.each(['served', 'exported'])('%s: shows hostile names and quotes as text', async (form) => {
    const corpus = hostileCorpus();
    const hostile = form === 'served' ? await pages.serve(corpus) : null;
    const { page, troubles, close } = await openPage(browser, hostile?.url ?? pages.exportFile(corpus));
    await page.keyboard.press('l');
    const names = await page.locator('.list tbody .name').allTextContents();
    expect(names).toContain('AT&T "Quote" <b>bold</b>');
    expect(names).toContain('</script><script>alert(1)</script>');
    for (const name of ['</script>', 'AT&T']) {
      await page.locator('.list tbody .name', { hasText: name }).first().click();
      await page.locator('.panel .quote .words').first().click();
      await page.waitForSelector('.reader .lit, .reader mark');
      await page.keyboard.press('Escape');
    }
    expect(await page.locator('.page b:not(h1 b)').count()).toBe(0);
    expect(await page.locator('script:not([type="module"]):not([type="application/json"])').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
    await hostile?.close();
  });

  it('shows the list, and says why, where there is no WebGL 2', async () => {
    const plain = await launch(['--disable-gpu', '--disable-3d-apis']);
    const { page, close } = await openPage(plain, server.url);
    expect(await page.locator('.banner').textContent()).toMatch(/WebGL 2/u);
    expect(await page.locator('.list tbody tr').count()).toBe(10);
    await page.locator('.list tbody .name', { hasText: 'Quillworks' }).click();
    await page.waitForSelector('.panel .quote');
    await close();
    await plain.close();
  });

  it('speaks Chinese to those who ask for it', async () => {
    const { page, close } = await openPage(browser, server.url, { locale: 'zh-CN' });
    expect(await page.locator('.shown').textContent()).toBe('显示 10 / 10');
    await page.locator('.toolbar .words').click();
    expect(await page.locator('.shown').textContent()).toBe('10 of 10 shown');
    await close();
  });

  it('is used with keys alone', async () => {
    const { page, troubles, close } = await openPage(browser, server.url);
    await page.keyboard.press('/');
    await page.keyboard.type('quill');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel .quote');
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.className === 'words')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reader .lit, .reader mark');
    const reading = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('read');
    await expect.poll(reading, { timeout: 15_000 }).not.toBe(null);
    const before = reading();
    await page.keyboard.press('n');
    await expect.poll(reading, { timeout: 15_000 }).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel, .reader').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});
