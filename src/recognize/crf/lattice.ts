import { INSIDE, LAST, type LabelSet, labelOf, OUTSIDE, UNIT } from './labels.ts';

/** Scores of a sentence: `scores[i * size + label]`, in log space. */
export type Scores = Float32Array;

/** Probabilities of the labels of each token, and what is needed to ask for those of spans. */
export interface Posterior {
  /** `marginals[i * size + label]`. */
  marginals: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** `exp(score - the token's highest score)`, zero where a label is not allowed. */
  emission: Float64Array;
  /** Sum that each forward step was divided by. */
  scale: Float64Array;
  /** False when no sequence of labels is allowed. */
  possible: boolean;
}

/** Room for the posteriors of sentences of up to `length` tokens. */
export function emptyPosterior(length: number, { size }: LabelSet): Posterior {
  const table = () => new Float64Array(length * size);
  return {
    marginals: table(),
    forward: table(),
    backward: table(),
    emission: table(),
    scale: new Float64Array(length),
    possible: false,
  };
}

/**
 * Forward-backward over the sequences that `allowed` (a set of label bits for each token, all when absent) lets through,
 * scaled at each step so that it works with plain probabilities. `weights` are `exp(transitions)`, `weights[previous *
 * size + label]`. With `room`, the result is written there.
 *
 * Only legal steps are walked: after the end of a name (or outside) every name may begin, inside one it goes on.
 */
export function posterior(
  scores: Scores,
  length: number,
  weights: Float64Array,
  labels: LabelSet,
  allowed?: Uint32Array,
  room: Posterior = emptyPosterior(length, labels),
): Posterior {
  const { size } = labels;
  const { forward, scale } = room;
  room.possible = false;
  emissions(room, scores, length, labels, allowed);
  for (let i = 0; i < length; i += 1) {
    const sum = i === 0 ? beginForward(room, labels) : forwardStep(room, i, weights, labels);
    if (!(sum > 1e-300)) return room;
    scale[i] = sum;
    for (let k = i * size; k < (i + 1) * size; k += 1) forward[k]! /= sum;
  }
  backwardPass(room, length, weights, labels);
  room.possible = weighMarginals(room, length, size);
  return room;
}

function emissions(
  { emission }: Posterior,
  scores: Scores,
  length: number,
  { size }: LabelSet,
  allowed?: Uint32Array,
): void {
  for (let i = 0; i < length; i += 1) {
    const at = i * size;
    let highest = scores[at]!;
    for (let k = at + 1; k < at + size; k += 1) if (scores[k]! > highest) highest = scores[k]!;
    const set = allowed ? allowed[i]! : 0xffffffff;
    for (let label = 0; label < size; label += 1) {
      emission[at + label] = (set >>> label) & 1 ? Math.exp(scores[at + label]! - highest) : 0;
    }
  }
}

function beginForward({ forward, emission }: Posterior, { size, first }: LabelSet): number {
  let total = 0;
  for (let label = 0; label < size; label += 1) {
    forward[label] = (first >>> label) & 1 ? emission[label]! : 0;
    total += forward[label]!;
  }
  return total;
}

function forwardStep({ forward, emission }: Posterior, i: number, weights: Float64Array, labels: LabelSet): number {
  const { size, types } = labels;
  const at = i * size;
  const before = at - size;
  forward.fill(0, at, at + size);
  enter(forward, before, at, OUTSIDE, weights, size);
  for (let type = 0; type < types.length; type += 1) {
    enter(forward, before, at, labelOf(type, LAST), weights, size);
    enter(forward, before, at, labelOf(type, UNIT), weights, size);
    goOn(forward, before, at, type, weights, size);
  }
  let total = 0;
  for (let k = at; k < at + size; k += 1) {
    forward[k]! *= emission[k]!;
    total += forward[k]!;
  }
  return total;
}

/** Passes the share of label `p`, which ends a name or is outside, on to the labels that may begin one, and to outside. */
function enter(
  forward: Float64Array,
  before: number,
  at: number,
  p: number,
  weights: Float64Array,
  size: number,
): void {
  const share = forward[before + p]!;
  if (share === 0) return;
  const row = p * size;
  forward[at]! += share * weights[row]!;
  for (let begin = 1; begin < size; begin += 4) {
    forward[at + begin]! += share * weights[row + begin]!;
    forward[at + begin + UNIT]! += share * weights[row + begin + UNIT]!;
  }
}

/** Passes the shares of a name's first and inner token on to the inner and the last. */
function goOn(
  forward: Float64Array,
  before: number,
  at: number,
  type: number,
  weights: Float64Array,
  size: number,
): void {
  const begin = labelOf(type, 0);
  const first = forward[before + begin]!;
  const inner = forward[before + begin + INSIDE]!;
  const row = begin * size + begin;
  forward[at + begin + INSIDE] = first * weights[row + INSIDE]! + inner * weights[row + size + INSIDE]!;
  forward[at + begin + LAST] = first * weights[row + LAST]! + inner * weights[row + size + LAST]!;
}

function backwardPass(
  { backward, emission, scale }: Posterior,
  length: number,
  weights: Float64Array,
  { size, last, types }: LabelSet,
): void {
  const passed = new Float64Array(size);
  for (let label = 0; label < size; label += 1) backward[(length - 1) * size + label] = (last >>> label) & 1;
  for (let i = length - 1; i > 0; i -= 1) {
    const at = i * size;
    for (let label = 0; label < size; label += 1) {
      passed[label] = (emission[at + label]! * backward[at + label]!) / scale[i]!;
    }
    const before = at - size;
    backward[before] = expected(passed, OUTSIDE, weights, size);
    for (let type = 0; type < types.length; type += 1) {
      const begin = labelOf(type, 0);
      for (const p of [begin, begin + INSIDE]) {
        backward[before + p] =
          passed[begin + INSIDE]! * weights[p * size + begin + INSIDE]! +
          passed[begin + LAST]! * weights[p * size + begin + LAST]!;
      }
      backward[before + begin + LAST] = expected(passed, begin + LAST, weights, size);
      backward[before + begin + UNIT] = expected(passed, begin + UNIT, weights, size);
    }
  }
}

/** What label `p`, which ends a name or is outside, has before it. */
function expected(passed: Float64Array, p: number, weights: Float64Array, size: number): number {
  const row = p * size;
  let sum = passed[0]! * weights[row]!;
  for (let begin = 1; begin < size; begin += 4) {
    sum += passed[begin]! * weights[row + begin]!;
    sum += passed[begin + UNIT]! * weights[row + begin + UNIT]!;
  }
  return sum;
}

function weighMarginals({ marginals, forward, backward }: Posterior, length: number, size: number): boolean {
  for (let at = 0; at < length * size; at += size) {
    let sum = 0;
    for (let k = at; k < at + size; k += 1) {
      marginals[k] = forward[k]! * backward[k]!;
      sum += marginals[k]!;
    }
    if (!(sum > 1e-300)) return false;
    for (let k = at; k < at + size; k += 1) marginals[k]! /= sum;
  }
  return true;
}
