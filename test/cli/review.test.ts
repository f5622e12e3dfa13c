import { rmSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withStore } from '../../src/store/file.ts';
import { reading } from '../query/corpus.ts';
import { put } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
const NAMES = ['Hanna Weissbach', 'Hannah Weissbach', 'J. R. Halloway', 'James Halloway'];

const review = (...argv: string[]) => command(['review', ...argv]);
const open = async (): Promise<{ number: number; a: { name: string }; b: { name: string } }[]> =>
  JSON.parse((await review('--json')).out);

beforeAll(() => process.chdir(at('')));
beforeEach(async () => {
  rmSync('graph.namedrop', { force: true });
  await withStore('graph.namedrop', { create: true }, (store) => {
    NAMES.forEach((name, i) => {
      const id = `person:${name.toLowerCase().replace(/[^a-z]+/gu, '-')}`;
      const entity = { id, type: 'person' as const, name, aliases: [] };
      put(store, reading({ id: `d${i}`, text: `${name} left.`, entities: [entity], mentions: [[name, id]] }));
    });
  });
});

describe('review', () => {
  it('lists pairs with numbers, the rule and both quotes', async () => {
    const { code, out, err } = await review();
    expect(out).toContain('1. Hanna Weissbach = Hannah Weissbach? spelt almost alike (close-spelling), 0.50 sure');
    expect(out).toContain('  “**Hannah Weissbach** left.”\n  d1.md:1:1 (offset 0–16) · body\n');
    expect(out).toContain('2. J. R. Halloway = James Halloway? the same but for initials (initials), 0.40 sure');
    expect(err).toBe('decide with: namedrop review --accept 1 --refuse 2,3\n');
    expect(code).toBe(0);
    const short = await review('--limit', '1');
    expect(short.out).not.toContain('Halloway');
    expect(short.err).toContain('… and 1 more; --limit 0 shows all\n');
  });

  it('accepts and refuses, for good', async () => {
    await review();
    const { code, err } = await review('--accept', '1', '--refuse', '2');
    expect([code, err]).toEqual([
      0,
      'Hanna Weissbach and Hannah Weissbach are one\nJ. R. Halloway and James Halloway are two\n',
    ]);
    expect(await review()).toEqual({ code: 0, out: '', err: 'graph.namedrop: nothing is in doubt\n' });
    const journal = JSON.parse((await command(['correct', 'list', '--json'])).out);
    expect(journal.map(({ kind }: { kind: string }) => kind)).toEqual(['merge', 'distinct']);
    await command(['correct', 'undo']);
    expect(await open()).toHaveLength(1);
  });

  it('counts by the list that was shown, whatever was decided since', async () => {
    const [, second] = await open();
    await review('--accept', '1');
    expect((await review('--accept', '2')).err).toBe(`${second!.a.name} and ${second!.b.name} are one\n`);
  });

  it.each([
    [['--accept', '1'], false, 'no list was shown yet; see it first with: namedrop review'],
    [['--accept', '7'], true, 'the list shown last has no number 7; it ends with 2'],
    [['--accept', '1', '--refuse', '1'], true, '1 is both accepted and refused'],
    [['--accept', 'one'], true, 'They are numbers of the list'],
    [['--refuse', '0'], true, 'They are numbers of the list'],
  ])('refuses %j', async (argv, shown, message) => {
    if (shown) await review();
    const { code, err } = await review(...argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(JSON.parse((await command(['correct', 'list', '--json'])).out)).toEqual([]);
  });
});
