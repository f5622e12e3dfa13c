import { describe, expect, it } from 'vitest';
import { splitMentions } from '../../../src/link/corrections/split.ts';
import { linkReadings } from '../../../src/link/readings.ts';
import type { Correction, Reading } from '../../../src/model.ts';
import { readingOf } from '../reading-of.ts';

const ana = ['person', 'Ana Ruiz', 'Ruiz', 'Pilar Ruiz'] as const;
const docs = (): Reading[] => [
  readingOf('a', [ana, ['company', 'Tern']], [['Ana Ruiz', 'leads', 'Tern']]),
  readingOf('b', [['person', 'Ana Ruiz', 'Pilar Ruiz']]),
];

/** Where a name stands in a reading, and nowhere else. */
function place({ id, text }: Reading, surface: string) {
  const start = text.indexOf(surface);
  return { reading: id, start, end: start + surface.length };
}

const splitOf = (surface: string, from = docs(), name?: string): Correction => ({
  kind: 'split',
  entity: 'person:ana-ruiz',
  mentions: from.filter(({ text }) => text.includes(surface)).map((reading) => place(reading, surface)),
  ...(name === undefined ? {} : { name }),
});
const persons = (...corrections: Correction[]) =>
  linkReadings(docs(), corrections)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, aliases, members }) => `${name} (${aliases}) ${members.map(({ reading }) => reading)}`);

describe('split', () => {
  it('makes mentions of several documents one entity of their own, with their names', () => {
    expect(persons(splitOf('Pilar Ruiz'))).toEqual(['Ana Ruiz (Ruiz) a,b', 'Pilar Ruiz () a,b']);
  });

  it('gives the name that was chosen', () => {
    expect(persons(splitOf('Pilar Ruiz', docs(), 'P. Ruiz'))).toContain('P. Ruiz (Pilar Ruiz) a,b');
  });

  it('moves each mention, and takes nothing else along', () => {
    const { readings, entities } = linkReadings(docs(), [splitOf('Pilar Ruiz')]);
    const part = entities.find(({ name }) => name === 'Pilar Ruiz')!.id;
    const [a] = readings;
    const moved = a!.mentions
      .filter(({ entity }) => entity === part)
      .map(({ start, end }) => a!.text.slice(start, end));
    expect(moved).toEqual(['Pilar Ruiz']);
    expect(a!.relations).toMatchObject([{ source: 'person:ana-ruiz', target: 'company:tern' }]);
  });

  it('moves a relation whose clause names the new one only', () => {
    const [a, b] = docs();
    const relation = { ...a!.relations[0]!, ...place(a!, 'Pilar Ruiz') };
    const { readings, entities } = linkReadings([{ ...a!, relations: [relation] }, b!], [splitOf('Pilar Ruiz')]);
    const part = entities.find(({ name }) => name === 'Pilar Ruiz')!.id;
    expect(readings[0]!.relations).toMatchObject([{ source: part }]);
  });

  it('moves a quote, and what is said in it, with the words that name its speaker', () => {
    const [a] = docs();
    const { start, end } = place(a!, 'Pilar Ruiz');
    const tern = place(a!, 'Tern');
    const spoken = {
      ...a!,
      mentions: a!.mentions.map((m) => (m.start === tern.start ? { ...m, by: 'person:ana-ruiz' } : m)),
      quotes: [
        { ...tern, speaker: 'person:ana-ruiz', kind: 'direct' as const, source: [start, end] as [number, number] },
      ],
    };
    const correction = splitOf('Pilar Ruiz', [a!]);
    const { readings, own } = splitMentions([spoken], [correction]);
    const [part] = own;
    expect(readings[0]!.quotes[0]!.speaker).toBe(part);
    expect(readings[0]!.mentions.find((m) => m.start === tern.start)!.by).toBe(part);
  });

  it('leaves nothing of an entity that is split whole', () => {
    const [a] = docs();
    const mentions = a!.mentions
      .filter(({ entity }) => entity === 'person:ana-ruiz')
      .map(({ start, end }) => ({ reading: 'a', start, end }));
    const { readings } = splitMentions([a!], [{ kind: 'split', entity: 'person:ana-ruiz', mentions }]);
    expect(readings[0]!.entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Tern']);
    expect(JSON.stringify(readings)).not.toContain('"person:ana-ruiz"');
  });

  it('can be corrected on: renamed, split again, merged back', () => {
    const split = splitOf('Pilar Ruiz');
    const id = linkReadings(docs(), [split]).entities.find(({ name }) => name === 'Pilar Ruiz')!.id;
    expect(persons(split, { kind: 'rename', entity: id, name: 'Pili' })).toContain('Pili (Pilar Ruiz) a,b');
    expect(persons(split, { kind: 'merge', a: 'person:ana-ruiz', b: id })).toEqual([
      'Ana Ruiz (Pilar Ruiz,Ruiz) a,a,b,b',
    ]);
    const again: Correction = {
      kind: 'split',
      entity: id,
      mentions: [place(docs()[1]!, 'Pilar Ruiz')],
      name: 'Pilar R.',
    };
    expect(persons(split, again)).toEqual(['Ana Ruiz (Ruiz) a,b', 'Pilar Ruiz () a', 'Pilar R. (Pilar Ruiz) b']);
  });

  it.each<[string, Correction]>([
    ['no mention', { kind: 'split', entity: 'person:ana-ruiz', mentions: [{ reading: 'a', start: 1, end: 3 }] }],
    ['no reading', { kind: 'split', entity: 'person:ana-ruiz', mentions: [{ reading: 'z', start: 0, end: 8 }] }],
  ])('changes nothing where there is %s', (_, correction) => {
    expect(linkReadings(docs(), [correction])).toEqual(linkReadings(docs()));
  });

  it('does not depend on the order of readings', () => {
    const correction = splitOf('Pilar Ruiz');
    expect(linkReadings(docs().reverse(), [correction])).toEqual(linkReadings(docs(), [correction]));
  });
});
