import { describe, expect, it } from 'vitest';
import { nestedClusters } from '../../../scripts/train/latin/clusters.ts';
import { packWords, unpackWords, wordFacts } from '../../../src/recognize/crf/words.ts';

const parts = { finePerMiddle: 2, middlePerCoarse: 2, narrowPerWide: 3 };

describe('the table of words', () => {
  const words = ['the', 'river', 'łódź'];
  const table = unpackWords(packWords(words, Uint16Array.from([0, 5, 7]), Uint16Array.from([2, 3, 8]), parts));

  it('knows rank and clusters of its words', () => {
    expect(wordFacts(table, 'river')).toEqual({ rank: 1, fine: 5, middle: 2, coarse: 1, narrow: 3, wide: 1 });
    expect(wordFacts(table, 'łódź')).toEqual({ rank: 2, fine: 7, middle: 3, coarse: 1, narrow: 8, wide: 2 });
  });

  it('knows no other word', () => {
    expect(wordFacts(table, 'lake')).toBeNull();
  });

  it('refuses what is no table', () => {
    expect(() => unpackWords(new Uint8Array(40))).toThrow(/damaged/u);
  });
});

describe('nestedClusters', () => {
  const values = Float32Array.from([1, 0, 0.9, 0.1, 0, 1, 0.1, 0.9]);
  const vectors = { values, width: 2, count: 4 };

  it('puts like with like, the same each time', () => {
    const [a, b, c, d] = nestedClusters(vectors, [2], 3);
    expect(a).toBe(b);
    expect(c).toBe(d);
    expect(a).not.toBe(c);
    expect(nestedClusters(vectors, [2, 2], 3)).toEqual(nestedClusters(vectors, [2, 2], 3));
  });
});
