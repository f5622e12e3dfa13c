// Checks everything: types, lint, then all tests with a real browser. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, '.cache/vitest.json');

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
const tool = (name) => join(root, 'node_modules/.bin', name);

const checks = [run(tool('tsc'), ['--noEmit']), run(tool('biome'), ['check', '--error-on-warnings'])];
const tests = runTests(findBrowser() ?? installBrowser());
const passed = checks.filter((ok) => ok).length + tests.passed;
const failed = checks.filter((ok) => !ok).length + tests.failed;
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

function findBrowser() {
  for (const name of [process.env.CHROME_PATH, 'chromium', 'google-chrome']) {
    const found = name && spawnSync('which', [name], { encoding: 'utf8' });
    if (found?.status === 0) return found.stdout.trim();
  }
  return undefined;
}

function installBrowser() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('no Chromium on this machine: installing it, with fonts for Chinese');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  const found = findBrowser();
  if (!found) console.error('no Chromium: install it, or set CHROME_PATH. The tests in a browser are skipped');
  return found;
}

function runTests(browser) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(tool('vitest'), ['run', ...reporters], browser ? { CHROME_PATH: browser } : {});
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load has no tests that could fail.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
  const failed = numFailedTests + unloaded.length;
  // Errors outside of any test fail the run as well.
  return { passed: numPassedTests, failed: !ok && failed === 0 ? 1 : failed };
}
