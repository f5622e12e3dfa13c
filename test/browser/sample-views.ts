import { createHash } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** A view of the sample that the documents show a picture of. */
export interface SampleView {
  hash: string;
  options?: BrowserContextOptions;
  act?(page: Page): Promise<void>;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Their pictures are taken by `npx tsx scripts/pictures.ts`. */
export const SAMPLE_VIEWS: Record<string, SampleView> = {
  sample: { hash: 'at=person:sam-altman&theme=light', options: { deviceScaleFactor: 1.5 } },
  'sample-map': { hash: 'theme=light' },
  'sample-dark': { hash: 'at=company:openai&theme=dark' },
  'sample-phone': { hash: 'at=person:mustafa-suleyman&theme=light', options: { ...PHONE, deviceScaleFactor: 1.5 } },
  'sample-path': { hash: 'path=person:sam-altman&path=person:demis-hassabis&theme=light' },
  'sample-reader': {
    hash: 'at=person:mustafa-suleyman&theme=light',
    async act(page) {
      await page.locator('.panel .quote .words').first().click();
      await page.waitForSelector('.reader .lit, .reader mark');
      await page.mouse.move(0, 0);
    },
  },
};

/** Waits until a view stands still. */
export async function settle(page: Page, { act }: SampleView): Promise<void> {
  await page.waitForTimeout(1200);
  await act?.(page);
  await page.waitForTimeout(600);
}

/** What the pictures are of: another graph looks another way. */
export async function fingerprintOf(url: string): Promise<string> {
  const graph = await (await fetch(new URL('api/graph', url))).text();
  return createHash('sha256').update(graph).digest('hex');
}
