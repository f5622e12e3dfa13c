import { InternalError } from '../../errors.ts';

/**
 * Words of a segmentation dictionary with their counts and classes, names among them, and for some the cluster of words
 * that stand between the same neighbours. Words are known by their hash alone, so that 400,000 of them take 2.5 MB and
 * are ready as soon as they are read.
 */
export interface WordTable {
  slots: Uint32Array;
  places: Uint32Array;
  /** 10 × −ln of the word's share of running text. */
  costs: Uint8Array;
  /** Index into `classes`. */
  kinds: Uint8Array;
  /** Place → cluster, for as many of the first words as have one; eight clusters in a row make a wider one. */
  clusters: Uint16Array;
  classes: readonly string[];
}

export interface DictionaryWord {
  word: string;
  cost: number;
  kind: string;
  cluster?: number;
}

/** The cluster of a word that has none. */
export const NO_CLUSTER = 1023;

const MAGIC = 'NDHAN02\n';
const HEADER = 20;

/**
 * Layout: magic, count, length of the classes (JSON), how many words have clusters, then hashes, clusters, costs, classes of
 * the words, little-endian. The words that have clusters stand first.
 */
export function packDictionary(entries: readonly DictionaryWord[]): Uint8Array {
  const clustered = entries.filter(({ cluster }) => cluster !== undefined);
  const words = [...clustered, ...entries.filter(({ cluster }) => cluster === undefined)];
  const classes = [...new Set(words.map(({ kind }) => kind))].sort();
  const json = new TextEncoder().encode(JSON.stringify(classes));
  const costsAt = HEADER + words.length * 4 + clustered.length * 2;
  const bytes = new Uint8Array(costsAt + words.length * 2 + json.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, words.length, true);
  view.setUint32(12, json.length, true);
  view.setUint32(16, clustered.length, true);
  words.forEach(({ word, cost, kind, cluster }, i) => {
    view.setUint32(HEADER + 4 * i, hashOf(word, 0, word.length), true);
    if (cluster !== undefined) view.setUint16(HEADER + 4 * words.length + 2 * i, cluster, true);
    bytes[costsAt + i] = cost;
    bytes[costsAt + words.length + i] = classes.indexOf(kind);
  });
  bytes.set(json, costsAt + 2 * words.length);
  return bytes;
}

/** Reads what `packDictionary` wrote. Throws an InternalError when the bytes are no such table. */
export function unpackDictionary(bytes: Uint8Array): WordTable {
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new InternalError(
      'the Chinese dictionary is damaged or of another version; make it again with npm run train',
    );
  }
  const data = bytes.slice();
  const view = new DataView(data.buffer);
  const count = view.getUint32(8, true);
  const clustered = view.getUint32(16, true);
  const hashes = new Uint32Array(data.buffer, HEADER, count);
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const slots = new Uint32Array(size);
  const places = new Uint32Array(size);
  for (let place = 0; place < count; place += 1) {
    let slot = hashes[place]! & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = hashes[place]!;
    places[slot] = place;
  }
  const clustersAt = HEADER + count * 4;
  const costsAt = clustersAt + clustered * 2;
  const jsonAt = costsAt + count * 2;
  return {
    slots,
    places,
    costs: data.subarray(costsAt, costsAt + count),
    kinds: data.subarray(costsAt + count, jsonAt),
    clusters: new Uint16Array(data.buffer, clustersAt, clustered),
    classes: JSON.parse(new TextDecoder().decode(data.subarray(jsonAt, jsonAt + view.getUint32(12, true)))),
  };
}

/** FNV-1a step; `hash` is that of the characters before. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0;
export const HASH_START = 0x811c9dc5;

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  return hash || 1;
}

/** The place of the word with this hash in `costs` and `kinds`, or −1. */
export function findWord({ slots, places }: WordTable, hash: number): number {
  const mask = slots.length - 1;
  const key = hash || 1;
  let slot = key & mask;
  while (slots[slot] !== key) {
    if (slots[slot] === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return places[slot]!;
}

export const clusterOf = ({ clusters }: WordTable, place: number): number =>
  place >= 0 && place < clusters.length ? clusters[place]! : NO_CLUSTER;
