import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/cli/plain.ts';
import { renderTable } from '../../src/cli/table.ts';
import { displayWidth, fitWidth } from '../../src/cli/width.ts';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['萨姆·奥特曼', 11],
    ['ＡＢ', 4],
    ['Ine\u0301s', 4],
    ['한국', 4],
    ['👍', 2],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('fitWidth', () => {
  it.each([
    ['short', 9, 'short'],
    ['exactly', 7, 'exactly'],
    ['too long', 5, 'too …'],
    ['北风没有', 5, '北风…'],
    ['北风没有', 6, '北风…'],
  ])('%s in %i columns is %s', (text, columns, fitted) => {
    expect(fitWidth(text, columns)).toBe(fitted);
  });
});

describe('renderTable', () => {
  it('aligns what terminals show', () => {
    const columns = [{ title: 'name' }, { title: 'n', align: 'right' as const }, { title: 'x' }];
    const table = renderTable(columns, [
      ['维洛拉', '12', 'a'],
      ['Velora', '3', ''],
    ]);
    expect(table).toBe('name     n  x\n维洛拉  12  a\nVelora   3\n');
  });
});

describe('onOneLine', () => {
  it.each([
    ['a\n b\tc', 'a b c'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['ab\u202ecd\u0007', 'abcd'],
  ])('%j → %s', (text, plain) => {
    expect(onOneLine(text)).toBe(plain);
  });
});
