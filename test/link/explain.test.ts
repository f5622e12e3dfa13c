import { describe, expect, it } from 'vitest';
import { explainLink, suggestLinks } from '../../src/link/explain.ts';
import type { Correction } from '../../src/model.ts';
import { readingOf } from './reading-of.ts';

const readings = [
  readingOf('a', [['person', 'Ana Ruiz', '安娜·鲁伊斯']]),
  readingOf('b', [
    ['person', 'Ruiz'],
    ['company', 'Tern'],
  ]),
  readingOf('c', [
    ['person', '安娜·鲁伊斯'],
    ['company', 'Tern'],
  ]),
  readingOf('d', [['person', 'Eva B. Lund']]),
  readingOf('e', [['person', 'Eva Lund']]),
];

describe('explainLink', () => {
  it('names the rules on the way, with the documents', () => {
    expect(explainLink(readings, 'Ruiz', '安娜·鲁伊斯')).toEqual({
      linked: true,
      steps: [
        {
          a: 'person:ruiz',
          b: 'person:ana-ruiz',
          rule: 'lone-surname',
          sure: 0.85,
          evidence: 'ruiz',
          documents: ['b', 'a'],
        },
      ],
    });
  });

  it('says that equal names joined', () => {
    expect(explainLink(readings, 'Tern', 'company:tern')).toMatchObject({
      linked: true,
      steps: [{ rule: 'same-name' }],
    });
  });

  it('says what keeps two apart', () => {
    const distinct: Correction = { kind: 'distinct', a: 'person:ruiz', b: 'person:ana-ruiz' };
    expect(explainLink(readings, 'person:ruiz', 'person:ana-ruiz', [distinct])).toEqual({
      linked: false,
      why: 'decided',
    });
    expect(explainLink(readings, 'Ana Ruiz', 'Nobody')).toEqual({ linked: false, why: 'unknown' });
    expect(explainLink(readings, 'Ana Ruiz', 'Tern')).toEqual({ linked: false, why: 'no evidence' });
  });

  it('suggests bodies of which one person is said to be the head in either script', () => {
    const lan = (id: string, person: string, body: string) =>
      readingOf(
        id,
        [
          ['person', person],
          ['company', body],
          ['place', 'Ningbo'],
        ],
        [[person, 'leads', body]],
      );
    const pairs = (...docs: Parameters<typeof lan>[]) =>
      suggestLinks(docs.map((doc) => lan(...doc))).map(({ a, b, rule }) => `${a} ${b} ${rule}`);
    expect(pairs(['a', '岑岚', '蓝港物流'], ['b', 'Cen Lan', 'Blue Harbor'])).toEqual([
      'company:blue-harbor company:lan-gang-wu-liu same-relation',
    ]);
    expect(pairs(['a', '岑岚', '蓝港物流'], ['b', 'Wu Lan', 'Blue Harbor'])).toEqual([]);
    expect(pairs(['a', '岑岚', '蓝港物流'], ['b', 'Cen Lan', 'Blue Harbor'], ['c', 'Cen Lan', 'Finch'])).toEqual([]);
    expect(pairs(['a', 'Cen Lan', 'Finch'], ['b', 'Cen Lan', 'Blue Harbor'])).toEqual([]);
  });

  it('tells a human decision', () => {
    const merge: Correction = { kind: 'merge', a: 'person:ana-ruiz', b: 'person:eva-lund' };
    expect(explainLink(readings, 'Ana Ruiz', 'Eva Lund', [merge])).toMatchObject({
      linked: true,
      steps: [{ rule: 'human' }],
    });
  });
});

describe('suggestLinks', () => {
  it('lists what may be one, until a human has decided', () => {
    expect(suggestLinks(readings)).toMatchObject([
      { a: 'person:eva-b-lund', b: 'person:eva-lund', rule: 'middle-name' },
    ]);
    expect(suggestLinks(readings, [{ kind: 'distinct', a: 'person:eva-b-lund', b: 'person:eva-lund' }])).toEqual([]);
    expect(suggestLinks(readings, [{ kind: 'merge', a: 'person:eva-b-lund', b: 'person:eva-lund' }])).toEqual([]);
  });
});
