import { describe, expect, it } from 'vitest';
import type { ViewDocument } from '../../src/graph/view.ts';
import type { Evidence } from '../../viewer/data/model.ts';
import { pagesOf } from '../../viewer/data/pages.ts';
import { onePerPassage, passageOf, runsOf } from '../../viewer/data/passage.ts';
import { harbourView } from './harbour-model.ts';

const [interview] = harbourView.documents as ViewDocument[];

describe('passageOf', () => {
  it('is the paragraph when it is short', () => {
    const text = 'First.\nSecond, with Ada in it.\nThird.';
    const start = text.indexOf('Ada');
    const { from, to, cutBefore, cutAfter } = passageOf(text, { start, end: start + 3 });
    expect([text.slice(from, to), cutBefore, cutAfter]).toEqual(['Second, with Ada in it.', false, false]);
  });

  it('is cut between words when it is long', () => {
    const text = `${'word '.repeat(400)}Ada${' word'.repeat(400)}`;
    const start = text.indexOf('Ada');
    const { from, to, cutBefore, cutAfter } = passageOf(text, { start, end: start + 3 });
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(text.slice(from, to)).toMatch(/^word .*Ada.* word$/u);
    expect(to - from).toBeLessThan(460);
  });

  it('shows what stands in one paragraph in one mouth once', () => {
    const text = 'Ada came. She saw.\nAda left.';
    const at = (start: number, by: string | null = null, document = 0): Evidence => ({
      document,
      start,
      end: start + 3,
      by,
      zone: 'body',
      stance: 'asserts',
    });
    const claim = { type: 'leads', source: 'a', target: 'b' } as const;
    const pieces = [at(0), at(10), at(19), at(19, 'person:bo'), at(0, null, 1), { ...at(10, null, 1), claim }];
    expect(onePerPassage(pieces, () => text)).toEqual(pieces.filter((_, i) => i !== 1));
    // Texts that are not here yet say nothing.
    expect(onePerPassage(pieces, () => undefined)).toEqual(pieces);
  });

  it('never cuts a character in two', () => {
    const text = '😀'.repeat(2000);
    const { from, to } = passageOf(text, { start: 2001 - 1, end: 2002 });
    expect(text.slice(from, to)).not.toMatch(/\p{Surrogate}/u);
  });

  it('of a huge span stays readable', () => {
    const text = 'x'.repeat(50_000);
    const { from, to } = passageOf(text, { start: 0, end: 50_000 });
    expect(to - from).toBeLessThan(2000);
  });
});

describe('runsOf', () => {
  it('covers the stretch without gaps and knows names and the lit span', () => {
    const lit = { start: interview!.text.indexOf('founded'), end: interview!.text.indexOf('founded') + 7 };
    const runs = runsOf(interview!, 0, 200, lit);
    expect(runs.map(({ text }) => text).join('')).toBe(interview!.text.slice(0, 200));
    expect(runs.filter((run) => run.lit).map(({ text }) => text)).toEqual(['founded']);
    expect(runs.filter((run) => run.entity === 'person:mara-lindqvist').map(({ text }) => text)).toEqual([
      'Mara Lindqvist',
    ]);
  });
});

describe('pagesOf', () => {
  it('gives paragraphs with zones and speakers', () => {
    const { paragraphs, before, after } = pagesOf(interview!, { start: 0 });
    expect(paragraphs.map(({ zone }) => zone)).toEqual(['heading', 'body', 'question', 'answer', 'note']);
    expect([before, after]).toEqual([false, false]);
  });

  it('shows a part of an enormous document around the span', () => {
    const text = 'A line of words.\n'.repeat(60_000);
    const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const }];
    const { paragraphs, before, after } = pagesOf({ ...interview!, text, segments }, { start: 500_000 });
    expect([before, after]).toEqual([true, true]);
    expect(paragraphs.length).toBeLessThan(12_000);
    expect(paragraphs.some(({ start, end }) => start <= 500_000 && end >= 500_000 - 17)).toBe(true);
  });
});
