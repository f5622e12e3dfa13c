import type { PackedWeights } from '../../../src/recognize/crf/weights.ts';
import type { TrainedWeights } from './trainer.ts';

/**
 * Rounds weights to 8 bits and leaves out those that round to nothing, then all but the `most` features whose weights
 * reach farthest. `limit` is the weight that 127 stands for; greater ones are cut off there.
 */
export function quantise(
  { weights, transitions }: TrainedWeights,
  keys: Int32Array,
  types: readonly string[],
  { most, limit, smallest }: { most: number; limit: number; smallest: number },
): PackedWeights {
  const size = transitions.length ** 0.5;
  const unit = limit / 127;
  const floor = floorFor(weights, keys.length, size, most, smallest);
  const keptKeys: number[] = [];
  const sets: number[] = [];
  const values: number[] = [];
  for (let feature = 0; feature < keys.length; feature += 1) {
    const at = feature * size;
    if (reach(weights, at, size) < floor) continue;
    let set = 0;
    for (let label = 0; label < size; label += 1) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[at + label]! / unit)));
      if (value === 0 || Math.abs(weights[at + label]!) < smallest) continue;
      set |= 1 << label;
      values.push(value);
    }
    if (set === 0) continue;
    keptKeys.push(keys[feature]!);
    sets.push(set >>> 0);
  }
  const packed = { keys: Int32Array.from(keptKeys), sets: Uint32Array.from(sets), values: Int8Array.from(values) };
  return { types, unit, transitions, ...packed };
}

function reach(weights: Float32Array, at: number, size: number): number {
  let most = 0;
  for (let k = at; k < at + size; k += 1) most = Math.max(most, Math.abs(weights[k]!));
  return most;
}

function floorFor(weights: Float32Array, features: number, size: number, most: number, smallest: number): number {
  if (features <= most) return smallest;
  const reaches = Float32Array.from({ length: features }, (_, feature) => reach(weights, feature * size, size)).sort();
  return Math.max(smallest, reaches[features - most]!);
}

/** Packed weights without their weakest features, so that at most `most` are left: those of a greatest weight below a floor. */
export function pruned(packed: PackedWeights, most: number): PackedWeights {
  const counts = new Uint32Array(129);
  const reaches = new Uint8Array(packed.keys.length);
  let value = 0;
  packed.sets.forEach((set, feature) => {
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      reaches[feature] = Math.max(reaches[feature]!, Math.abs(packed.values[value++]!));
    }
    counts[reaches[feature]!]! += 1;
  });
  let floor = 128;
  for (let kept = 0; floor > 0 && kept + counts[floor - 1]! <= most; floor -= 1) kept += counts[floor - 1]!;
  return keepFrom(packed, reaches, floor);
}

function keepFrom(packed: PackedWeights, reaches: Uint8Array, floor: number): PackedWeights {
  const values: number[] = [];
  let value = 0;
  packed.sets.forEach((set, feature) => {
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      if (reaches[feature]! >= floor) values.push(packed.values[value]!);
      value += 1;
    }
  });
  const keep = <T extends Int32Array | Uint32Array>(part: T) => part.filter((_, i) => reaches[i]! >= floor) as T;
  return { ...packed, keys: keep(packed.keys), sets: keep(packed.sets), values: Int8Array.from(values) };
}
