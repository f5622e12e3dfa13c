import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../../src/recognize/zh/simplify.ts';

describe('toSimplified', () => {
  it.each([
    ['黃仁勳在臺灣', '黄仁勋在台湾'],
    ['薩姆·奧特曼', '萨姆·奥特曼'],
    ['OpenAI 發布', 'OpenAI 发布'],
    ['简体不变', '简体不变'],
  ])('%s', (text, simple) => expect(toSimplified(text)).toBe(simple));

  it('keeps every offset', () => {
    const character = fc.integer({ min: 0x3400, max: 0x2a6df }).map((code) => String.fromCodePoint(code));
    fc.assert(fc.property(fc.array(character), (list) => toSimplified(list.join('')).length === list.join('').length));
  });
});
