import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withStore } from '../../src/store/file.ts';
import { READINGS } from '../query/corpus.ts';
import { put } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();

beforeAll(async () => {
  process.chdir(at(''));
  await withStore(at('graph.namedrop'), { create: true }, (store) => {
    for (const each of READINGS) put(store, each);
  });
});

describe('export', () => {
  it.each([
    ['gexf', '<gexf xmlns="http://gexf.net/1.3"'],
    ['graphml', '<graphml'],
    ['json', '"key":"person:otto-brandt"'],
    ['csv', 'source,target,'],
  ])('writes %s to standard output or a file, the same', async (format, part) => {
    const printed = await command(['export', '--format', format]);
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toContain(part);
    const written = await command(['export', 'graph.namedrop', '-o', `out.${format}`]);
    expect(written.err).toMatch(new RegExp(`^wrote out\\.${format}`, 'u'));
    expect(readFileSync(at(`out.${format}`), 'utf8')).toBe(printed.out);
    expect(readdirSync(at('')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes the nodes of CSV beside the edges', async () => {
    const { out } = await command(['export', '-o', 'tables.csv', '--json']);
    expect(JSON.parse(out)).toEqual({ format: 'csv', files: ['tables.csv', 'tables.nodes.csv'] });
    expect(readFileSync(at('tables.nodes.csv'), 'utf8')).toMatch(/^id,label,.*\r\n/u);
  });

  it('filters nodes and edges, and sets the number of quotes and the version of GEXF', async () => {
    const graph = JSON.parse(
      (await command(['export', '-f', 'json', '--kind', 'mentions', '--type', 'person,company'])).out,
    );
    expect(new Set(graph.edges.map(({ attributes }: { attributes: { kind: string } }) => attributes.kind))).toEqual(
      new Set(['mentions']),
    );
    expect(graph.nodes.some(({ key }: { key: string }) => key.startsWith('product:'))).toBe(false);
    const bare = JSON.parse((await command(['export', '-f', 'json', '--quotes', '0'])).out);
    expect(
      bare.edges.flatMap(({ attributes }: { attributes: { evidence: unknown[] } }) => attributes.evidence),
    ).toEqual([]);
    expect((await command(['export', '--gexf', '1.2draft'])).out).toContain('http://www.gexf.net/1.2draft');
  });

  it('says when a file cannot be written or its ending names no format, and leaves nothing behind', async () => {
    mkdirSync(at('taken.gexf'), { recursive: true });
    const { code, err } = await command(['export', '-o', 'taken.gexf']);
    expect([code, err]).toEqual([1, 'taken.gexf: cannot be written (EISDIR); check the folder and its permissions\n']);
    expect((await command(['export', '-o', 'no/folder/x.gexf'])).err).toContain('(ENOENT)');
    expect(await command(['export', '-o', 'x.txt'])).toMatchObject({ code: 2 });
    expect(readdirSync(at('')).filter((name) => name.includes('part'))).toEqual([]);
  });
});
