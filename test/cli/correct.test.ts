import { rmSync, writeFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withStore } from '../../src/store/file.ts';
import { reading } from '../query/corpus.ts';
import { put } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
const GRAPH = at('graph.namedrop');

const ONE = 'J. R. Halloway leads Fjordtech. Fjordtech makes boats in Bergen.\n';
const TWO = 'James Halloway met Clara Holm in Oslo on Monday. Clara Holm praised Fjordtech.\n';

const correct = (...argv: string[]) => command(['correct', ...argv]);
const journal = async () => JSON.parse((await correct('list', '--json')).out);
const entity = async (name: string) => JSON.parse((await command(['about', name, '--json'])).out).entity;

beforeAll(() => {
  process.chdir(at(''));
  writeFileSync('one.txt', ONE);
  writeFileSync('two.txt', TWO);
});

beforeEach(async () => {
  rmSync(GRAPH, { force: true });
  await command(['build', 'one.txt', 'two.txt']);
});

describe('correct', () => {
  it('merges two names into one, and takes it back', async () => {
    const merged = await correct('merge', 'J. R. Halloway', 'james halloway');
    expect(merged).toEqual({
      code: 0,
      out: '',
      err: 'J. R. Halloway and James Halloway are one; take it back with: namedrop correct undo\n',
    });
    expect((await entity('James Halloway')).members).toHaveLength(2);
    const undone = await correct('undo');
    expect(undone.err).toBe('took back: person:j-r-halloway and person:james-halloway are one\n');
    expect((await entity('James Halloway')).members).toHaveLength(1);
    expect(await correct('undo')).toMatchObject({ code: 3, out: '' });
  });

  it('renames, retypes and hides', async () => {
    await correct('rename', 'fjordtech', 'Fjordtech Group');
    await correct('retype', 'Fjordtech', 'product');
    await correct('hide', 'Clara Holm');
    expect(await entity('Fjordtech')).toMatchObject({
      type: 'product',
      name: 'Fjordtech Group',
      aliases: ['Fjordtech'],
    });
    expect(await command(['about', 'Clara Holm'])).toMatchObject({ code: 3 });
    expect((await correct('list')).out.split('\n').slice(0, 2)).toEqual([
      '1. company:fjordtech is called Fjordtech Group',
      '2. company:fjordtech is a product',
    ]);
  });

  it('writes nothing twice, and lets the later of two decisions hold', async () => {
    await correct('merge', 'J. R. Halloway', 'James Halloway');
    const again = await correct('merge', 'person:j-r-halloway', 'Clara Holm', '--json');
    expect(JSON.parse(again.out)).toEqual({ kind: 'merge', a: 'person:j-r-halloway', b: 'person:clara-holm' });
    await correct('undo');
    await correct('undo');
    await correct('distinct', 'J. R. Halloway', 'James Halloway');
    expect((await correct('distinct', 'James Halloway', 'J. R. Halloway')).err).toContain('the journal says so');
    expect(await journal()).toHaveLength(1);
    await correct('merge', 'J. R. Halloway', 'James Halloway');
    expect((await entity('James Halloway')).members).toHaveLength(2);
  });

  it.each([
    [
      ['merge', 'J. R. Halloway', 'person:j-r-halloway'],
      'both mean person:j-r-halloway; to part what two documents say',
    ],
    [['merge', 'Halloway', 'Clara Holm'], '"Halloway" is the name of 2; give an id'],
    [['hide', 'Nobody Atall'], 'nobody and nothing is called "Nobody Atall"'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await correct(...argv);
    expect(err).toContain(message);
    expect(code).toBe(3);
    expect(await journal()).toEqual([]);
  });

  it('parts two of one name by what single documents say', async () => {
    const person = { id: 'person:li-wei', type: 'person' as const, name: 'Li Wei', aliases: [] };
    await withStore(GRAPH, {}, (store) => {
      for (const id of ['x1', 'x2'])
        put(store, reading({ id, text: 'Li Wei left.', entities: [person], mentions: [['Li Wei', person.id]] }));
    });
    expect((await entity('Li Wei')).members).toHaveLength(2);
    expect((await correct('distinct', 'x1#person:li-wei', 'x2#person:li-wei')).code).toBe(0);
    expect((await command(['about', 'Li Wei'])).err).toContain('is the name of 2');
  });
});

describe('corrections', () => {
  it('survive building again, reading a new edition, and a document that goes and comes back', async () => {
    await correct('merge', 'James Halloway', 'J. R. Halloway');
    await correct('rename', 'J. R. Halloway', 'James Robert Halloway');
    const before = await entity('Halloway');
    expect(before).toMatchObject({ name: 'James Robert Halloway', members: [{}, {}] });
    await command(['build', 'one.txt', 'two.txt']);
    expect(await entity('Halloway')).toEqual(before);
    writeFileSync('one.txt', `${ONE}James Halloway was there too.\n`);
    await command(['add', 'one.txt']);
    expect((await entity('James Robert Halloway')).members.length).toBeGreaterThan(1);
    writeFileSync('one.txt', ONE);
    await command(['remove', 'one.txt']);
    expect((await command(['about', 'Fjordtech', '--json'])).code).toBe(0);
    expect(await journal()).toHaveLength(2);
    await command(['add', 'one.txt']);
    expect(await entity('Halloway')).toEqual(before);
  });
});

describe('a journal', () => {
  it('goes from one graph to another', async () => {
    await correct('merge', 'J. R. Halloway', 'James Halloway');
    await correct('hide', 'Oslo');
    const exported = await correct('export');
    expect(
      exported.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(await journal());
    await correct('export', '-o', 'corrections.jsonl', '--quiet');
    await command(['build', 'one.txt', '-o', 'other.namedrop']);
    const applied = await correct('apply', 'corrections.jsonl', '-g', 'other.namedrop');
    expect(applied.err).toBe(
      'other.namedrop: 2 of 2 corrections are new to it\n2 name something that it does not hold; they wait until it does\n',
    );
    expect((await correct('apply', 'corrections.jsonl', 'other.namedrop')).err).toContain('0 of 2 corrections are new');
    await command(['add', 'two.txt', 'other.namedrop']);
    const { members } = JSON.parse((await command(['about', 'Halloway', 'other.namedrop', '--json'])).out).entity;
    expect(members).toHaveLength(2);
  });

  it('is read from standard input and as one list too', async () => {
    const list = JSON.stringify([
      { kind: 'hide', entity: 'place:oslo' },
      { kind: 'hide', entity: 'place:bergen' },
    ]);
    const { out } = await command(['correct', 'apply', '-', '--json'], { stdin: [list] });
    expect(JSON.parse(out)).toMatchObject({ applied: [{}, {}], unknown: 0 });
  });

  it('rejects what is read wrongly and splits mentions off, as the page writes them', async () => {
    const relations = async () => JSON.parse((await command(['about', 'Fjordtech', '--json'])).out).relations;
    const [{ type, other, receipt }] = await relations();
    expect(type).toBe('leads');
    const { start, end, document } = receipt;
    const places = [{ reading: document.id, start: ONE.indexOf('Fjordtech'), end: ONE.indexOf('Fjordtech') + 9 }];
    const list = [
      { kind: 'reject', reading: document.id, type, source: other, target: 'company:fjordtech', start, end },
      { kind: 'split', entity: 'company:fjordtech', mentions: places, name: 'Fjordtech Holding' },
    ];
    await command(['correct', 'apply', '-'], { stdin: [JSON.stringify(list)] });
    expect(await relations()).toEqual([]);
    expect(await entity('Fjordtech Holding')).toMatchObject({ type: 'company', name: 'Fjordtech Holding' });
  });

  it.each([
    ['{"kind":"hide","entity":"place:oslo"}\n{"kind":"merge","a":"x"}\n', 'broken.jsonl:2: is no correction'],
    ['\n{"kind":"hide"\n', 'broken.jsonl:2: is no JSON'],
    ['[{"kind":"retype","entity":"x","type":"firm"}]', 'broken.jsonl, item 1: is no correction'],
  ])('of %j is refused as a whole', async (text, message) => {
    writeFileSync('broken.jsonl', text);
    const { code, err } = await correct('apply', 'broken.jsonl');
    expect(err).toContain(message);
    expect(code).toBe(1);
    expect(await journal()).toEqual([]);
  });
});
