import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entity, Mention, Reading } from '../../src/model.ts';
import { withStore } from '../../src/store/file.ts';
import { reading } from '../query/corpus.ts';
import { put } from '../store/contents.ts';
import { temporaryFolder } from '../store/folder.ts';
import { command } from './command.ts';

const at = temporaryFolder();
let count = 0;
let graph = '';

const person = (name: string, ...aliases: string[]): Entity => ({
  id: `person:${name.toLowerCase().replace(/[^a-z]+/gu, '-')}`,
  type: 'person',
  name,
  aliases,
});
const ada = person('Ada Lindqvist', 'Lindqvist');
const bo = person('Bo Lindqvist', 'Bo');
const lone = person('Lindqvist');
const firm: Entity = { id: 'company:tarn', type: 'company', name: 'Tarn', aliases: [] };

/** The mention of these words was joined by this rule. */
function ruled(draft: Reading, words: string, rule: string, confidence: number): Reading {
  const mentions = draft.mentions.map(
    (mention): Mention =>
      draft.text.slice(mention.start, mention.end) === words ? { ...mention, rule, confidence } : mention,
  );
  return { ...draft, mentions };
}

const A1 = ruled(
  reading({
    id: 'a1',
    text: 'Ada Lindqvist leads Tarn. Then Lindqvist left.',
    entities: [ada, firm],
    mentions: [
      ['Ada Lindqvist', ada.id],
      ['Tarn', firm.id],
      ['Lindqvist#2', ada.id],
    ],
  }),
  'Lindqvist',
  'surname',
  0.93,
);
const B2 = reading({ id: 'b2', text: 'Lindqvist slept.', entities: [lone], mentions: [['Lindqvist', lone.id]] });
const C3 = reading({ id: 'c3', text: 'Bo Lindqvist ran.', entities: [bo], mentions: [['Bo Lindqvist', bo.id]] });
const D4 = reading({
  id: 'd4',
  text: 'Ada Lindqvist swam.',
  entities: [person('Ada Lindqvist')],
  mentions: [['Ada Lindqvist', ada.id]],
});

async function holding(...readings: Reading[]) {
  await withStore(graph, { create: true }, (store) => {
    for (const each of readings) put(store, each);
  });
}
const why = (...names: string[]) => command(['why', ...names, '-g', graph]);
const json = async (...names: string[]) => JSON.parse((await why(...names, '--json')).out);

beforeAll(() => process.chdir(at('')));
beforeEach(() => {
  count += 1;
  graph = at(`g${count}.namedrop`);
});

describe('why two names are one', () => {
  it('gives the rule inside one document, with both quotes', async () => {
    await holding(A1, C3);
    const { code, out } = await why('person:ada-lindqvist', 'lindqvist');
    expect(out).toBe(
      [
        'Ada Lindqvist is one person:ada-lindqvist',
        '',
        '1. Ada Lindqvist = Lindqvist, in one document: the family name of the longer name (surname), 0.93 sure',
        '  “**Ada Lindqvist** leads Tarn.”',
        '  a1.md:1:1 (offset 0–13) · body',
        '  “Then **Lindqvist** left.”',
        '  a1.md:1:32 (offset 31–40) · body',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('leads from document to document, rule by rule', async () => {
    await holding(D4, B2);
    const { same, steps } = await json('Ada Lindqvist', 'Lindqvist');
    expect(same).toBe(true);
    expect(steps).toMatchObject([
      { names: ['Ada Lindqvist', 'Lindqvist'], where: 'documents', rule: 'lone-surname', sure: 0.85 },
    ]);
    expect(steps[0].quotes.map(({ document }: { document: { id: string } }) => document.id).sort()).toEqual([
      'b2',
      'd4',
    ]);
  });

  it('says that a human decided so', async () => {
    await holding(D4, C3);
    await command(['correct', 'merge', 'Ada Lindqvist', 'Bo Lindqvist', '-g', graph]);
    expect((await json('Ada Lindqvist', 'Bo Lindqvist')).steps).toMatchObject([{ rule: 'human', sure: 1 }]);
  });
});

describe('why two names are two', () => {
  it('says what they share and where one document tells them apart', async () => {
    await holding(A1, C3);
    const { same, reasons, quotes } = await json('Ada Lindqvist', 'Bo Lindqvist');
    expect(same).toBe(false);
    expect(reasons).toEqual([{ kind: 'shared', words: ['lindqvist'] }]);
    expect(quotes).toHaveLength(2);
    const other = await json('Ada Lindqvist', 'Tarn');
    expect(other.reasons).toMatchObject([
      { kind: 'types', types: ['person', 'company'] },
      { kind: 'together', document: 'a1', quotes: [{}, {}] },
    ]);
  });

  it('says that somebody decided so, or that nothing joins them', async () => {
    await holding(A1, C3);
    await command(['correct', 'distinct', 'Ada Lindqvist', 'Bo Lindqvist', '-g', graph]);
    expect((await why('Ada Lindqvist', 'Bo Lindqvist')).out).toContain(
      '  somebody decided so: see namedrop correct list\n',
    );
    await holding(
      reading({ id: 'e5', text: 'Quill won.', entities: [person('Quill')], mentions: [['Quill', 'person:quill']] }),
    );
    expect((await why('Quill', 'Bo')).out).toContain('  no rule found anything that they have in common\n');
  });

  it('ends with 3 when one of them is nobody', async () => {
    await holding(A1);
    expect(await why('Ada Lindqvist', 'Zebulon')).toMatchObject({ code: 3, out: '' });
  });
});
