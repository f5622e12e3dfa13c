import { beforeAll, describe, expect, it } from 'vitest';
import { withStore } from '../../src/store/file.ts';
import { READINGS } from '../query/corpus.ts';
import { put } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
const GRAPH = at('graph.namedrop');

beforeAll(async () => {
  process.chdir(at(''));
  await withStore(GRAPH, { create: true }, (store) => {
    for (const each of READINGS) put(store, each);
  });
});

describe('mentions', () => {
  it('prints the table of who mentions whom', async () => {
    const { code, out, err } = await command(['mentions', '--by', 'Marchetti']);
    expect(out).toBe(
      [
        'by              of           count  answers  documents',
        'Inés Marchetti  Otto Brandt      2        2          1',
        'Inés Marchetti  Nordwind         1        1          1',
        '',
      ].join('\n'),
    );
    expect([code, err]).toEqual([0, '']);
  });

  it('quotes the words, with their place and the span marked', async () => {
    const { code, out } = await command(['mentions', '--by', 'Inés', '--of', 'otto brandt', '--quote']);
    expect(out).toBe(
      [
        'Inés Marchetti → Otto Brandt',
        '  “**Brandt** is careful, and Nordwind needs that.”',
        '  a1.md:4:1 (offset 74–80) · 2025-03-04 · answer',
        '',
        '  “I trust **him**.”',
        '  a1.md:4:53 (offset 126–129) · 2025-03-04 · answer',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('says where words do more than assert', async () => {
    const { out } = await command(['mentions', '--stance', 'denies', '--of', 'Nordwind', '--quote']);
    expect(out).toContain(' · 2025-09 · body · denies\n');
    expect((await command(['mentions', '--stance', 'doubts'])).code).toBe(2);
  });

  it('marks the span in colour on a terminal, unless NO_COLOR', async () => {
    const argv = ['mentions', '--by', 'Inés', '--of', 'otto brandt', '--quote'];
    expect((await command(argv, { terminal: true })).out).toContain('\u001b[1m\u001b[33mhim');
    expect((await command(argv, { terminal: true, env: { NO_COLOR: '1' } })).out).toContain('**him**');
  });

  it.each([
    [['--of', '维洛拉'], 2],
    [['--of', '維洛拉', '--by', '奥托·布兰特'], 1],
    [['--type', 'company', '--since', '2025-06'], 3],
    [['--zone', 'question'], 1],
    [['--stance', 'denies'], 2],
    [['--stance', 'asks', '--zone', 'question'], 1],
    [['--document', 'd4.md'], 2],
    [['--form', 'pronoun', '--self'], 2],
    [['--limit', '1'], 10],
    [[GRAPH, '--of', 'company:velora'], 2],
    [['-g', GRAPH, '--of', 'Velora'], 2],
  ])('%j gives %i rows of JSON', async (options, count) => {
    const { code, out } = await command(['mentions', ...options, '--json']);
    expect(JSON.parse(out)).toHaveLength(count);
    expect(code).toBe(0);
  });

  it('says how many it left out', async () => {
    const { out, err } = await command(['mentions', '--limit', '2']);
    expect(out.split('\n')).toHaveLength(4);
    expect(err).toBe('… and 8 more; --limit 0 shows all\n');
    expect((await command(['mentions', '--limit', '2', '--quiet'])).err).toBe('');
  });

  it('ends with 3 when nothing is found', async () => {
    expect(await command(['mentions', '--zone', 'caption'])).toMatchObject({ code: 3, out: '' });
    expect(await command(['mentions', '--zone', 'caption', '--json'])).toMatchObject({ code: 3, out: '[]\n' });
  });

  it('suggests names for an unknown one, and says whom a shared one is taken for', async () => {
    const unknown = await command(['mentions', '--of', 'Veloro']);
    expect(unknown).toEqual({
      code: 3,
      out: '',
      err: 'graph.namedrop: nobody and nothing is called "Veloro"; did you mean Velora (company:velora)?\n',
    });
    const shared = await command(['mentions', '--of', 'Brandt']);
    expect(shared.code).toBe(0);
    expect(shared.err).toContain('"Brandt" is taken for Otto Brandt (person:otto-brandt); it could also be Jan Brandt');
  });
});

describe('about', () => {
  it('prints a card', async () => {
    const { code, out } = await command(['about', '维洛拉']);
    expect(code).toBe(0);
    for (const line of [
      'Velora company · company:velora',
      '4 mentions (4 by name) in 3 documents, 2025-03-04 to 2025-09',
      '  Nordwind acquired Velora (hypothetical, negated) ×2',
      '  Inés Marchetti founded Velora  a1.md:1:1 (offset 0–38) · 2025-03-04 · body',
      '  Otto Brandt ×2',
      '  2025-06-18 · b2.md · Nordwind buys a rival · ×1',
    ]) {
      expect(out).toContain(line);
    }
  });

  it('prints a timeline and JSON', async () => {
    const timeline = await command(['about', 'Velora', '--timeline']);
    expect(timeline.out.match(/^2025\S*/gmu)).toEqual(['2025-03-04', '2025-06-18', '2025-09']);
    const card = JSON.parse((await command(['about', 'Velora', '--json'])).out);
    expect(card).toMatchObject({ entity: { id: 'company:velora' }, mentions: 4 });
    expect(await command(['about', 'Jan Brandt', '--timeline'])).toMatchObject({ code: 3, out: '' });
  });
});

describe('path', () => {
  it('prints the chain with one quote a step', async () => {
    const { code, out } = await command(['path', 'Brandt', 'Lumen', '--quiet']);
    expect(out).toBe(
      [
        'Otto Brandt – Nordwind – Lumen',
        '',
        '1. Otto Brandt leads Nordwind',
        '  “Otto Brandt leads Nordwind.”',
        '  b2.md:1:1 (offset 0–27) · 2025-06-18 · body',
        '',
        '2. Nordwind makes Lumen',
        '  “Nordwind makes Lumen 2.”',
        '  b2.md:1:63 (offset 62–85) · 2025-06-18 · body',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('ends with 3 when nothing connects two', async () => {
    const { code, err } = await command(['path', 'Quartz & Sons', 'Velora']);
    expect([code, err]).toEqual([3, 'graph.namedrop: nothing connects Quartz & Sons and Velora\n']);
  });
});

describe('search', () => {
  it('prints sentences with the words marked', async () => {
    const { code, out } = await command(['search', 'CAREFUL']);
    expect(out).toBe(
      '  Brandt is **careful**, and Nordwind needs that.\n  a1.md:4:1 (offset 74–117) · 2025-03-04 · answer\n',
    );
    expect(code).toBe(0);
    expect((await command(['search', '收購'])).out).toContain('北风没有**收购**维洛拉。');
    expect((await command(['search', 'needs that', 'brandt'])).out).toContain('**needs that**');
    expect(JSON.parse((await command(['search', 'brandt', '--json', '--limit', '1'])).out)).toMatchObject({ total: 5 });
  });

  it.each(['xylophone', '"', '* quux'])('finds nothing for %s', async (words) => {
    expect(await command(['search', words, '--quiet'])).toEqual({ code: 3, out: '', err: '' });
  });
});

describe('ask', () => {
  it('runs the command that answers a question', async () => {
    const asked = await command(['ask', 'What has Marchetti said about', 'Nordwind?']);
    const answer = await command(['mentions', '--by', 'Marchetti', '--of', 'Nordwind', '--quote']);
    expect(asked.out).toBe(answer.out);
    expect(asked.err).toBe('namedrop mentions --by Marchetti --of Nordwind --quote\n\n');
    expect((await command(['ask', '谁提到了维洛拉？', '--quiet'])).out).toContain('Otto Brandt');
    expect((await command(['ask', 'How are Inés and Lumen connected?'])).code).toBe(0);
    expect((await command(['ask', 'who is --json?'])).code).toBe(3);
  });

  it('says what can be asked', async () => {
    const { code, err } = await command(['ask', 'Why?']);
    expect(code).toBe(2);
    expect(err).toMatch(/^namedrop: this question has no form that is known; ask "what has X said about Y\?"/u);
  });
});

describe('list', () => {
  it('prints a table in which Chinese is aligned, oldest first', async () => {
    const { out } = await command(['list']);
    expect(out.split('\n')[1]).toBe('2025-03-04  en        a1  a1.md   A talk with Inés Marchetti');
    expect(out.trim().split('\n')).toHaveLength(5);
    expect(JSON.parse((await command(['list', GRAPH, '--json'])).out)[2]).toMatchObject({ id: 'c3', title: null });
  });
});
