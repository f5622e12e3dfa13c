import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll } from '../../viewer/data/documents.ts';
import { foldText } from '../../viewer/data/fold.ts';
import { inlinedSource } from '../../viewer/data/source.ts';
import { resultsFor } from '../../viewer/state/search.ts';
import { model, source } from '../../viewer/state/store.ts';
import { harbourModel, harbourView } from './harbour-model.ts';

const mara = 'person:mara-lindqvist';
const chen = 'person:chen-yulan';
const tern = 'company:tern-robotics';

beforeAll(async () => {
  source.value = inlinedSource(harbourView);
  model.value = harbourModel;
  await loadAll();
});

const first = (query: string) => resultsFor(query)[0];

describe('search', () => {
  it.each([
    ['mara', mara],
    ['Lindqvist', mara],
    ['LINDQ', mara],
    ['ML', mara],
    ['玛拉', mara],
    ['陈玉', chen],
    ['陳玉蘭', chen],
    ['yulan chen', chen],
    ['tern', tern],
    ['燕鸥', tern],
    ['quilworks', 'company:quillworks'],
    ['type:product', 'product:atlas-desk'],
    ['type:product pilot', 'product:tern-pilot'],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toMatchObject({ kind: 'node', id });
  });

  it.each(['', '   ', 'zzzzzz', '<>', '\\', '('])('%j finds nothing', (query) => {
    expect(resultsFor(query)).toEqual([]);
  });

  it('says which alias fits when the name does not', () => {
    expect(first('燕鸥机器人')).toMatchObject({ alias: '燕鸥机器人' });
    expect(first('tern')).toMatchObject({ alias: null });
  });

  it.each([
    ['mara mentions', { kind: 'mentions', id: mara, direction: 'by' }],
    ['who mentions chen', { kind: 'mentions', id: chen, direction: 'of' }],
    ['谁提到 陈玉兰', { kind: 'mentions', id: chen, direction: 'of' }],
    ['path mara tern', { kind: 'path', from: mara, to: tern }],
    ['path mara lindqvist to tern robotics', { kind: 'path', from: mara, to: tern }],
  ])('understands %s', (query, expected) => {
    expect(first(query)).toEqual(expected);
  });

  it('finds words of the documents, with who says them', () => {
    const quote = resultsFor('never blamed').find(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({ piece: { document: 0, by: mara, zone: 'answer' } });
    expect(resultsFor('表示祝贺').some(({ kind }) => kind === 'quote')).toBe(true);
  });
});

describe('foldText', () => {
  it.each([
    ['José Núñez', 'jose nunez'],
    ['薩姆·奧特曼', '萨姆 奥特曼'],
    ['J.R. O’Neill', 'jr oneill'],
    ['AT&T', 'at&t'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
