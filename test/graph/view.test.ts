import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { viewOf } from '../../src/graph/view.ts';
import { harbour } from './harbour.ts';

/** What the page gets when the first document is as sure as this of all that it says. */
function viewWith(confidence: number) {
  const corpus = harbour();
  const [first, ...rest] = corpus.readings;
  const mentions = first!.mentions.map((mention) => ({ ...mention, confidence }));
  const relations = first!.relations.map((relation) => ({ ...relation, confidence }));
  const unsure = { ...corpus, readings: [{ ...first!, mentions, relations }, ...rest] };
  return viewOf(buildGraph(unsure), unsure, 'Harbour');
}

describe('viewOf', () => {
  it('carries what is less than certain, and nothing more for the rest', () => {
    const { nodes, edges } = viewWith(0.62049);
    const numbers = (document: number) =>
      new Set(
        [...nodes, ...edges]
          .flatMap(({ evidence }) => evidence)
          .flatMap((piece) => (piece[0] === document ? [piece[6]] : [])),
      );
    expect(numbers(0)).toEqual(new Set([0.62]));
    expect(numbers(1)).toEqual(new Set([undefined]));
    expect(viewWith(1).nodes.every(({ evidence }) => evidence.every((piece) => piece.length === 5))).toBe(true);
  });

  it('carries a stance only where words do more than assert', () => {
    const { edges } = viewWith(1);
    const stances = edges.flatMap(({ evidence }) => evidence.map((piece) => [piece[5] ?? null, piece[7] ?? null]));
    for (const [status, stance] of stances)
      expect(stance).toBe(status === 'negated' ? 'denies' : status === 'question' ? 'asks' : null);
    expect(stances.some(([, stance]) => stance === 'denies')).toBe(true);
  });
});
