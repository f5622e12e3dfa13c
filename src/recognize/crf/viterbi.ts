import type { LabelSet } from './labels.ts';
import type { Scores } from './lattice.ts';

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
