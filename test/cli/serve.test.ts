import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SERVED_PAGE } from '../../src/cli/paths.ts';
import { withStore } from '../../src/store/file.ts';
import { READINGS } from '../query/corpus.ts';
import { checkSound, put } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
process.chdir(at(''));

const graphOf = async (name: string, ids: string[]) =>
  withStore(at(name), { create: true }, (store) => {
    for (const each of READINGS) if (ids.includes(each.id)) put(store, each);
  });

describe.skipIf(!existsSync(SERVED_PAGE))('serve', () => {
  it('shows a graph that can grow meanwhile, and keeps corrections', async () => {
    await graphOf('graph.namedrop', ['a1', 'b2']);
    const { code, err } = await command(['serve', '--port', '0'], {
      async whileServing(url) {
        const page = await fetch(url.trim());
        expect(await page.text()).toContain('<html');
        const graph = async () => (await fetch(new URL('/api/graph', url.trim()))).json();
        expect((await graph()).documents).toHaveLength(2);
        await graphOf('graph.namedrop', ['d4']);
        expect((await graph()).documents).toHaveLength(3);
        const text = await (await fetch(new URL('/api/documents/d4', url.trim()))).json();
        expect(text.text).toBe(READINGS[3]!.text);
        const post = (path: string, body: unknown) =>
          fetch(new URL(path, url.trim()), {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json', origin: url.trim().slice(0, -1) },
          });
        expect((await post('/api/journal', { kind: 'hide', entity: 'product:lumen' })).status).toBe(200);
        expect(JSON.stringify((await graph()).nodes)).not.toContain('product:lumen');
        await post('/api/journal/undo', {});
        expect(JSON.stringify((await graph()).nodes)).toContain('product:lumen');
      },
    });
    expect(err).toMatch(/^shows graph\.namedrop; stop with Ctrl-C\nopened http:/u);
    expect(code).toBe(0);
    expect(await withStore(at('graph.namedrop'), {}, checkSound)).toEqual(['a1', 'b2', 'd4']);
  });

  it('opens no browser with --no-open, and prints JSON with --json', async () => {
    await graphOf('other.namedrop', ['d4']);
    const { out, err } = await command(['serve', 'other.namedrop', '--no-open', '--port', '0', '--json', '--quiet']);
    expect(JSON.parse(out).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(err).toBe('');
  });
});

describe('demo', () => {
  it('reads the sample, writes the graph and GEXF, and prints who mentions whom most', async () => {
    const { code, out } = await command(['demo', '--no-serve']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Who mentions whom most\n\nby +of +count +questions +answers .*documents\n/u);
    expect(await withStore(at('sample.namedrop'), {}, checkSound)).toHaveLength(8);
    expect(readFileSync(at('sample.gexf'), 'utf8')).toContain('label="Sam Altman"');
  });
});
