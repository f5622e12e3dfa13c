import { describe, expect, it } from 'vitest';
import { cardOf } from '../../viewer/state/card.ts';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { chainsBetween } from '../../viewer/state/paths.ts';
import { harbourModel as model } from './harbour-model.ts';

const all = () => true;
const chains = (from: string, to: string, filters = NO_FILTERS) =>
  chainsBetween(model, filters, all, from, to).map((chain) =>
    [chain[0]!.from, ...chain.map((step) => step.to)].map(short),
  );
const short = (id: string) => id.split(':')[1];

describe('chainsBetween', () => {
  it('finds the shortest first and others that go elsewhere', () => {
    const found = chains('work:tides', 'place:gothenburg');
    expect(found[0]).toEqual(['tides', 'mara-lindqvist', 'quillworks', 'gothenburg']);
    expect(new Set(found.map(String)).size).toBe(found.length);
  });

  it('has one step with evidence where two are joined', () => {
    const [chain] = chainsBetween(model, NO_FILTERS, all, 'person:chen-yulan', 'company:tern-robotics');
    expect(chain).toHaveLength(1);
    expect(chain![0]!.piece).toMatchObject({ status: 'asserted' });
  });

  it.each([
    ['company:lone-buoy', 'person:mara-lindqvist'],
    ['person:mara-lindqvist', 'nobody'],
  ])('finds nothing from %s to %s', (from, to) => {
    expect(chains(from, to)).toEqual([]);
  });

  it('walks what is said to hold, and nothing that is denied', () => {
    const found = chainsBetween(model, NO_FILTERS, all, 'company:quillworks', 'company:tern-robotics');
    expect(found[0]!.map(({ edge }) => edge.kind)).toEqual(['competitorOf']);
    expect(found.flat().some(({ piece }) => piece.status === 'negated')).toBe(false);
  });

  it('keeps to what the filters leave', () => {
    const filters = { ...NO_FILTERS, types: new Set(['company'] as const) };
    expect(chains('person:mara-lindqvist', 'place:gothenburg', filters)).toEqual([]);
  });
});

describe('cardOf', () => {
  it('groups by relation and direction and keeps mentions apart', () => {
    const card = cardOf(model, NO_FILTERS, all, 'company:quillworks');
    expect(card.relations.map(({ kind, forward }) => [kind, forward])).toEqual([
      ['founded', false],
      ['competitorOf', true],
      ['makes', true],
      ['basedIn', true],
      // Denied, so it comes last.
      ['acquired', false],
    ]);
    expect(card.mentionedBy.map(({ id }) => id)).toEqual(['person:mara-lindqvist']);
  });

  it('has a symmetric relation once, whichever end the text names first', () => {
    const card = cardOf(model, NO_FILTERS, all, 'person:chen-yulan');
    expect(card.relations.filter(({ kind }) => kind === 'colleagueOf')).toMatchObject([
      { forward: true, ties: [{ id: 'person:mara-lindqvist' }] },
    ]);
  });

  it('counts mentions by nobody as the text’s own', () => {
    expect(cardOf(model, NO_FILTERS, all, 'company:lone-buoy').mentionedBy).toMatchObject([{ id: null }]);
  });
});
