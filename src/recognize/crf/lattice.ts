import type { LabelSet } from './labels.ts';

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

/** The best sequence of labels (Viterbi). `transitions[previous * size + label]`. */
export function bestLabels(scores: Scores, length: number, transitions: Float32Array, labels: LabelSet): Uint8Array {
  const { size, before } = labels;
  let previous = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(length * size);
  for (let label = 0; label < size; label += 1) {
    if ((labels.first >>> label) & 1) previous[label] = scores[label]!;
  }
  let current = new Float64Array(size);
  for (let i = 1; i < length; i += 1) {
    for (let label = 0; label < size; label += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let source = 0;
      const sources = before[label]!;
      for (let s = 0; s < sources.length; s += 1) {
        const p = sources[s]!;
        const score = previous[p]! + transitions[p * size + label]!;
        if (score > best) {
          best = score;
          source = p;
        }
      }
      current[label] = best + scores[i * size + label]!;
      from[i * size + label] = source;
    }
    [previous, current] = [current, previous];
  }
  return traceBack(previous, from, length, labels);
}

function traceBack(final: Float64Array, from: Uint8Array, length: number, { size, last }: LabelSet): Uint8Array {
  const path = new Uint8Array(length);
  let best = 0;
  for (let label = 1; label < size; label += 1) {
    if ((last >>> label) & 1 && final[label]! > final[best]!) best = label;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    path[i] = best;
    best = from[i * size + best]!;
  }
  return path;
}

/**
 * Forward-backward over the sequences that `allowed` (a set of label bits for each token, all when absent) lets through,
 * scaled at each step so that it works with plain probabilities. `weights` are `exp(transitions)`.
 */
export function posterior(
  scores: Scores,
  length: number,
  weights: Float64Array,
  labels: LabelSet,
  allowed?: Uint32Array,
): Posterior {
  const { size } = labels;
  const emission = emissions(scores, length, labels, allowed);
  const forward = new Float64Array(length * size);
  const scale = new Float64Array(length);
  const impossible = { marginals: forward, forward, backward: forward, emission, scale, possible: false };
  for (let i = 0; i < length; i += 1) {
    const sum = forwardStep(forward, emission, i, weights, labels);
    if (!(sum > 1e-300)) return impossible;
    scale[i] = sum;
    for (let label = 0; label < size; label += 1) forward[i * size + label]! /= sum;
  }
  const backward = backwardPass(emission, scale, length, weights, labels);
  const marginals = new Float64Array(length * size);
  for (let i = 0; i < length; i += 1) {
    let sum = 0;
    for (let k = i * size; k < (i + 1) * size; k += 1) {
      marginals[k] = forward[k]! * backward[k]!;
      sum += marginals[k]!;
    }
    if (!(sum > 1e-300)) return impossible;
    for (let k = i * size; k < (i + 1) * size; k += 1) marginals[k]! /= sum;
  }
  return { marginals, forward, backward, emission, scale, possible: true };
}

function emissions(scores: Scores, length: number, { size }: LabelSet, allowed?: Uint32Array): Float64Array {
  const emission = new Float64Array(length * size);
  for (let i = 0; i < length; i += 1) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = i * size; k < (i + 1) * size; k += 1) highest = Math.max(highest, scores[k]!);
    const set = allowed ? allowed[i]! : 0xffffffff;
    for (let label = 0; label < size; label += 1) {
      if ((set >>> label) & 1) emission[i * size + label] = Math.exp(scores[i * size + label]! - highest);
    }
  }
  return emission;
}

function forwardStep(
  forward: Float64Array,
  emission: Float64Array,
  i: number,
  weights: Float64Array,
  { size, before, first }: LabelSet,
): number {
  let total = 0;
  for (let label = 0; label < size; label += 1) {
    const emitted = emission[i * size + label]!;
    if (emitted === 0) continue;
    let sum = 0;
    if (i === 0) sum = (first >>> label) & 1;
    else {
      const sources = before[label]!;
      for (let s = 0; s < sources.length; s += 1) {
        const p = sources[s]!;
        sum += forward[(i - 1) * size + p]! * weights[p * size + label]!;
      }
    }
    forward[i * size + label] = sum * emitted;
    total += sum * emitted;
  }
  return total;
}

function backwardPass(
  emission: Float64Array,
  scale: Float64Array,
  length: number,
  weights: Float64Array,
  { size, before, last }: LabelSet,
): Float64Array {
  const backward = new Float64Array(length * size);
  for (let label = 0; label < size; label += 1) backward[(length - 1) * size + label] = (last >>> label) & 1;
  for (let i = length - 1; i > 0; i -= 1) {
    for (let label = 0; label < size; label += 1) {
      const passed = (emission[i * size + label]! * backward[i * size + label]!) / scale[i]!;
      if (passed === 0) continue;
      const sources = before[label]!;
      for (let s = 0; s < sources.length; s += 1) {
        const p = sources[s]!;
        backward[(i - 1) * size + p]! += passed * weights[p * size + label]!;
      }
    }
  }
  return backward;
}
