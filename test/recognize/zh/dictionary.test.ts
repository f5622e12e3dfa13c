import { describe, expect, it } from 'vitest';
import {
  clusterOf,
  findWord,
  NO_CLUSTER,
  packDictionary,
  unpackDictionary,
} from '../../../src/recognize/zh/dictionary.ts';
import type { ChineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';
import { segment, wordsFound } from '../../../src/recognize/zh/segment.ts';
import { tokenize } from '../../../src/tag/tokens.ts';

const table = unpackDictionary(
  packDictionary([
    { word: '研究', cost: 70, kind: 'v' },
    { word: '研究生', cost: 80, kind: 'n' },
    { word: '生命', cost: 75, kind: 'n' },
    { word: '的', cost: 30, kind: 'u' },
    { word: '起源', cost: 85, kind: 'n' },
    { word: '青川', cost: 120, kind: 'ns', cluster: 17 },
    { word: '青川县', cost: 125, kind: 'ns' },
    { word: '县', cost: 90, kind: 'n' },
  ]),
);
const view = (text: string) => ({ tokens: tokenize(text), plain: text, knowledge: {} as ChineseKnowledge });

const cut = (text: string) => segment(view(text), table, wordsFound(view(text), table)).units;

describe('segment', () => {
  it('takes the most probable words', () => {
    const units = cut('研究生命的起源');
    expect(units.map(({ from, to }) => '研究生命的起源'.slice(from, to))).toEqual(['研究', '生命', '的', '起源']);
  });

  it('gives unknown characters, signs and Latin words classes of their own', () => {
    expect(cut('鑫, AI 7').map((unit) => unit.tag)).toEqual(['x', 'w', 'l', 'm']);
  });
});

describe('wordsFound', () => {
  it('finds all words, those inside others too, and none over a space', () => {
    const text = '的青川县 研 究';
    const words = wordsFound(view(text), table).map(({ from, to }) => [from, to]);
    expect(words).toEqual([
      [0, 1],
      [1, 3],
      [1, 4],
      [3, 4],
    ]);
  });
});

describe('clusterOf', () => {
  const [found] = wordsFound(view('青川'), table);
  const [other] = wordsFound(view('生命'), table);
  it('knows the cluster of a word that has one', () => expect(clusterOf(table, found!.place)).toBe(17));
  it('says when a word has none', () => expect(clusterOf(table, other!.place)).toBe(NO_CLUSTER));
  it('says when there is no such word', () => expect(clusterOf(table, findWord(table, 12345))).toBe(NO_CLUSTER));
});

describe('unpackDictionary', () => {
  it('refuses what it did not write', () => {
    expect(() => unpackDictionary(new Uint8Array(40))).toThrow(/dictionary is damaged/u);
  });
});
