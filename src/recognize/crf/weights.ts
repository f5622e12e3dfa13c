import { InternalError } from '../../errors.ts';
import type { FeatureKeys } from './features.ts';
import { type LabelSet, labelSet } from './labels.ts';

/**
 * A tagger's weights. A feature is a 32-bit hash; it is looked up in an open-addressing table, and has a row with an 8-bit
 * weight for each label. Four weights stand in one number of the row, each as its value + 128, so that rows are added up
 * two labels at a time.
 */
export interface TaggerWeights {
  labels: LabelSet;
  /** What a weight of 1 stands for. */
  unit: number;
  transitions: Float32Array;
  /**
   * Hash table with the weights inside, so that a look-up touches one line of the cache: a slot has the key, 0 where empty,
   * and `width` numbers, one for each four labels.
   */
  slots: Int32Array;
  width: number;
  /** How many features there are, and how many weights all of them have. */
  features: number;
  values: number;
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
  return {
    labels,
    unit,
    transitions,
    features: count,
    values: valueCount,
    ...hashTable(labels, keys, sets, values),
  };
}

function hashTable(
  { size }: LabelSet,
  keys: Int32Array,
  sets: Uint32Array,
  values: Int8Array,
): Pick<TaggerWeights, 'slots' | 'width'> {
  const width = Math.ceil(size / 4);
  const count = 2 ** Math.ceil(Math.log2(keys.length * 1.4 + 2));
  const slots = new Int32Array(count * (width + 1));
  const bytes = new Uint8Array(slots.buffer);
  let value = 0;
  for (let row = 0; row < keys.length; row += 1) {
    let slot = keys[row]! & (count - 1);
    while (slots[slot * (width + 1)] !== 0) slot = (slot + 1) & (count - 1);
    const at = slot * (width + 1);
    slots[at] = keys[row]!;
    for (let w = 1; w <= width; w += 1) slots[at + w] = 0x80808080;
    for (let rest = sets[row]!; rest !== 0; rest &= rest - 1) {
      bytes[4 * at + 35 - Math.clz32(rest & -rest)] = values[value++]! + 128;
    }
  }
  return { slots, width };
}

/**
 * Sums of whole weights, two labels a number: number 2w holds labels 4w and 4w + 2 in its lower and upper half, number
 * 2w + 1 holds 4w + 1 and 4w + 3. A half reaches as far as 258 weights of ±127, more than any token has features.
 */
export type PairedSums = Int32Array;

export const pairedSums = ({ width }: TaggerWeights): PairedSums => new Int32Array(2 * width);

const HALVES = 0x00ff00ff;
/** What the + 128 of a row adds to both halves. */
const EXCESS = 0x00800080;
/** So many rows may be added before a half runs over. */
const AT_ONCE = 256;
const found = new Int32Array(AT_ONCE);

/** Adds the weights of the features of `out` to `sums`; unknown features add nothing. */
export function addFeatures(weights: TaggerWeights, { keys, count: length }: FeatureKeys, sums: PairedSums): void {
  for (let from = 0; from < length; from += AT_ONCE) {
    const count = findRows(weights, keys, from, Math.min(length, from + AT_ONCE));
    addRows(weights, count, sums);
  }
}

/** Leaves in `found` where the weights of the known ones among `keys[from, to)` begin, and tells how many these are. */
function findRows({ slots, width }: TaggerWeights, keys: Int32Array, from: number, to: number): number {
  const stride = width + 1;
  const mask = slots.length / stride - 1;
  let count = 0;
  for (let k = from; k < to; k += 1) {
    const key = keys[k]!;
    let slot = key & mask;
    let there = slots[slot * stride]!;
    while (there !== key && there !== 0) {
      slot = (slot + 1) & mask;
      there = slots[slot * stride]!;
    }
    if (there === key) found[count++] = slot * stride + 1;
  }
  return count;
}

function addRows({ slots, width }: TaggerWeights, count: number, sums: PairedSums): void {
  for (let w = 0; w < width; w += 1) {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < count; k += 1) {
      const four = slots[found[k]! + w]!;
      even = (even + (four & HALVES)) | 0;
      odd = (odd + ((four >>> 8) & HALVES)) | 0;
    }
    sums[2 * w]! += even - count * EXCESS;
    sums[2 * w + 1]! += odd - count * EXCESS;
  }
}

/** Writes what `sums` stand for to `scores[at + label]`. */
export function writeScores({ labels, unit }: TaggerWeights, sums: PairedSums, scores: Float32Array, at: number): void {
  for (let label = 0; label < labels.size; label += 1) {
    const both = sums[((label >> 2) << 1) | (label & 1)]!;
    const low = (both << 16) >> 16;
    scores[at + label] = unit * ((label & 2) === 0 ? low : (both - low) >> 16);
  }
}
