import { describe, expect, it } from 'vitest';
import { findQuotations, type Quotation } from '../../src/attribute/quotations.ts';

const show = (text: string, quotations: readonly Quotation[]): string[] =>
  quotations.flatMap(({ start, end, inner, open }) => [
    `${text.slice(start, end)}${open ? ' …' : ''}`,
    ...show(text, inner).map((line) => `> ${line}`),
  ]);

describe('findQuotations', () => {
  const cases: [text: string, expected: string[]][] = [
    ['He said “no” and “yes”.', ['no', 'yes']],
    ['He said "no," then "yes."', ['no,', 'yes.']],
    ['“She told me, ‘Go,’ and I went.”', ['She told me, ‘Go,’ and I went.', '> Go,']],
    ["'Now,' said he, 'the workers' rights matter.'", ['Now,', "the workers' rights matter."]],
    ['‘The workers’ rights,’ she said, ‘don’t matter.’', ['The workers’ rights,', 'don’t matter.']],
    ['The 1990s’ best film and Ida’s boat, the dogs’ home', []],
    ["the boys' school and the girls' school in '68", []],
    ['他说：「我只听见『去吧』。」', ['我只听见『去吧』。', '> 去吧']],
    ['他说:"不行。"她问:"为什么?"', ['不行。', '为什么?']],
    ['«Non», dit-il.', ['Non']],
    ['„Nein“, sagte er.', ['Nein']],
    ['“It goes on.', ['It goes on. …']],
    ['A 5\'10" man left.', []],
    ['《书名》不是引语', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(show(text, findQuotations(text, { start: 0, end: text.length }))).toEqual(expected);
  });

  it('keeps to its paragraph', () => {
    const text = 'a “b” c “d” e';
    expect(show(text, findQuotations(text, { start: 6, end: 11 }))).toEqual(['d']);
  });

  it('reads many single marks in linear time', () => {
    expect(findQuotations("a 'b ".repeat(50_000), { start: 0, end: 250_000 })).toEqual([]);
    expect(findQuotations('a ‘b '.repeat(50_000), { start: 0, end: 250_000 })).toEqual([]);
  });
});
