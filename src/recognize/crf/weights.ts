import { InternalError } from '../../errors.ts';
import { type LabelSet, labelSet } from './labels.ts';

/**
 * A tagger's weights. A feature is a 32-bit hash; it is looked up in an open-addressing table, and has a set of labels
 * (bits) with one 8-bit weight for each of them, in the order of the bits.
 */
export interface TaggerWeights {
  labels: LabelSet;
  /** What a weight of 1 stands for. */
  unit: number;
  transitions: Float32Array;
  /** Slots of the hash table: key, or 0 where empty. */
  slots: Uint32Array;
  /** Slot → the feature's place in `sets` and `offsets`. */
  places: Uint32Array;
  sets: Uint32Array;
  /** Where the feature's weights begin in `values`. */
  offsets: Uint32Array;
  values: Int8Array;
}

/** What a model file says, before the hash table is built. */
export interface PackedWeights {
  types: readonly string[];
  unit: number;
  transitions: Float32Array;
  keys: Uint32Array;
  sets: Uint32Array;
  values: Int8Array;
}

const MAGIC = 'NDCRF1\n\0';
const HEADER = 24;

/** Layout: magic (8 bytes), sizes of types (JSON), keys and values and the unit, then the arrays, little-endian. */
export function packWeights({ types, unit, transitions, keys, sets, values }: PackedWeights): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(types).padEnd(Math.ceil(JSON.stringify(types).length / 4) * 4));
  const size = HEADER + names.length + transitions.byteLength + keys.byteLength + sets.byteLength + values.byteLength;
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, names.length, true);
  view.setUint32(12, keys.length, true);
  view.setUint32(16, values.length, true);
  view.setFloat32(20, unit, true);
  let at = HEADER;
  for (const part of [names, transitions, keys, sets, values]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Reads what `packWeights` wrote. Throws an InternalError when the bytes are no model. */
export function unpackWeights(bytes: Uint8Array): TaggerWeights {
  const magic = new TextDecoder().decode(bytes.subarray(0, 8));
  if (magic !== MAGIC)
    throw new InternalError('the model file is damaged or of another version; make it again with npm run train');
  const data = bytes.slice();
  const view = new DataView(data.buffer);
  const [nameBytes, count, valueCount] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [number, number, number];
  const types: string[] = JSON.parse(new TextDecoder().decode(data.subarray(HEADER, HEADER + nameBytes)));
  const labels = labelSet(types);
  let at = HEADER + nameBytes;
  const take = <T>(length: number, width: number, make: (buffer: ArrayBuffer, at: number, length: number) => T): T => {
    const part = make(data.buffer, at, length);
    at += length * width;
    return part;
  };
  const transitions = take(
    labels.size * labels.size,
    4,
    (buffer, from, length) => new Float32Array(buffer, from, length),
  );
  const keys = take(count, 4, (buffer, from, length) => new Uint32Array(buffer, from, length));
  const sets = take(count, 4, (buffer, from, length) => new Uint32Array(buffer, from, length));
  const values = take(valueCount, 1, (buffer, from, length) => new Int8Array(buffer, from, length));
  const unit = view.getFloat32(20, true);
  return { labels, unit, transitions, sets, values, offsets: offsetsOf(sets), ...hashTable(keys) };
}

function offsetsOf(sets: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(sets.length);
  let at = 0;
  for (let i = 0; i < sets.length; i += 1) {
    offsets[i] = at;
    at += bitCount(sets[i]!);
  }
  return offsets;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function hashTable(keys: Uint32Array): Pick<TaggerWeights, 'slots' | 'places'> {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const slots = new Uint32Array(size);
  const places = new Uint32Array(size);
  for (let i = 0; i < keys.length; i += 1) {
    let slot = keys[i]! & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = keys[i]!;
    places[slot] = i;
  }
  return { slots, places };
}

/** Adds the weights of the feature `key` to `scores[at + label]`; an unknown feature adds nothing. */
export function addFeature(weights: TaggerWeights, key: number, scores: Float32Array, at: number): void {
  const { slots } = weights;
  const mask = slots.length - 1;
  let slot = key & mask;
  while (slots[slot] !== key) {
    if (slots[slot] === 0) return;
    slot = (slot + 1) & mask;
  }
  const place = weights.places[slot]!;
  let value = weights.offsets[place]!;
  for (let rest = weights.sets[place]!; rest !== 0; rest &= rest - 1) {
    scores[at + 31 - Math.clz32(rest & -rest)]! += weights.values[value]! * weights.unit;
    value += 1;
  }
}
