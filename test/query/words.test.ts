import { describe, expect, it } from 'vitest';
import { highlightWords, indexedWords, parseSearch } from '../../src/query/words.ts';

describe('indexedWords', () => {
  it.each([
    ['Inés said: “No!”', 'ines said no'],
    ['谷歌收购', '谷歌 歌收 收购 购'],
    ['臺灣的GPT-4', '台湾 湾的 的 gpt 4'],
    ['a谷b', 'a 谷 b'],
    ['…', ''],
  ])('%s → %s', (text, expected) => {
    expect(indexedWords(text)).toBe(expected);
  });
});

describe('parseSearch', () => {
  it.each([
    ['Open Letter', '"open" AND "letter"'],
    ['"Open Letter" pause*', '"open letter" AND "pause" *'],
    ['谷歌', '"谷歌"'],
    ['谷歌收购', '"谷歌 歌收 收购"'],
    ['谷', '"谷" *'],
    ['NEAR(a b) OR -c:d', '"near a" AND "b" AND "or" AND "c d"'],
    ['“two words”', '"two words"'],
    ["O'Neill", '"o neill"'],
  ])('%s → %s', (query, match) => {
    expect(parseSearch(query)?.match).toBe(match);
  });

  it.each(['', '   ', '"', '*', '!?'])('finds nothing to look for in %j', (query) => {
    expect(parseSearch(query)).toBeNull();
  });
});

describe('highlightWords', () => {
  const found = (text: string, query: string) =>
    highlightWords(text, parseSearch(query)!.terms).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['The Café and the cafés', 'cafe', ['Café']],
    ['Pauses and pausing', 'paus*', ['Pauses', 'pausing']],
    ['an open letter, open door', '"open letter"', ['open letter']],
    ['臺灣人在台湾', '台湾', ['臺灣', '台湾']],
    ['nothing here', 'else', []],
  ])('in %s, %s marks %j', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
});
