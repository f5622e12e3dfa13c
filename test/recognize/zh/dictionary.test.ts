import { describe, expect, it } from 'vitest';
import { packDictionary, unpackDictionary } from '../../../src/recognize/zh/dictionary.ts';
import type { ChineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';
import { dictionaryMatches, segment } from '../../../src/recognize/zh/segment.ts';
import { tokenize } from '../../../src/tag/tokens.ts';

const table = unpackDictionary(
  packDictionary([
    { word: '研究', cost: 70, kind: 'v' },
    { word: '研究生', cost: 80, kind: 'n' },
    { word: '生命', cost: 75, kind: 'n' },
    { word: '的', cost: 30, kind: 'u' },
    { word: '起源', cost: 85, kind: 'n' },
    { word: '青川', cost: 120, kind: 'ns' },
    { word: '青川县', cost: 125, kind: 'ns' },
    { word: '县', cost: 90, kind: 'n' },
  ]),
);
const view = (text: string) => ({ tokens: tokenize(text), plain: text, knowledge: {} as ChineseKnowledge });

describe('segment', () => {
  it('takes the most probable words', () => {
    const { units } = segment(view('研究生命的起源'), table);
    expect(units.map(({ from, to }) => '研究生命的起源'.slice(from, to))).toEqual(['研究', '生命', '的', '起源']);
  });

  it('gives unknown characters, signs and Latin words classes of their own', () => {
    expect(segment(view('鑫, AI 7'), table).units.map((unit) => unit.tag)).toEqual(['x', 'w', 'l', 'm']);
  });
});

describe('dictionaryMatches', () => {
  it('finds the longest name at each place, and no ordinary word', () => {
    expect(dictionaryMatches(view('的青川县'), table).map(({ from, to }) => [from, to])).toEqual([[1, 4]]);
  });
});

describe('unpackDictionary', () => {
  it('refuses what it did not write', () => {
    expect(() => unpackDictionary(new Uint8Array(40))).toThrow(/dictionary is damaged/u);
  });
});
