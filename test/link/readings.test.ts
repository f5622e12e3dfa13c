import { describe, expect, it } from 'vitest';
import { linkReadings } from '../../src/link/readings.ts';
import type { Correction } from '../../src/model.ts';
import { type EntityRow, type RelationRow, readingOf } from './reading-of.ts';

type Doc = readonly [rows: EntityRow[], facts?: RelationRow[]];

/** Documents a, b, c … → the linked entities, as `id: document/document`, those of one document left out. */
const table: [name: string, docs: Doc[], linked: string[]][] = [
  ['one full name', [[[['person', 'Ana Ruiz']]], [[['person', 'Ana Ruiz']]]], ['person:ana-ruiz: a b']],
  ['other names', [[[['person', 'Ana Ruiz']]], [[['person', 'Eva Ruiz']]]], []],
  ['accents and titles', [[[['person', 'Dr. Zoë Ruiz']]], [[['person', 'Zoe Ruiz']]]], ['person:zoe-ruiz: a b']],
  ['different kinds', [[[['person', 'Tern']]], [[['place', 'Tern']]]], []],
  ['legal form', [[[['company', 'Tern Inc.']]], [[['company', 'Tern']]]], ['company:tern: a b']],
  [
    'kinds of body',
    [[[['company', 'Tern']]], [[['organization', 'Tern']]], [[['company', 'Tern']]]],
    ['company:tern: a b c'],
  ],
  [
    'a product and its maker',
    [
      [
        [
          ['company', 'Tern'],
          ['product', 'Tern'],
        ],
      ],
      [[['product', 'Tern']]],
      [[['company', 'Tern']]],
    ],
    ['company:tern: a c', 'product:tern: a b'],
  ],
  ['surname alone', [[[['person', 'Ana Ruiz']]], [[['person', 'Ruiz']]]], ['person:ana-ruiz: a b']],
  ['surname of two', [[[['person', 'Ana Ruiz']]], [[['person', 'Eva Ruiz']]], [[['person', 'Ruiz']]]], []],
  [
    'surname of two, one of whom is named with the same company',
    [
      [
        [
          ['person', 'Ana Ruiz'],
          ['company', 'Tern'],
        ],
      ],
      [
        [
          ['person', 'Eva Ruiz'],
          ['company', 'Finch'],
        ],
      ],
      [
        [
          ['person', 'Ruiz'],
          ['company', 'Tern'],
        ],
      ],
    ],
    ['company:tern: a c', 'person:ana-ruiz: a c'],
  ],
  [
    'surname of two, both named with the same company',
    [
      [
        [
          ['person', 'Ana Ruiz'],
          ['company', 'Tern'],
        ],
      ],
      [
        [
          ['person', 'Eva Ruiz'],
          ['company', 'Tern'],
        ],
      ],
      [
        [
          ['person', 'Ruiz'],
          ['company', 'Tern'],
        ],
      ],
    ],
    ['company:tern: a b c'],
  ],
  ['customary name', [[[['person', 'John Lind']]], [[['person', '约翰·林德']]]], ['person:john-lind: a b']],
  ['another customary name', [[[['person', 'John Lind']]], [[['person', '雅克·林德']]]], []],
  ['first name alone', [[[['person', 'Ana Ruiz']]], [[['person', 'Ana']]]], []],
  [
    'alias in the other script',
    [[[['person', 'Ana Ruiz', '安娜·鲁伊斯']]], [[['person', '安娜·魯伊斯']]]],
    ['person:ana-ruiz: a b'],
  ],
  [
    'acronym spelt out elsewhere',
    [[[['company', 'Blue Harbour Lines', 'BHL']]], [[['company', 'BHL']]]],
    ['company:blue-harbour-lines: a b'],
  ],
  [
    'acronym of two',
    [[[['company', 'Blue Harbour Lines', 'BHL']]], [[['company', 'Big Hat League', 'BHL']]], [[['company', 'BHL']]]],
    [],
  ],
  [
    'two employers',
    [
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Tern'],
        ],
        [['Wu Lei', 'leads', 'Tern']],
      ],
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Finch'],
        ],
        [['Wu Lei', 'leads', 'Finch']],
      ],
    ],
    [],
  ],
  [
    'two employers in one circle',
    [
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Tern'],
          ['person', 'Ana Ruiz'],
        ],
        [['Wu Lei', 'leads', 'Tern']],
      ],
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Finch'],
          ['person', 'Ana Ruiz'],
        ],
        [['Wu Lei', 'leads', 'Finch']],
      ],
    ],
    ['person:ana-ruiz: a b', 'person:wu-lei: a b'],
  ],
  [
    'one employer said once',
    [
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Tern'],
        ],
        [['Wu Lei', 'leads', 'Tern']],
      ],
      [[['person', 'Wu Lei']]],
    ],
    ['person:wu-lei: a b'],
  ],
  [
    'the homonym of the same circle',
    [
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Tern'],
        ],
        [['Wu Lei', 'leads', 'Tern']],
      ],
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Finch'],
        ],
        [['Wu Lei', 'leads', 'Finch']],
      ],
      [
        [
          ['person', 'Wu Lei'],
          ['company', 'Finch'],
        ],
      ],
      [[['person', 'Wu Lei']]],
    ],
    ['company:finch: b c', 'person:wu-lei-2: b c'],
  ],
  [
    'homonyms of one document',
    [
      [
        [
          ['person', 'Wu Lei'],
          ['person', 'Wu Lei'],
        ],
      ],
    ],
    [],
  ],
];

const linkedOf = (docs: readonly Doc[], corrections: Correction[] = []) =>
  linkReadings(
    docs.map(([rows, facts], i) => readingOf('abcdef'.charAt(i), rows, facts)),
    corrections,
  );

describe('linkReadings', () => {
  it.each(table)('%s', (_name, docs, expected) => {
    const linked = linkedOf(docs).entities.filter(({ members }) => members.length > 1);
    expect(linked.map(({ id, members }) => `${id}: ${members.map(({ reading }) => reading).join(' ')}`)).toEqual(
      expected,
    );
  });

  it('prefers the Latin name, and the type and wording that are used most', () => {
    const [entity] = linkedOf([
      [[['organization', 'TERN GAMES', '特恩游戏']]],
      [[['company', 'Tern Games']]],
      [[['company', 'Tern Games Ltd']]],
      [[['company', 'Tern Games']]],
      [[['company', '特恩游戏']]],
    ]).entities;
    expect(entity).toMatchObject({ id: 'company:tern-games', type: 'company', name: 'Tern Games' });
    expect(entity?.aliases).toEqual(['特恩游戏', 'TERN GAMES', 'Tern Games Ltd']);
  });

  it('rewrites every id of a reading', () => {
    const reading = readingOf(
      'a',
      [
        ['person', 'Ruiz'],
        ['company', 'Tern Inc.'],
      ],
      [['Ruiz', 'leads', 'Tern Inc.']],
    );
    reading.mentions[1]!.by = 'person:ruiz';
    reading.segments[0]!.speaker = 'person:ruiz';
    reading.quotes.push({ start: 0, end: 2, speaker: 'person:ruiz', kind: 'direct' });
    const corpus = linkReadings([reading, readingOf('b', [['person', 'Ana Ruiz']])]);
    expect(corpus.readings[0]).toMatchObject({
      segments: [{ speaker: 'person:ana-ruiz' }],
      entities: [
        { id: 'person:ana-ruiz', name: 'Ruiz' },
        { id: 'company:tern', name: 'Tern Inc.' },
      ],
      mentions: [{ entity: 'person:ana-ruiz' }, { entity: 'company:tern', by: 'person:ana-ruiz' }],
      quotes: [{ speaker: 'person:ana-ruiz' }],
      relations: [{ source: 'person:ana-ruiz', target: 'company:tern' }],
    });
  });
});

describe('corrections', () => {
  const docs: Doc[] = [
    [
      [
        ['person', 'Ana Ruiz'],
        ['company', 'Tern'],
      ],
      [['Ana Ruiz', 'leads', 'Tern']],
    ],
    [[['person', 'Ruiz']]],
    [[['person', 'Eva Lund']]],
  ];
  const idsAfter = (...corrections: Correction[]) => linkedOf(docs, corrections).entities.map(({ id }) => id);

  it('merge joins what no rule would', () => {
    expect(idsAfter({ kind: 'merge', a: 'person:ana-ruiz', b: 'person:eva-lund' })).toEqual([
      'company:tern',
      'person:ana-ruiz',
    ]);
  });

  it('distinct keeps apart what a rule would join, by ids of readings too', () => {
    const apart = ['company:tern', 'person:ana-ruiz', 'person:eva-lund', 'person:ruiz'];
    expect(idsAfter({ kind: 'distinct', a: 'person:ruiz', b: 'person:ana-ruiz' })).toEqual(apart);
    expect(idsAfter({ kind: 'distinct', a: 'b#person:ruiz', b: 'a#person:ana-ruiz' })).toEqual(apart);
  });

  it('distinct parts two bearers of one name', () => {
    const { entities } = linkedOf(
      [[[['person', 'Wu Lei']]], [[['person', 'Wu Lei']]]],
      [{ kind: 'distinct', a: 'a#person:wu-lei', b: 'b#person:wu-lei' }],
    );
    expect(entities.map(({ id }) => id)).toEqual(['person:wu-lei', 'person:wu-lei-2']);
  });

  it('the later of two decisions holds', () => {
    const distinct: Correction = { kind: 'distinct', a: 'person:ruiz', b: 'person:ana-ruiz' };
    const merge: Correction = { kind: 'merge', a: 'person:ruiz', b: 'person:ana-ruiz' };
    expect(idsAfter(distinct, merge)).not.toContain('person:ruiz');
    expect(idsAfter(merge, distinct)).toContain('person:ruiz');
  });

  it('rename, retype and hide', () => {
    const { entities, readings } = linkedOf(docs, [
      { kind: 'rename', entity: 'person:eva-lund', name: 'Eva L.' },
      { kind: 'retype', entity: 'company:tern', type: 'product' },
      { kind: 'hide', entity: 'person:ana-ruiz' },
    ]);
    expect(entities).toMatchObject([
      { id: 'person:eva-lund', name: 'Eva L.', aliases: ['Eva Lund'] },
      { id: 'product:tern', type: 'product' },
    ]);
    expect(readings[0]).toMatchObject({ entities: [{ id: 'product:tern' }], relations: [] });
    expect(readings[1]).toMatchObject({ entities: [], mentions: [] });
  });

  it('leaves out what names nothing', () => {
    expect(idsAfter({ kind: 'merge', a: 'person:nobody', b: 'person:eva-lund' })).toEqual(idsAfter());
  });
});
