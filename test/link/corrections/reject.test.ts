import { describe, expect, it } from 'vitest';
import { linkReadings } from '../../../src/link/readings.ts';
import type { Correction } from '../../../src/model.ts';
import { readingOf } from '../reading-of.ts';

const docs = () => [
  readingOf(
    'a',
    [
      ['person', 'Ana Ruiz'],
      ['person', 'Eva Lund'],
      ['company', 'Tern'],
    ],
    [
      ['Ana Ruiz', 'founded', 'Tern'],
      ['Eva Lund', 'founded', 'Tern'],
      ['Ana Ruiz', 'spouseOf', 'Eva Lund'],
    ],
  ),
];
const end = docs()[0]!.text.length;
const ana = 'person:ana-ruiz';
const eva = 'person:eva-lund';
const founded = { kind: 'reject', reading: 'a', start: 0, end, type: 'founded', source: ana, target: 'company:tern' };
const left = (...corrections: Correction[]) =>
  linkReadings(docs(), corrections).readings[0]!.relations.map(({ source, type }) => `${source} ${type}`);

describe('reject', () => {
  it.each<[string, object, string[]]>([
    ['that relation only', {}, [`${eva} founded`, `${ana} spouseOf`]],
    [
      'a symmetric one either way round',
      { type: 'spouseOf', source: eva, target: ana },
      [`${ana} founded`, `${eva} founded`],
    ],
    ['nothing of other ends', { source: 'person:nobody' }, [`${ana} founded`, `${eva} founded`, `${ana} spouseOf`]],
    [
      'nothing turned round',
      { source: 'company:tern', target: ana },
      [`${ana} founded`, `${eva} founded`, `${ana} spouseOf`],
    ],
    ['nothing elsewhere', { start: 1 }, [`${ana} founded`, `${eva} founded`, `${ana} spouseOf`]],
    ['nothing of another document', { reading: 'b' }, [`${ana} founded`, `${eva} founded`, `${ana} spouseOf`]],
  ])('takes out %s', (_, change, expected) => {
    expect(left({ ...founded, ...change } as Correction)).toEqual(expected);
  });

  it('holds when an end is called and counted otherwise', () => {
    const reject = founded as Correction;
    expect(left({ kind: 'rename', entity: ana, name: 'A. R.' }, reject)).not.toContain(`${ana} founded`);
    expect(left({ kind: 'retype', entity: 'company:tern', type: 'organization' }, reject)).toHaveLength(2);
    // Two that are one say one thing.
    expect(left(reject, { kind: 'merge', a: eva, b: ana })).toEqual([]);
    expect(left({ kind: 'merge', a: eva, b: ana }, reject)).toEqual([]);
  });
});
