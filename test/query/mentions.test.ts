import { describe, expect, it } from 'vitest';
import { quoteMentions, whoMentions } from '../../src/query/mentions.ts';
import { CORPUS } from './corpus.ts';

const rows = (filter = {}) =>
  whoMentions(CORPUS, filter).map(({ by, of, count, documents }) => `${by ?? '–'} → ${of} ${count}/${documents}`);

describe('whoMentions', () => {
  it('counts who mentions whom, the most frequent first, without what people say of themselves', () => {
    expect(rows()).toEqual([
      '– → person:otto-brandt 4/3',
      '– → company:nordwind 3/2',
      '– → company:velora 2/2',
      'person:ines-marchetti → person:otto-brandt 2/1',
      'person:otto-brandt → company:velora 2/2',
      '– → company:quartz 1/1',
      '– → person:ines-marchetti 1/1',
      '– → person:jan-brandt 1/1',
      '– → product:lumen 1/1',
      'person:ines-marchetti → company:nordwind 1/1',
    ]);
  });

  it('counts questions, answers, and what does not assert', () => {
    const rowOf = (by: string | null, of: string) =>
      whoMentions(CORPUS).find((row) => row.by === by && row.of === `person:${of}`);
    expect(rowOf(null, 'otto-brandt')).toMatchObject({ count: 4, questions: 1, answers: 0, asks: 1, denies: 0 });
    expect(rowOf('person:ines-marchetti', 'otto-brandt')).toMatchObject({
      count: 2,
      questions: 0,
      answers: 2,
      asks: 0,
    });
  });

  it.each([
    [{ stance: 'asks' }, 1],
    [{ stance: 'denies' }, 2],
    [{ stance: 'denies', zone: 'answer' }, 0],
    [{ stance: 'quotes' }, 0],
    [{ by: 'person:ines-marchetti', self: true }, 3],
    [{ by: 'person:ines-marchetti', of: 'person:ines-marchetti' }, 1],
    [{ by: 'person:ines-marchetti', form: 'name' }, 2],
    [{ of: 'company:velora' }, 2],
    [{ type: 'product' }, 1],
    [{ zone: 'answer' }, 2],
    [{ zone: 'question' }, 1],
    [{ zone: 'caption' }, 0],
    [{ since: '2025-06-18' }, 5],
    [{ since: '2025-09-30' }, 4],
    [{ since: '2026' }, 0],
    [{ until: '2025-03' }, 5],
    [{ until: '2025-03-03' }, 0],
    [{ document: 'b2.md' }, 4],
    [{ document: 'A talk with Inés Marchetti', of: 'person:otto-brandt' }, 2],
    [{ document: 'no such' }, 0],
  ] as const)('%j leaves %i rows', (filter, count) => {
    expect(rows(filter)).toHaveLength(count);
  });
});

describe('quoteMentions', () => {
  it('gives each mention with its sentence and its place', () => {
    const quotes = quoteMentions(CORPUS, { by: 'person:ines-marchetti', of: 'person:otto-brandt' });
    expect(quotes.map(({ quote }) => quote)).toEqual(['Brandt is careful, and Nordwind needs that.', 'I trust him.']);
    expect(quotes[1]).toMatchObject({
      document: { id: 'a1', source: 'a1.md', date: '2025-03-04' },
      line: 4,
      column: 53,
      form: 'pronoun',
      zone: 'answer',
      stance: 'asserts',
    });
    for (const { quote, quoteStart, start, end } of quotes) {
      expect(CORPUS.readings[0]!.text.slice(start, end)).toBe(quote.slice(start - quoteStart, end - quoteStart));
    }
  });

  it('is ordered by date, undated documents last', () => {
    const dates = quoteMentions(CORPUS).map(({ document }) => document.date ?? 'undated');
    expect(dates).toEqual([...dates].sort());
  });
});
