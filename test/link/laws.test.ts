import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkReadings } from '../../src/link/readings.ts';
import type { Correction, LinkedEntity, Mention, Reading } from '../../src/model.ts';
import { type EntityRow, type RelationRow, readingOf } from './reading-of.ts';

const GIVEN = ['Ana', 'Bo', 'Eva', 'Wei', 'A.', 'William', 'Bill', 'John', 'George W.', 'George'];
const FAMILY = ['Ruiz', 'Lund', 'Li', 'van den Berg'];
const HAN = ['安娜·隆德', '約翰·隆德', '约翰·隆德', '李伟', '李維', '隆德', '佐藤'];
const BODIES = ['Tern', 'Tern Inc.', 'Tern Games', 'BHL', 'Blue Harbour Lines', '特恩', '特恩集团', 'Finch', 'Gemini'];

const person = fc
  .tuple(
    fc.constantFrom(...GIVEN),
    fc.constantFrom(...FAMILY),
    fc.nat(5),
    fc.constantFrom('', '李伟', 'Li Wei', 'Ruiz'),
    fc.constantFrom(...HAN),
  )
  .map(([given, family, form, alias, han]): EntityRow => {
    const name = form === 0 ? family : form === 1 ? han : form === 2 ? `Mr. ${family}` : `${given} ${family}`;
    return alias === '' ? ['person', name] : ['person', name, alias];
  });
const body = fc
  .tuple(
    fc.constantFrom('company', 'organization', 'product'),
    fc.constantFrom(...BODIES),
    fc.constantFrom('', ...BODIES),
  )
  .map(([type, name, alias]): EntityRow => (alias === '' ? [type, name] : [type, name, alias]) as EntityRow);

/** Two pronouns say a gender, and "they" means two people in one place. */
function said(reading: Reading, number: number): Reading {
  const people = reading.entities.filter(({ type }) => type === 'person');
  const [first, second] = people;
  const at = reading.text.lastIndexOf('\nshe she') + 1;
  const pronoun = (entity: string, start: number, end: number): Mention => ({
    start: at + start,
    end: at + end,
    entity,
    form: 'pronoun',
    by: first!.id,
  });
  const [from, to] = number % 2 === 0 ? [0, 3] : [8, 10];
  const twice =
    number % 3 === 0
      ? [pronoun(first!.id, from, to), pronoun(first!.id, from + to - from + 1, to + to - from + 1)]
      : [];
  const they = second ? [pronoun(first!.id, 14, 18), pronoun(second.id, 14, 18)] : [];
  return { ...reading, mentions: [...reading.mentions, ...twice, ...they] };
}

/** Up to six documents of a small world, so that names collide. */
const world = fc
  .array(fc.tuple(fc.array(person, { minLength: 1, maxLength: 3 }), fc.array(body, { maxLength: 3 })), { maxLength: 6 })
  .map((docs) =>
    docs.map(([people, bodies], i) => {
      const facts: RelationRow[] = bodies
        .slice(0, 2)
        .flatMap((row) => (row[0] === 'product' ? [] : [[people[0]![1], 'leads', row[1]]]));
      return said(readingOf(`doc${i}`, [...people, ...bodies], facts, '\nshe she he he they'), i);
    }),
  );

const correctionsOf = (readings: readonly Reading[], picks: readonly number[]): Correction[] => {
  const ids = linkReadings(readings).entities.map(({ id }) => id);
  const pick = (n: number) => ids[n % ids.length]!;
  return picks.flatMap((n): Correction[] => {
    if (ids.length < 2) return [];
    const [a, b] = [pick(n), pick(n + 1 + (n >> 4))];
    const kinds: Correction[] = [
      { kind: 'merge', a, b },
      { kind: 'distinct', a, b },
      { kind: 'rename', entity: a, name: 'Renamed' },
      { kind: 'hide', entity: a },
    ];
    return [kinds[(n >> 2) % 4]!];
  });
};

/**
 * Without aliases that chain unlike names, without types that linking has to settle, and in one script: who is known in
 * both after linking may be found by more surnames than before.
 */
const plain = (readings: Reading[]): Reading[] =>
  readings.map((reading) => {
    const entities = reading.entities.filter(({ type, name }) => type !== 'product' && !/\p{Script=Han}/u.test(name));
    const isLeft = (id: string | null): boolean => entities.some((entity) => entity.id === id);
    return {
      ...reading,
      entities: entities.map((entity) => ({ ...entity, aliases: [] })),
      mentions: reading.mentions.filter(({ entity, by }) => isLeft(entity) && (by === null || isLeft(by))),
      relations: reading.relations.filter(({ source, target }) => isLeft(source) && isLeft(target)),
    };
  });

const bytes = (value: unknown): string => JSON.stringify(value);
const RUNS = { numRuns: 300 };

describe('laws of linking', () => {
  it('the order of adding does not matter', () => {
    fc.assert(
      fc.property(
        world,
        fc.array(fc.nat(255), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (readings, picks, ranks) => {
          const corrections = correctionsOf(readings, picks);
          const shuffled = readings
            .map((reading) => ({ reading, rank: ranks.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ reading }) => reading);
          expect(bytes(linkReadings(shuffled, corrections))).toBe(bytes(linkReadings(readings, corrections)));
        },
      ),
      RUNS,
    );
  });

  it('linking leaves its input alone, so that adding and removing a document leaves no trace', () => {
    fc.assert(
      fc.property(world, (readings) => {
        const before = bytes(readings);
        const [, ...others] = readings;
        const alone = bytes(linkReadings(others));
        linkReadings(readings);
        expect(bytes(readings)).toBe(before);
        expect(bytes(linkReadings(others))).toBe(alone);
      }),
      RUNS,
    );
  });

  it('every member of every reading has one linked entity, and every id resolves', () => {
    fc.assert(
      fc.property(world, (readings) => {
        const corpus = linkReadings(readings);
        const members = corpus.entities.flatMap((entity) =>
          entity.members.map(({ reading, entity: id }) => `${reading}#${id}`),
        );
        const expected = readings.flatMap(({ id, entities }) => entities.map((entity) => `${id}#${entity.id}`));
        expect([...members].sort()).toEqual([...expected].sort());
        const ids = new Set(corpus.entities.map(({ id }) => id));
        expect(ids.size).toBe(corpus.entities.length);
        for (const { entities, mentions } of corpus.readings) {
          for (const { id } of entities) expect(ids).toContain(id);
          for (const { entity } of mentions) expect(ids).toContain(entity);
        }
      }),
      RUNS,
    );
  });

  it('linking what is linked joins and parts nothing', () => {
    const readingsOf = (entities: readonly LinkedEntity[]) =>
      entities.map(({ members }) => [...new Set(members.map(({ reading }) => reading))].join(' ')).sort();
    fc.assert(
      fc.property(world.map(plain), (readings) => {
        const once = linkReadings(readings);
        expect(readingsOf(linkReadings(once.readings).entities)).toEqual(readingsOf(once.entities));
      }),
      RUNS,
    );
  });

  it('no entity has two types or two given names', () => {
    fc.assert(
      fc.property(world, (readings) => {
        for (const { id, type, name, aliases } of linkReadings(readings).entities) {
          expect(id.startsWith(`${type}:`)).toBe(true);
          const given = [name, ...aliases].flatMap((alias) => /^(Ana|Bo|Eva|Wei|John) /u.exec(alias)?.[1] ?? []);
          if (type === 'person') expect(new Set(given).size).toBeLessThan(2);
        }
      }),
      RUNS,
    );
  });

  it('a correction holds when documents are read anew and others come', () => {
    const keysOf = ({ members }: LinkedEntity) => members.map(({ reading, entity }) => `${reading}#${entity}`);
    const stranger = readingOf('zed', [
      ['person', 'Zed Quill'],
      ['company', 'Moss Works'],
    ]);
    fc.assert(
      fc.property(world, fc.nat(255), (readings, pick) => {
        const before = linkReadings(readings).entities;
        const [correction] = correctionsOf(readings, [pick]);
        if (!correction) return;
        const again = linkReadings([...structuredClone(readings), stranger], [correction]).entities;
        const known = (id: string) => new Set(keysOf(before.find((entity) => entity.id === id)!));
        const holding = (keys: ReadonlySet<string>) =>
          again.filter((entity) => keysOf(entity).some((key) => keys.has(key)));
        if (correction.kind === 'merge' || correction.kind === 'distinct') {
          const [a, b] = [holding(known(correction.a)), holding(known(correction.b))];
          expect(a.some((entity) => b.includes(entity))).toBe(
            correction.kind === 'merge' || correction.a === correction.b,
          );
        } else if (correction.kind === 'rename') {
          expect(holding(known(correction.entity)).map(({ name }) => name)).toContain(correction.name);
        } else if (correction.kind === 'hide') {
          expect(holding(known(correction.entity))).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
