import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model.ts';
import { withoutDoubtful } from '../../src/query/confidence.ts';
import { reading } from './corpus.ts';

const ines = { id: 'person:ines-marchetti', type: 'person', name: 'Inés Marchetti', aliases: ['Marchetti'] } as const;
const velora = { id: 'company:velora', type: 'company', name: 'Velora', aliases: [] } as const;
const lumen = { id: 'product:lumen', type: 'product', name: 'Lumen', aliases: ['Lumen 2'] } as const;

const TEXT = 'Inés Marchetti founded Velora. She left it. Velora makes Lumen 2. Lumen, Marchetti says, is good.';

/** A reading whose name mentions are as sure as given, by their words. */
function readingWith(sure: Record<string, number>): Reading {
  const draft = reading({
    id: 'a1',
    text: TEXT,
    entities: [ines, velora, lumen].map((entity) => ({ ...entity, aliases: [...entity.aliases] })),
    mentions: [
      ['Inés Marchetti', ines.id],
      ['Velora', velora.id],
      ['She', ines.id, null, 'pronoun'],
      ['it', velora.id, null, 'pronoun'],
      ['Velora#2', velora.id],
      ['Lumen 2', lumen.id],
      ['Lumen#2', lumen.id, ines.id],
      ['Marchetti#2', ines.id],
    ],
    relations: [
      { source: ines.id, target: velora.id, type: 'founded', words: 'Inés Marchetti founded Velora.' },
      { source: velora.id, target: lumen.id, type: 'makes', words: 'Velora makes Lumen 2.', confidence: 0.8 },
    ],
  });
  const mentions = draft.mentions.map((mention) => {
    const confidence = sure[TEXT.slice(mention.start, mention.end)];
    return confidence === undefined ? mention : { ...mention, confidence };
  });
  return { ...draft, mentions };
}

const ids = ({ entities }: Reading) => entities.map(({ id }) => id);
const words = ({ mentions }: Reading) => mentions.map(({ start, end }) => TEXT.slice(start, end));
const types = ({ relations }: Reading) => relations.map(({ type }) => type);

describe('withoutDoubtful', () => {
  it('leaves a reading as it is where nothing is doubtful, or nothing is asked', () => {
    const whole = readingWith({ Velora: 0.9 });
    expect(withoutDoubtful(whole, 0)).toBe(whole);
    expect(withoutDoubtful(whole, 0.5)).toEqual(whole);
  });

  it('drops an entity with no name left, what refers to it, and its relations', () => {
    const left = withoutDoubtful(readingWith({ Velora: 0.4 }), 0.5);
    expect(ids(left)).toEqual([ines.id, lumen.id]);
    expect(words(left)).toEqual(['Inés Marchetti', 'She', 'Lumen 2', 'Lumen', 'Marchetti']);
    expect(types(left)).toEqual([]);
  });

  it('keeps an entity that has another name, without the wording that it lost', () => {
    const left = withoutDoubtful(readingWith({ 'Lumen 2': 0.4 }), 0.5);
    expect(left.entities.at(-1)).toEqual({ ...lumen, aliases: [] });
    expect(types(left)).toEqual(['founded']);
    const short = withoutDoubtful(readingWith({ 'Inés Marchetti': 0.4 }), 0.5);
    expect(short.entities[0]).toEqual({ ...ines, name: 'Marchetti', aliases: [] });
  });

  it('drops relations that are less sure', () => {
    expect(types(withoutDoubtful(readingWith({}), 0.9))).toEqual(['founded']);
  });

  it('forgets speakers that are gone, and keeps those who have a turn', () => {
    const doubtful = readingWith({ 'Inés Marchetti': 0.1, Marchetti: 0.1 });
    const left = withoutDoubtful(doubtful, 0.5);
    expect(left.mentions.map(({ by }) => by)).not.toContain(ines.id);
    const speaking = { ...doubtful, segments: doubtful.segments.map((segment) => ({ ...segment, speaker: ines.id })) };
    expect(ids(withoutDoubtful(speaking, 0.5))).toContain(ines.id);
    expect(withoutDoubtful(speaking, 0.5).segments[0]!.speaker).toBe(ines.id);
  });

  it.each([0.2, 0.5, 0.8, 1])('points at nothing that is not there, from %f', (least) => {
    const left = withoutDoubtful(readingWith({ Velora: 0.3, Marchetti: 0.6, 'Lumen 2': 0.7, Lumen: 0.9 }), least);
    const known = new Set<string | null>([null, ...ids(left)]);
    const pointed = [
      ...left.mentions.flatMap(({ entity, by }) => [entity, by]),
      ...left.relations.flatMap(({ source, target, by }) => [source, target, by]),
      ...left.quotes.map(({ speaker }) => speaker),
    ];
    expect(pointed.filter((id) => !known.has(id))).toEqual([]);
  });
});
