import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNNER = resolve(ROOT, '../shared/cases/run.mjs');

/** How many cases are without a failure at the least; raised whenever more pass. */
const FLOOR = 70;

/** Cases that the clock judges: a busy machine may fail them, so `npm run bench` is where speed is watched. */
const timed = (): string[] =>
  readdirSync(dirname(RUNNER))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(dirname(RUNNER), file), 'utf8')))
    .filter(({ expect }) => 'maxSeconds' in expect)
    .map(({ id }) => id);

describe.skipIf(!existsSync(RUNNER))('the cases from public bug reports', () => {
  it('mostly pass, and none crashes the program', { timeout: 600_000 }, () => {
    const extract = `node --import tsx ${join(ROOT, 'src/cli/main.ts')} extract`;
    const { stdout } = spawnSync(
      'node',
      [RUNNER, '--command', `${extract} --jsonl`, '--file-command', `${extract} {file} --jsonl`],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const clean = Number(/^(\d+) of \d+ cases without a failure$/mu.exec(stdout)?.[1]);
    expect(clean, stdout).toBeGreaterThanOrEqual(FLOOR);
    const others = stdout.split('\n').filter((line) => !timed().some((id) => line.startsWith(`FAIL ${id} `)));
    expect(others.filter((line) => /no reading came back|stack trace|no answer in time/u.test(line))).toEqual([]);
  });
});
