import { describe, expect, it } from 'vitest';
import { documentOf, outline } from './segmenting.ts';

const zones = (text: string) => outline(documentOf(text)).map((line) => line.split(' | ').slice(0, 2).join(' '));

describe('speakers named on lines of their own', () => {
  it('a company’s call, with offices below the names', () => {
    const text = `Operator

Good day. I turn the call over to Ida Voss.

Ida Voss
Chief Executive Officer

Thank you. We sold forty boats.

The yard is full.

Karl Brandt
Chief Financial Officer

We made money.

Operator

Our first question comes from Nora Pell.

Nora Pell
Analyst, Tern Bank

Ida, you sold forty. Why?

Ida Voss
Chief Executive Officer

I can’t say.`;
    expect(zones(text).filter((line) => line.startsWith('answer') || line.startsWith('question'))).toEqual([
      'answer -',
      'answer -',
      'answer Ida Voss',
      'answer Ida Voss',
      'answer Ida Voss',
      'answer Karl Brandt',
      'answer Karl Brandt',
      'answer -',
      'answer -',
      'question Nora Pell',
      'question Nora Pell',
      'answer Ida Voss',
      'answer Ida Voss',
    ]);
  });

  it.each([
    [
      'behind the name',
      'Ida Voss  00:01\nIs it late?\n\nKarl Brandt  00:04\nI have a clock.\n\nIda Voss  00:09\nWhy do you?\n\nKarl Brandt  00:12\nIt was a gift.',
    ],
    [
      'before the name',
      '[00:01] Ida Voss\nIs it late?\n\n[00:04] Karl Brandt\nI have a clock.\n\n[00:09] Ida Voss\nWhy do you?\n\n[00:12] Karl Brandt\nIt was a gift.',
    ],
    [
      'in Chinese',
      '林晓 00:01\n现在几点？\n\n周然 00:04\n我有表。\n\n林晓 00:09\n你为什么有？\n\n周然 00:12\n是我父亲的。',
    ],
  ])('a recorded meeting with the time %s', (_, text) => {
    const said = zones(text).map((line) => line.split(' ')[0]);
    expect(said.filter((zone) => zone === 'question').length).toBe(said.filter((zone) => zone === 'answer').length);
    expect(said.every((zone) => zone === 'question' || zone === 'answer')).toBe(true);
  });

  const others: [string, string][] = [
    [
      'headings that recur',
      'Results\n\nThe yard sold forty boats.\n\nOutlook\n\nIt is full.\n\nResults\n\nThe mill is shut.\n\nOutlook\n\nNobody knows.',
    ],
    [
      'portraits under their names',
      'Ida Voss\n\nShe builds boats in Kiel.\n\nKarl Brandt\n\nHe sells them.\n\nNora Pell\n\nShe bakes bread.',
    ],
    ['a list of people', 'Ida Voss\n\nKarl Brandt\n\nIda Voss\n\nKarl Brandt\n\nThey met, and I was there.'],
  ];
  it.each(others)('not: %s', (_, text) =>
    expect(zones(text).some((line) => /^(?:question|answer)/u.test(line))).toBe(false),
  );
});
