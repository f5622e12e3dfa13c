import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withStore } from '../../src/store/file.ts';
import { loadReadings } from '../../src/store/readings.ts';
import { checkSound } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const TSX = import.meta.resolve('tsx');

const start = (argv: string[]) =>
  spawn(process.execPath, ['--import', TSX, MAIN, ...argv], { cwd: at(''), stdio: ['pipe', 'pipe', 'pipe'] });

describe('the program', () => {
  it('answers each JSON line before the next one is sent', async () => {
    const child = start(['extract', '--jsonl']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['1', '2', '3']) {
      child.stdin.write(`${JSON.stringify({ id, text: `Clara Holm called ${id} times.` })}\n`);
      expect(JSON.parse((await lines.next()).value).id).toBe(id);
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('reads no further ahead than its output is taken', async () => {
    const child = start(['extract', '--jsonl']);
    const line = `${JSON.stringify({ id: 'x', text: 'Clara Holm leads Fjordtech. '.repeat(400) })}\n`;
    let taken = 0;
    child.stdin.on('error', () => {});
    // Pipes and buffers between us hold a few megabytes; a program that read on regardless would take all of this.
    for (let i = 0; i < 4000; i += 1) {
      if (!child.stdin.write(line) && (await Promise.race([once(child.stdin, 'drain'), wait(4000)])) === undefined)
        break;
      taken += 1;
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(taken).toBeLessThan(4000);
  });

  it('ends quietly with 0 when nobody reads its output any more', async () => {
    const child = start(['extract', '--jsonl']);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    for (let i = 0; i < 300; i += 1)
      child.stdin.write(`${JSON.stringify({ id: i, text: 'Clara Holm sang. '.repeat(99) })}\n`);
    child.stdin.end();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(errors).toBe('');
  });

  it('says on one line what is wrong with a file', async () => {
    const child = start(['export', '--format', 'html', '-g', 'none.namedrop']);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    expect((await once(child, 'close'))[0]).toBe(1);
    expect(errors).toBe('none.namedrop: no such graph; make one with: namedrop build PATH… -o none.namedrop\n');
  });
});

/** What `npm run build` makes, when it is not older than the sources that matter here. */
const BUILT = join(import.meta.dirname, '../../dist/cli/main.js');
const SOURCES = ['reader.ts', 'input-options.ts', 'commands/extract.ts'].map((file) => join(MAIN, '..', file));
const isBuilt = existsSync(BUILT) && SOURCES.every((file) => statSync(file).mtimeMs < statSync(BUILT).mtimeMs);

describe.skipIf(!isBuilt)('the built program', () => {
  it('reads in threads what it reads in one, in the same order', async () => {
    const text = 'Clara Holm leads Fjordtech, said Jonas Wirth of Nordbank in Bergen.\n\n'.repeat(9);
    const records = Array.from({ length: 24 }, (_, id) => `${JSON.stringify({ id, text: `${id}. ${text}` })}\n`).join(
      '',
    );
    const outputs = await Promise.all(
      ['1', '2'].map(async (threads) => {
        const child = spawn(process.execPath, [BUILT, 'extract', '--jsonl', '--threads', threads]);
        child.stdin.end(records);
        const chunks: Buffer[] = [];
        for await (const chunk of child.stdout) chunks.push(chunk);
        return Buffer.concat(chunks).toString('utf8');
      }),
    );
    expect(outputs[0]!.split('\n')).toHaveLength(25);
    expect(outputs[1]).toBe(outputs[0]);
  });
});

describe('a build that is killed', () => {
  const COUNT = 40;
  mkdirSync(at('articles'), { recursive: true });
  for (let i = 0; i < COUNT; i += 1) {
    writeFileSync(
      at(`articles/${i}.txt`),
      `Article ${i}.\n\nClara Holm leads Fjordtech. Jonas Wirth of Nordbank said so.\n`,
    );
  }

  it.each([0, 15, 60, 150, 400])(
    '%i ms after the file is there leaves whole documents, and goes on when run again',
    async (moment) => {
      const graph = `killed-${moment}.namedrop`;
      const child = start(['build', 'articles', '-o', graph]);
      const closed = once(child, 'close');
      while (!existsSync(at(graph)) && child.exitCode === null) await wait(2);
      await wait(moment);
      child.kill('SIGKILL');
      await closed;
      const left = await withStore(at(graph), {}, checkSound);
      expect(left.length).toBeLessThanOrEqual(COUNT);
      process.chdir(at(''));
      const again = await command(['build', 'articles', '-o', graph, '--json']);
      expect(JSON.parse(again.out)).toMatchObject({
        added: COUNT - left.length,
        unchanged: left.length,
        documents: COUNT,
      });
      const whole = await withStore(at(graph), {}, loadReadings);
      await command(['build', 'articles', '-o', 'whole.namedrop', '--quiet']);
      expect(whole).toEqual(await withStore(at('whole.namedrop'), {}, loadReadings));
    },
  );
});
