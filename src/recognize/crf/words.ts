import { InternalError } from '../../errors.ts';
import { textHash } from './features.ts';

/**
 * What word vectors know of the commonest words, as clusters of two divisions that cut in different places, the first
 * three deep (`coarse` ⊃ `middle` ⊃ `fine`), the second two (`wide` ⊃ `narrow`). Words are known by their hash alone, so
 * that 340,000 of them take 2.7 MB.
 */
export interface WordTable {
  slots: Uint32Array;
  /** Slot → the word's rank by frequency, 0 the commonest. */
  ranks: Uint32Array;
  /** Rank → fine and narrow cluster, the fine ones of all words first. */
  clusters: Uint16Array;
  count: number;
  parts: ClusterParts;
}

/** How many clusters there are in each one of the next larger kind. */
export interface ClusterParts {
  finePerMiddle: number;
  middlePerCoarse: number;
  narrowPerWide: number;
}

export interface WordFacts {
  rank: number;
  coarse: number;
  middle: number;
  fine: number;
  wide: number;
  narrow: number;
}

const MAGIC = 'NDWORD2\n';
const HEADER = 24;

export function packWords(
  words: readonly string[],
  fine: Uint16Array,
  narrow: Uint16Array,
  { finePerMiddle, middlePerCoarse, narrowPerWide }: ClusterParts,
): Uint8Array {
  const bytes = new Uint8Array(HEADER + words.length * 8);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  [words.length, finePerMiddle, middlePerCoarse, narrowPerWide].forEach((value, i) => {
    view.setUint32(8 + 4 * i, value, true);
  });
  words.forEach((word, rank) => {
    view.setUint32(HEADER + 4 * rank, textHash(word), true);
  });
  [fine, narrow].forEach((clusters, i) => {
    const part = new Uint8Array(clusters.buffer, clusters.byteOffset, clusters.byteLength);
    bytes.set(part, HEADER + words.length * (4 + 2 * i));
  });
  return bytes;
}

/** Reads what `packWords` wrote. Throws an InternalError when the bytes are no such table. */
export function unpackWords(bytes: Uint8Array): WordTable {
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new InternalError('the table of words is damaged or of another version; make it again with npm run train');
  }
  const data = bytes.slice();
  const view = new DataView(data.buffer);
  const count = view.getUint32(8, true);
  const hashes = new Uint32Array(data.buffer, HEADER, count);
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const slots = new Uint32Array(size);
  const ranks = new Uint32Array(size);
  for (let rank = 0; rank < count; rank += 1) {
    let slot = hashes[rank]! & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = hashes[rank]!;
    ranks[slot] = rank;
  }
  return {
    slots,
    ranks,
    clusters: new Uint16Array(data.buffer, HEADER + count * 4, count * 2),
    count,
    parts: {
      finePerMiddle: view.getUint32(12, true),
      middlePerCoarse: view.getUint32(16, true),
      narrowPerWide: view.getUint32(20, true),
    },
  };
}

/** What is known of a word in lower case, or null. */
export function wordFacts(table: WordTable, word: string): WordFacts | null {
  const hash = textHash(word);
  const mask = table.slots.length - 1;
  let slot = hash & mask;
  while (table.slots[slot] !== hash) {
    if (table.slots[slot] === 0) return null;
    slot = (slot + 1) & mask;
  }
  const rank = table.ranks[slot]!;
  const { finePerMiddle, middlePerCoarse, narrowPerWide } = table.parts;
  const fine = table.clusters[rank]!;
  const narrow = table.clusters[table.count + rank]!;
  const middle = Math.floor(fine / finePerMiddle);
  const coarse = Math.floor(middle / middlePerCoarse);
  return { rank, fine, middle, coarse, narrow, wide: Math.floor(narrow / narrowPerWide) };
}
