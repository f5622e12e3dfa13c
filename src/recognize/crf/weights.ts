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
  /**
   * Hash table, two numbers a slot so that a look-up touches one line of the cache: the key, 0 where empty, and where in
   * `data` the feature's set of labels (four bytes) and its weights stand.
   */
  slots: Int32Array;
  data: Uint8Array;
  /** One bit for each value of a key's upper 22 bits: half a megabyte that tells most unknown features apart. */
  seen: Uint32Array;
  /** How many features there are. */
  features: number;
}

/** What a model file says, before the hash table is built. */
export interface PackedWeights {
  types: readonly string[];
  unit: number;
  transitions: Float32Array;
  keys: Int32Array;
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
  const keys = take(count, 4, (buffer, from, length) => new Int32Array(buffer, from, length));
  const sets = take(count, 4, (buffer, from, length) => new Uint32Array(buffer, from, length));
  const values = take(valueCount, 1, (buffer, from, length) => new Int8Array(buffer, from, length));
  const unit = view.getFloat32(20, true);
  return { labels, unit, transitions, features: count, ...hashTable(keys, sets, values) };
}

function hashTable(
  keys: Int32Array,
  sets: Uint32Array,
  values: Int8Array,
): Pick<TaggerWeights, 'slots' | 'data' | 'seen'> {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.4 + 2));
  const slots = new Int32Array(size * 2);
  const data = new Uint8Array(4 * keys.length + values.length);
  const seen = new Uint32Array(2 ** 17);
  const view = new DataView(data.buffer);
  let at = 0;
  let value = 0;
  for (let i = 0; i < keys.length; i += 1) {
    let slot = keys[i]! & (size - 1);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[2 * slot] = keys[i]!;
    slots[2 * slot + 1] = at;
    seen[keys[i]! >>> 15]! |= 1 << (keys[i]! >>> 10);
    view.setUint32(at, sets[i]!, true);
    at += 4;
    for (let rest = sets[i]!; rest !== 0; rest &= rest - 1) data[at++] = values[value++]!;
  }
  return { slots, data, seen };
}

/** Adds the weights of the feature `key` to `scores[at + label]`; an unknown feature adds nothing. */
export function addFeature(weights: TaggerWeights, key: number, scores: Float32Array, at: number): void {
  const { slots, data, seen, unit } = weights;
  if (((seen[key >>> 15]! >>> (key >>> 10)) & 1) === 0) return;
  const mask = slots.length / 2 - 1;
  let slot = key & mask;
  while (slots[2 * slot] !== key) {
    if (slots[2 * slot] === 0) return;
    slot = (slot + 1) & mask;
  }
  let place = slots[2 * slot + 1]!;
  let rest = data[place]! | (data[place + 1]! << 8) | (data[place + 2]! << 16) | (data[place + 3]! << 24);
  for (place += 4; rest !== 0; rest &= rest - 1) {
    scores[at + 31 - Math.clz32(rest & -rest)]! += ((data[place++]! << 24) >> 24) * unit;
  }
}
