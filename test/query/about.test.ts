import { describe, expect, it } from 'vitest';
import { aboutEntity } from '../../src/query/about.ts';
import { timelineOf } from '../../src/query/timeline.ts';
import { CORPUS } from './corpus.ts';

const cardOf = (id: string) => aboutEntity(CORPUS, CORPUS.entities.find((entity) => entity.id === id)!);
const lines = (tally: { entity: string; count: number }[]) => tally.map(({ entity, count }) => `${entity} ${count}`);

describe('aboutEntity', () => {
  it('tells who mentions it, whom it mentions, what it appears with, when and where', () => {
    const card = cardOf('person:otto-brandt');
    expect(card).toMatchObject({ mentions: 6, forms: { name: 5, pronoun: 1 }, firstSeen: '2025-03-04' });
    expect(card.lastSeen).toBe('2025-09');
    expect(card.documents.map(({ id, mentions }) => `${id} ${mentions}`)).toEqual(['a1 3', 'b2 2', 'c3 1']);
    expect(lines(card.mentionedBy)).toEqual(['person:ines-marchetti 2']);
    expect(lines(card.mentionsOf)).toEqual(['company:velora 2']);
    expect(lines(card.appearsWith)).toEqual(['company:nordwind 2', 'company:velora 2', 'person:ines-marchetti 1']);
  });

  it('joins relations of one kind with one other, whatever their status, and shows the surest words', () => {
    const relations = cardOf('company:velora').relations.map(
      ({ type, direction, other, statuses, count, receipt }) =>
        `${direction} ${type} ${other} ${statuses.join('+')} ×${count}: ${receipt.quote}`,
    );
    expect(relations).toEqual([
      'in acquired company:nordwind hypothetical+negated ×2: We may buy Velora',
      'in founded person:ines-marchetti asserted ×1: Inés Marchetti founded Velora in 2011.',
    ]);
  });

  it('has nothing to say of who stands alone', () => {
    const card = cardOf('person:jan-brandt');
    expect(card.relations).toEqual([]);
    expect(card.firstSeen).toBeUndefined();
    expect(lines(card.appearsWith)).toEqual(['company:quartz 1']);
  });
});

describe('timelineOf', () => {
  it('lists dated documents with what they state', () => {
    const entries = timelineOf(CORPUS, 'company:velora');
    expect(entries.map(({ document, mentions, relations }) => [document.date, mentions, relations.length])).toEqual([
      ['2025-03-04', 1, 1],
      ['2025-06-18', 1, 1],
      ['2025-09', 2, 1],
    ]);
    expect(timelineOf(CORPUS, 'person:jan-brandt')).toEqual([]);
  });
});
