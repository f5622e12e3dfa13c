/** npx tsx scripts/pictures.ts — takes the pictures of the sample that the documents show, from the command as it is. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, openPage } from '../test/browser/browser.ts';
import { fingerprintOf, SAMPLE_VIEWS, settle } from '../test/browser/sample-views.ts';

const ROOT = resolve(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');
const MAIN = ['--import', 'tsx', 'src/cli/main.ts'];

const folder = mkdtempSync(join(tmpdir(), 'namedrop-pictures-'));
const graph = join(folder, 'sample.namedrop');
spawnSync(process.execPath, [...MAIN, 'build', 'data/sample', '-o', graph], { cwd: ROOT, stdio: 'inherit' });
const server = spawn(process.execPath, [...MAIN, 'serve', graph, '--no-open', '--port', '0'], { cwd: ROOT });
const url = await new Promise<string>((resolve) => {
  server.stdout.on('data', (chunk) => {
    const found = /http:\S+/u.exec(String(chunk))?.[0];
    if (found) resolve(found);
  });
});
const browser = await launch();
for (const [name, view] of Object.entries(SAMPLE_VIEWS)) {
  const { page, close } = await openPage(browser, `${url}#${view.hash}`, view.options);
  await settle(page, view);
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await close();
}
writeFileSync(join(IMAGES, 'sample.sha256'), `${await fingerprintOf(url)}\n`);
await browser.close();
server.kill('SIGTERM');
rmSync(folder, { recursive: true });
