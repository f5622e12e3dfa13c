import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../../scripts/train/corpora.ts';
import { withOtherNames } from '../../../scripts/train/latin/augment.ts';

const records = parseMarked('{Ada Moss|person} left {Vireo|company}. {Moss|person} is in {Ghent|place}.', 'gold');
/** "Ada Moss" → "person-2 x", "Vireo" → "company-1 x". */
const inventor = (type: string, surface: string) =>
  surface.split(' ').length === 1 ? `${type}-1` : `${type}-2a ${type}-2b`;

describe('parseMarked', () => {
  it('gives the text and the spans of its names', () => {
    const [{ text, entities }] = records as [(typeof records)[number]];
    expect(text).toBe('Ada Moss left Vireo. Moss is in Ghent.');
    expect(entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
      'person Ada Moss',
      'company Vireo',
      'person Moss',
      'place Ghent',
    ]);
  });
});

describe('withOtherNames', () => {
  it('exchanges every name, a surname alone by that of the full name', () => {
    const [copy] = withOtherNames(records, inventor, [[/gold/u, 1]], 1);
    expect(copy!.text).toBe('person-2a person-2b left company-1. person-2b is in place-1.');
    for (const { start, end, type } of copy!.entities) {
      expect(copy!.text.slice(start, end)).toMatch(new RegExp(`^${type}-`, 'u'));
    }
  });

  it('copies only the sets that it is told to', () => {
    expect(withOtherNames(records, inventor, [[/other/u, 1]], 1)).toEqual([]);
  });
});
