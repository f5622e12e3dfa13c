import { spawnSync } from 'node:child_process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CANDIDATES = [process.env.CHROME_PATH, 'chromium', 'google-chrome'];

/** The browser of the system; null when there is none at all. */
export const browserPath = CANDIDATES.map(pathOf).find((path) => path !== null) ?? null;

if (browserPath === null) {
  console.warn('browser tests are skipped: no CHROME_PATH, chromium or google-chrome on this machine');
}

function pathOf(name: string | undefined): string | null {
  if (!name) return null;
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

export function launch(flags: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath!,
    args: [
      '--headless',
      '--no-sandbox',
      // WebGL 2 in software: test machines have no graphics card.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flags,
    ],
  });
}

/** A page that fails the test on any error, dialog or message of the security policy. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector('.page');
  return { page, troubles, close: () => context.close() };
}

/** The part of the address after `#` once it has come to rest. */
export async function settledHash(page: Page): Promise<URLSearchParams> {
  let known = '';
  for (let i = 0; i < 60; i += 1) {
    await page.waitForTimeout(250);
    const now = new URL(page.url()).hash.slice(1);
    if (now === known && now !== '') break;
    known = now;
  }
  return new URLSearchParams(known);
}
