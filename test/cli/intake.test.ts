import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendCorrection, listCorrections } from '../../src/store/corrections.ts';
import { withStore } from '../../src/store/file.ts';
import { loadReadings } from '../../src/store/readings.ts';
import { checkSound, rowCounts } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
process.chdir(at(''));

const ONE = 'Clara Holm leads Fjordtech. Fjordtech makes boats in Bergen.\n';
const TWO = 'Jonas Wirth met Clara Holm in Oslo on Monday.\n';
const write = (files: Record<string, string | Buffer>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
};
const ids = (graph: string) => withStore(at(graph), {}, checkSound);
const sources = async (graph: string) =>
  JSON.parse((await command(['list', '-g', graph, '--json'])).out).map(({ source }: { source: string }) => source);

describe('build and add', () => {
  it('read files into the graph, and a known document changes nothing', async () => {
    write({ 'one.txt': ONE, 'two.txt': TWO });
    const built = await command(['build', 'one.txt', '-o', 'g1.namedrop']);
    expect(built).toEqual({ code: 0, out: '', err: 'g1.namedrop: 1 added; it holds 1 document\n' });
    expect(await command(['add', 'two.txt', './one.txt', '-g', 'g1.namedrop'])).toMatchObject({
      err: 'g1.namedrop: 1 added, 1 unchanged; it holds 2 documents\n',
    });
    const before = await withStore(at('g1.namedrop'), {}, loadReadings);
    expect((await command(['add', 'two.txt', 'g1.namedrop', '--quiet'])).err).toBe('');
    expect(await withStore(at('g1.namedrop'), {}, loadReadings)).toEqual(before);
    expect(before.map(({ text }) => text).sort()).toEqual([ONE, TWO]);
  });

  it('replace the older edition of a source', async () => {
    write({ 'edition.txt': ONE });
    await command(['build', 'edition.txt', '-o', 'g2.namedrop']);
    write({ 'edition.txt': TWO });
    const again = await command(['add', 'edition.txt', '-g', 'g2.namedrop', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ documents: 1, added: 0, replaced: 1, unchanged: 0, failed: 0 });
    expect((await withStore(at('g2.namedrop'), {}, loadReadings)).map(({ text }) => text)).toEqual([TWO]);
  });

  it('follow a JSON Lines file as its records come and go', async () => {
    const records = (...texts: [string, string][]) =>
      texts.map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join('');
    write({ 'texts.jsonl': records(['r1', ONE], ['r2', TWO]) });
    await command(['build', 'texts.jsonl', '-o', 'g3.namedrop']);
    expect(await ids('g3.namedrop')).toEqual(['r1', 'r2']);
    write({ 'texts.jsonl': records(['r2', TWO], ['r3', 'Nina Falk left.']) });
    await command(['add', 'texts.jsonl', '-g', 'g3.namedrop']);
    expect(await ids('g3.namedrop')).toEqual(['r2', 'r3']);
    write({ 'texts.jsonl': `${records(['r2', TWO])}no json\n` });
    const broken = await command(['add', 'texts.jsonl', '-g', 'g3.namedrop']);
    expect(broken.code).toBe(1);
    expect(await ids('g3.namedrop')).toEqual(['r2', 'r3']);
  });

  it('refuse one id for two texts, whether in one file or in two', async () => {
    write({ 'twins.jsonl': `${JSON.stringify({ id: 't', text: ONE })}\n${JSON.stringify({ id: 't', text: TWO })}\n` });
    const twins = await command(['build', 'twins.jsonl', '-o', 'g4.namedrop']);
    expect(twins).toMatchObject({ code: 1 });
    expect(twins.err).toContain('twins.jsonl: the id t stands for two different texts; give each its own\n');
    write({ 'other.jsonl': `${JSON.stringify({ id: 't', text: TWO })}\n` });
    const other = await command(['add', 'other.jsonl', '-g', 'g4.namedrop']);
    expect(other.err).toContain('other.jsonl: the id t belongs to a document of twins.jsonl; give it another id');
    expect((await withStore(at('g4.namedrop'), {}, loadReadings)).map(({ text }) => text)).toEqual([ONE]);
  });

  it('go on when an input fails, say why, and end with 1', async () => {
    write({
      'empty.txt': '',
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'three.txt': TWO,
    });
    const { code, err } = await command([
      'build',
      'empty.txt',
      'none.txt',
      'picture.txt',
      'three.txt',
      '-o',
      'g5.namedrop',
    ]);
    expect(code).toBe(1);
    expect(err.split('\n').map((line) => line.split(':')[0])).toEqual([
      'empty.txt',
      'none.txt',
      'picture.txt',
      'g5.namedrop',
      '',
    ]);
    expect(err).not.toMatch(/^\s+at /mu);
    expect(await sources('g5.namedrop')).toEqual(['three.txt']);
    const nothing = await command(['build', 'empty.txt', '-o', 'nothing.namedrop']);
    expect(nothing.err).toContain('nothing.namedrop: 1 failed; it holds 0 documents');
    expect(existsSync(at('nothing.namedrop'))).toBe(false);
  });

  it('stop at once when the graph file itself fails', async () => {
    write({ 'four.txt': ONE, 'five.txt': TWO });
    await command(['build', 'four.txt', '-o', 'broken.namedrop']);
    await withStore(at('broken.namedrop'), {}, ({ database }) => database.exec('DROP TABLE sentences'));
    const { code, err } = await command(['add', 'five.txt', 'three.txt', '-g', 'broken.namedrop']);
    expect(code).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('show progress on a terminal only, and not when quiet', async () => {
    write({ 'six.txt': ONE });
    const shown = await command(['build', 'six.txt', '-o', 'g8.namedrop'], { terminal: true });
    expect(shown.err).toMatch(/^\r\u001b\[K1 read, last six\.txt\r\u001b\[Kg8\.namedrop: 1 added/u);
    expect((await command(['build', 'six.txt', '-o', 'g8.namedrop', '-q'], { terminal: true })).err).toBe('');
  });

  it('take a folder, and build again what has changed in it', async () => {
    mkdirSync(at('folder/deep'), { recursive: true });
    write({ 'folder/a.txt': ONE, 'folder/deep/b.txt': TWO, 'folder/c.txt': 'Ida Sund sings.' });
    await command(['build', 'folder', '-o', 'g6.namedrop']);
    await withStore(at('g6.namedrop'), {}, (store) => appendCorrection(store, { kind: 'hide', entity: 'place:oslo' }));
    write({ 'folder/c.txt': 'Ida Sund sang.' });
    rmSync(at('folder/a.txt'));
    const again = await command(['build', 'folder', '-o', 'g6.namedrop', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ replaced: 1, unchanged: 1, removed: 1, documents: 2 });
    expect(await withStore(at('g6.namedrop'), {}, listCorrections)).toHaveLength(1);
    rmSync(at('folder/c.txt'));
    const failing = await command(['build', 'folder/c.txt', 'folder/deep', '-o', 'g6.namedrop', '--json']);
    expect(JSON.parse(failing.out)).toMatchObject({ failed: 1, removed: 0, documents: 2 });
  });

  it('read JSON lines from standard input', async () => {
    const lines = [`${JSON.stringify({ id: 's1', text: ONE })}\n`, `${JSON.stringify({ id: 's2', text: TWO })}\n`];
    await command(['add', '-', '-g', 'g7.namedrop'], { stdin: [lines[0]!] });
    await command(['add', '-', '-g', 'g7.namedrop'], { stdin: [lines[1]!] });
    expect(await ids('g7.namedrop')).toEqual(['s1', 's2']);
  });

  it('hold the same whatever the order, and after adding and removing', async () => {
    write({ 'p.txt': ONE, 'q.txt': TWO, 'r.txt': 'Nina Falk works for Fjordtech, said Clara Holm.' });
    await command(['build', 'p.txt', 'q.txt', '-o', 'o1.namedrop']);
    await command(['build', 'q.txt', '-o', 'o2.namedrop']);
    await command(['add', 'r.txt', 'p.txt', '-g', 'o2.namedrop']);
    await command(['remove', 'r.txt', '-g', 'o2.namedrop']);
    for (const format of ['json', 'gexf', 'graphml', 'csv']) {
      const [first, second] = await Promise.all(
        ['o1.namedrop', 'o2.namedrop'].map((graph) => command(['export', graph, '--format', format])),
      );
      expect(second!.out).toBe(first!.out);
      expect(first!.out.length).toBeGreaterThan(100);
    }
    const counts = await Promise.all(
      ['o1.namedrop', 'o2.namedrop'].map((graph) => withStore(at(graph), {}, rowCounts)),
    );
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe('remove', () => {
  it('takes documents by source, title or id, and suggests one for a slip', async () => {
    write({ 'u.txt': ONE, 'v.txt': TWO });
    await command(['build', 'u.txt', 'v.txt', '-o', 'r1.namedrop']);
    const slip = await command(['remove', 'w.txt', '-g', 'r1.namedrop']);
    expect(slip).toEqual({ code: 3, out: '', err: 'r1.namedrop: holds no document w.txt; did you mean u.txt?\n' });
    const dry = await command(['remove', './u.txt', '--dry-run', '-g', 'r1.namedrop']);
    expect(dry.err).toMatch(/^would remove u\.txt \([0-9a-f]{16}\)\n$/u);
    expect(await sources('r1.namedrop')).toEqual(['u.txt', 'v.txt']);
    const removed = await command(['remove', 'u.txt', 'r1.namedrop', '--json']);
    expect(JSON.parse(removed.out).removed).toMatchObject([{ source: 'u.txt' }]);
    const [id] = await ids('r1.namedrop');
    expect((await command(['remove', id!, '-g', 'r1.namedrop'])).code).toBe(0);
    expect(await command(['list', '-g', 'r1.namedrop'])).toMatchObject({ code: 0, out: '' });
  });
});

describe('extract', () => {
  it('gives a reading a line for JSON lines on standard input, in order, whatever the chunks', async () => {
    const lines = ['x', 'y', 'z'].map((id) => `${JSON.stringify({ id, text: `${id}. ${ONE}` })}\n`).join('');
    const chunks = [lines.slice(0, 30), lines.slice(30, 31), lines.slice(31)];
    const { code, out } = await command(['extract', '--jsonl'], { stdin: chunks });
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(readings.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
    expect(readings[0].text).toBe(`x. ${ONE}`);
    expect(code).toBe(0);
  });

  it('goes on after a line that is no JSON, and ends with 1', async () => {
    const { code, out, err } = await command(['extract', '--jsonl'], {
      stdin: [`${JSON.stringify({ id: 'x', text: ONE })}\n{broken\n${JSON.stringify({ id: 'y', text: TWO })}\n`],
    });
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^-:.*2: is no JSON .*\n$/u);
    expect(code).toBe(1);
  });

  it('prints files for people without --jsonl', async () => {
    write({ 'people.txt': ONE });
    const { out } = await command(['extract', 'people.txt']);
    expect(out).toContain('people.txt: 1 segments');
    expect(out).toMatch(/^person +Clara Holm +1/mu);
  });
});

describe('--min-confidence', () => {
  const names = async (graph: string) =>
    (await withStore(at(graph), {}, loadReadings)).flatMap(({ entities }) => entities.map(({ id }) => id));

  it('leaves out doubtful names, and add does what build was told', async () => {
    write({ 'one.txt': ONE, 'two.txt': TWO });
    await command(['build', 'one.txt', '-o', 'sure.namedrop', '--min-confidence', '1']);
    expect(await names('sure.namedrop')).toEqual([]);
    await command(['add', 'two.txt', 'sure.namedrop']);
    expect(await names('sure.namedrop')).toEqual([]);
    expect((await command(['list', 'sure.namedrop'])).err).toBe('');
    const other = await command(['add', 'two.txt', 'sure.namedrop', '--min-confidence', '0.5']);
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).toContain('was built with --min-confidence 1; build it again to change that');
  });

  it('changed, makes build read again, and stays until it is changed again', async () => {
    const build = async (...more: string[]) =>
      JSON.parse((await command(['build', 'one.txt', '-o', 'change.namedrop', '--json', ...more])).out);
    expect(await build()).toMatchObject({ added: 1 });
    expect((await names('change.namedrop')).length).toBeGreaterThan(0);
    expect(await build('--min-confidence', '1')).toMatchObject({ replaced: 1 });
    expect(await build()).toMatchObject({ unchanged: 1 });
    expect(await names('change.namedrop')).toEqual([]);
    expect(await build('--min-confidence', '0')).toMatchObject({ replaced: 1 });
    expect((await names('change.namedrop')).length).toBeGreaterThan(0);
  });

  it('works for extract', async () => {
    const { out } = await command(['extract', 'one.txt', '--jsonl', '--min-confidence', '1']);
    expect(JSON.parse(out)).toMatchObject({ text: ONE, entities: [], relations: [] });
  });

  it.each(['2', '-1', 'high', ''])('is no %j', async (value) => {
    expect(await command(['extract', 'one.txt', '--min-confidence', value])).toMatchObject({ code: 2, out: '' });
  });
});
