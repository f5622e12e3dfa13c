import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../src/read/dates.ts';

describe('parseDate', () => {
  const cases: [value: string, iso: string | undefined][] = [
    ['2025-03-14', '2025-03-14'],
    ['2025-03-14T23:10:00-05:00', '2025-03-14'],
    ['December 12, 2025', '2025-12-12'],
    ['Dec. 2nd, 2025', '2025-12-02'],
    ['14 March 2025', '2025-03-14'],
    ['1st of Sept 2024', '2024-09-01'],
    ['Fri, 12 Dec 2025 06:10:00 GMT', '2025-12-12'],
    ['2024年3月18日', '2024-03-18'],
    ['2025 年 3 月 4 日', '2025-03-04'],
    ['14.03.2025', '2025-03-14'],
    ['2024/02/29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['2025-13-01', undefined],
    ['31 June 2025', undefined],
    ['March 2025', undefined],
    ['2025', undefined],
    ['03/04/2025', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s', (value, iso) => expect(parseDate(value)).toBe(iso));
});

describe('findDate', () => {
  const dated: [text: string, iso: string][] = [
    ['A headline\nBy Ann Oak\nMarch 4, 2025 at 9:40 AM EST\n\nThe text.', '2025-03-04'],
    ['A headline\nUpdated Feb 3, 2024\nThe text begins.', '2024-02-03'],
    ['A headline\nPublished on 3 February 2024, 10:30 GMT\nThe text begins.', '2024-02-03'],
    ['By Ann Oak | 14 March 2025 | 5 min read\nThe text begins.', '2025-03-14'],
    ['LEEDS, March 3, 2024 (Newswire) - Ann Oak left Beech on Monday.', '2024-03-03'],
    ['A headline\nOdense, 3 March 2024 — Ann Oak left Beech on Monday.', '2024-03-03'],
    ['San Remo, Italy, March 3, 2024 - Ann Oak left Beech.', '2024-03-03'],
    ['LEEDS, Sept. 9, 2025 /Wirefeed/ -- Beech, Inc. today announced a bench.', '2025-09-09'],
    ['标题\n作者:安\n2024年3月18日 10:30\n正文。', '2024-03-18'],
    ['发布时间:2024-05-06\n正文。', '2024-05-06'],
    ['Tuesday, 14 March 2025\nThe text begins.', '2025-03-14'],
  ];
  it.each(dated)('%s', (text, iso) => expect(findDate(text)).toBe(iso));

  const undated: string[] = [
    'A headline\nAnn Oak left Beech on March 3, 2024. She had founded it.',
    'On March 3, 2024, Ann Oak left Beech for good and never came back.',
    'On Monday, 3 March 2024 — a grey day — Ann Oak left Beech.',
    'Ann Oak left Beech on Monday, 3 March 2024 — for good.',
    'Odense, 3 March 2024 was a grey day.',
    'March 3, 2024 was the day on which Ann Oak left Beech.',
    'The contract of 2024-05-06 says nothing of the kind.',
    `${'A line.\n'.repeat(30)}March 3, 2024\n`,
    '2019年3月4日,安离开了公司,此后再也没有回来。',
    'Version 2.10.2024 of the software',
  ];
  it.each(undated)('no date in: %s', (text) => expect(findDate(text)).toBeUndefined());
});
