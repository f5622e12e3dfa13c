import { describe, expect, it } from 'vitest';
import { linkReadings } from '../../src/link/readings.ts';
import type { Correction, EntityType, Reading } from '../../src/model.ts';
import { doubtfulPairs } from '../../src/query/review.ts';
import { slugOf } from '../../src/resolve/slug.ts';
import { reading } from './corpus.ts';

/** A document that names some things, each in a sentence. */
function document(id: string, ...names: [name: string, type: EntityType][]): Reading {
  const entities = names.map(([name, type]) => ({ id: `${type}:${slugOf(name)}`, type, name, aliases: [] }));
  return reading({
    id,
    text: names.map(([name]) => `We saw ${name} there. `).join(''),
    entities,
    mentions: entities.map(({ id: entity, name }) => [name, entity]),
  });
}

function doubts(documents: Reading[], corrections: Correction[] = []) {
  return doubtfulPairs(documents, corrections, linkReadings(documents, corrections).entities);
}

const pairs = (...documents: Reading[]) =>
  doubts(documents).map(({ a, b, rule }) => `${[a.name, b.name].sort().join(' = ')}: ${rule}`);

describe('doubtfulPairs', () => {
  it.each<[string, EntityType, string, EntityType, string[]]>([
    ['Hanna Weissbach', 'person', 'Hannah Weissbach', 'person', ['Hanna Weissbach = Hannah Weissbach: close-spelling']],
    ['Thomas Anders', 'person', 'Thomas Enders', 'person', []],
    ['Konrad III', 'person', 'Konrad II', 'person', []],
    ['Chiara', 'person', 'Chiari', 'person', []],
    ['Lumenware 4', 'product', 'Lumenware 5', 'product', []],
    ['Halvorsen', 'company', 'Halvorsen Robotics', 'company', ['Halvorsen = Halvorsen Robotics: short-form']],
    ['Halvorsen', 'company', 'Halvorsen 3', 'product', []],
    ['Halvorsen', 'person', 'Halvorsen Robotics', 'company', []],
    ['Acme', 'company', 'Acmeon', 'company', []],
    ['北风', 'company', '北风科技', 'company', ['北风 = 北风科技: short-form']],
    ['J. R. Halloway', 'person', 'James Halloway', 'person', ['J. R. Halloway = James Halloway: initials']],
    ['James Halloway', 'person', 'Clara Halloway', 'person', []],
    ['布兰特纳', 'person', 'Otto Brantner', 'person', ['Otto Brantner = 布兰特纳: sound']],
    ['布兰特纳', 'person', 'Otto Halloway', 'person', []],
    ['苏晓静', 'person', 'Su Xiaojing', 'person', ['Su Xiaojing = 苏晓静: pinyin']],
  ])('of %s (%s) and %s (%s): %j', (a, typeA, b, typeB, expected) => {
    expect(pairs(document('d1', [a, typeA]), document('d2', [b, typeB]))).toEqual(expected);
    expect(pairs(document('d1', [a, typeA], [b, typeB])).filter((pair) => !pair.endsWith('initials'))).toEqual([]);
  });

  it('offers every bearer of a family name that stands alone, not many of them', () => {
    const bearers: [string, EntityType][] = [
      ['Ada Lindqvist', 'person'],
      ['Bo Lindqvist', 'person'],
    ];
    const some = pairs(document('d1', ...bearers), document('d2', ['Lindqvist', 'person']));
    expect(some).toEqual(['Ada Lindqvist = Lindqvist: shared-surname', 'Bo Lindqvist = Lindqvist: shared-surname']);
    const many = ['Ed', 'Flo', 'Gus', 'Hal', 'Ivo'].map((given): [string, EntityType] => [
      `${given} Lindqvist`,
      'person',
    ]);
    expect(pairs(document('d1', ...many), document('d2', ['Lindqvist', 'person']))).toEqual([]);
  });

  it('does not offer the other bearer of a family name that is known to be one’s', () => {
    const documents = [
      document('d1', ['Ada Lindqvist', 'person'], ['Halvorsen', 'company']),
      document('d2', ['Bo Lindqvist', 'person']),
      document('d3', ['Lindqvist', 'person'], ['Halvorsen', 'company']),
    ];
    expect(pairs(...documents)).toEqual([]);
  });

  it('forgets what a human has decided, and comes back when that is undone', () => {
    const documents = [document('d1', ['Hanna Weissbach', 'person']), document('d2', ['Hannah Weissbach', 'person'])];
    const [{ a, b, quotes }] = doubts(documents) as [ReturnType<typeof doubts>[0]];
    expect(quotes.map(({ quote }) => quote.trim())).toEqual([
      'We saw Hanna Weissbach there.',
      'We saw Hannah Weissbach there.',
    ]);
    expect(doubts(documents, [{ kind: 'distinct', a: b.id, b: a.id }])).toEqual([]);
    expect(doubts(documents, [{ kind: 'merge', a: a.id, b: b.id }])).toEqual([]);
    expect(doubts(documents, [{ kind: 'hide', entity: a.id }])).toEqual([]);
    expect(doubts(documents, [{ kind: 'rename', entity: a.id, name: 'H. W.' }])).toHaveLength(1);
  });

  it('holds a refusal against what the two were joined with since', () => {
    const documents = ['Hanna Weissbach', 'Hannah Weissbach', 'H. Weissbach'].map((name, i) =>
      document(`d${i}`, [name, 'person']),
    );
    const refused: Correction[] = [
      { kind: 'distinct', a: 'person:hanna-weissbach', b: 'person:hannah-weissbach' },
      { kind: 'merge', a: 'person:hanna-weissbach', b: 'person:h-weissbach' },
    ];
    const left = doubts(documents, refused).filter(({ rule }) => rule === 'close-spelling');
    expect(left).toEqual([]);
  });

  it('does not depend on the order of the documents', () => {
    const documents = ['Hanna Weissbach', 'Hannah Weissbach', 'Hana Weissbach', 'H. Weissbach'].map((name, i) =>
      document(`d${i}`, [name, 'person']),
    );
    expect(doubts([...documents].reverse())).toEqual(doubts(documents));
  });
});
