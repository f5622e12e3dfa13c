import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll } from '../../viewer/data/documents.ts';
import { foldText } from '../../viewer/data/fold.ts';
import { inlinedSource } from '../../viewer/data/source.ts';
import { FOLDED, hitsFor, type Unfolded } from '../../viewer/state/hits.ts';
import { completed } from '../../viewer/state/phrases.ts';
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
    ['类型:产品', 'product:atlas-desk'],
    ['type:prod quillworks', 'product:atlas-desk'],
    ['type:product tern robotics', 'product:tern-pilot'],
    ['path tern', tern],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toMatchObject({ kind: 'node', id });
  });

  it.each(['zzzzzz', '<>', '\\', '('])('%j finds nothing', (query) => {
    expect(resultsFor(query)).toEqual([]);
  });

  it.each(['', '   '])('%j gives examples of what can be asked, each of which is understood', (query) => {
    const examples = resultsFor(query).map((result) => (result.kind === 'phrase' ? result.text : ''));
    expect(examples).toHaveLength(4);
    expect(examples.map((text) => first(text)?.kind)).toEqual(['mentions', 'mentions', 'path', 'node']);
  });

  it.each([
    ['lindq', 'Mara Lindqvist '],
    ['who mentions lindq', 'who mentions Mara Lindqvist '],
    ['mara ment', 'Mara Lindqvist mentions '],
    ['path mar', 'path Mara Lindqvist '],
    ['path mara tern rob', 'path Mara Lindqvist Tern Robotics '],
    ['type:prod', 'type:product '],
    ['type:product pil', 'type:product Tern Pilot '],
    ['zzzzzz', null],
  ])('%j completes to %j', (query, text) => {
    expect(completed(harbourModel, query, first(query))).toBe(text);
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

describe('words in the texts', () => {
  const lines = (query: string, unfolded?: Unfolded) =>
    hitsFor(query, unfolded ?? FOLDED).map((line) =>
      line.kind === 'more' ? [line.document, line.count] : [line.piece.document, line.words[1]],
    );

  it('are listed by document, the first ones and how many more there are', () => {
    expect(lines('tern')).toEqual([
      [0, 'Tern'],
      [0, 'Tern'],
      [0, 2],
    ]);
  });

  it('are all listed when more is asked for', () => {
    expect(lines('tern', new Map([[0, 1]]))).toEqual(Array(4).fill([0, 'Tern']));
  });

  it('are found in each document', () => {
    expect(lines('was')).toEqual([[1, 'was']]);
    expect(lines('陈玉兰')).toEqual([
      [1, '陈玉兰'],
      [1, '陈玉兰'],
    ]);
  });

  it.each(['', 'te', '陈', 'no such words'])('%j: none', (query) => {
    expect(lines(query)).toEqual([]);
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
