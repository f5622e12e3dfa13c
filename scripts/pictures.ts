/** npx tsx scripts/pictures.ts — takes the pictures of the sample that the README shows, from the command as it is. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, openPage } from '../test/browser/browser.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MAIN = ['--import', 'tsx', 'src/cli/main.ts'];
const PICTURES: [name: string, hash: string][] = [
  ['sample', 'theme=light'],
  ['sample-dark', 'at=person:sam-altman&theme=dark'],
];

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
for (const [name, hash] of PICTURES) {
  const { page, close } = await openPage(browser, `${url}#${hash}`, { deviceScaleFactor: 1.5 });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(ROOT, `docs/images/${name}.png`) });
  await close();
}
await browser.close();
server.kill('SIGTERM');
rmSync(folder, { recursive: true });
