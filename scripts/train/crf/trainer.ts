import type { LabelSet } from '../../../src/recognize/crf/labels.ts';
import { posterior } from '../../../src/recognize/crf/lattice.ts';
import type { Example, FeatureTable } from './examples.ts';
import { randomNumbers } from './random.ts';

export interface TrainingOptions {
  epochs: number;
  /** The weights after each of the last so many epochs are averaged. */
  averaged: number;
  /** Share of a token's features that are left out at each step. */
  dropout: number;
  rate: number;
  /** Each step takes this share of the rate off a weight that it touches (L2). */
  decay: number;
  seed: number;
  /** Told the mean loss of each epoch. */
  report?: (epoch: number, loss: number) => void;
}

export const DEFAULT_TRAINING: TrainingOptions = {
  epochs: 6,
  averaged: 3,
  dropout: 0.25,
  rate: 0.1,
  decay: 0,
  seed: 1,
};

export interface TrainedWeights {
  /** `weights[feature * size + label]`. */
  weights: Float32Array;
  transitions: Float32Array;
}

/** Gradients below this move nothing worth the time. */
const NEGLIGIBLE = 1e-3;

interface State {
  weights: Float32Array;
  squares: Float32Array;
  transitions: Float32Array;
  transitionSquares: Float32Array;
}

/**
 * A linear-chain CRF that learns from partly labelled sentences: the loss is log Z over all legal sequences less log Z
 * over those that the annotation allows (Tsuboi et al. 2008), AdaGrad, dropout of features. The same examples and
 * options give the same weights.
 */
export function trainWeights(
  examples: readonly Example[],
  table: FeatureTable,
  labels: LabelSet,
  options: TrainingOptions,
): TrainedWeights {
  const { size } = labels;
  const state: State = {
    weights: new Float32Array(table.keys.length * size),
    squares: new Float32Array(table.keys.length * size).fill(1e-2),
    transitions: new Float32Array(size * size),
    transitionSquares: new Float32Array(size * size).fill(1e-2),
  };
  const sums: TrainedWeights = {
    weights: new Float32Array(state.weights.length),
    transitions: new Float32Array(size * size),
  };
  const random = randomNumbers(options.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const which of order) loss += learn(examples[which]!, which, table, labels, state, options, random);
    options.report?.(epoch, loss / examples.length);
    if (epoch > options.epochs - options.averaged) {
      addTo(sums.weights, state.weights, 1 / options.averaged);
      addTo(sums.transitions, state.transitions, 1 / options.averaged);
    }
  }
  return sums;
}

function learn(
  { allowed, weight }: Example,
  which: number,
  table: FeatureTable,
  labels: LabelSet,
  state: State,
  { dropout, rate, decay }: TrainingOptions,
  random: () => number,
): number {
  const { size } = labels;
  const first = table.tokens[which]!;
  const length = table.tokens[which + 1]! - first;
  const { kept, starts } = dropFeatures(table, first, length, dropout, random);
  const scores = new Float32Array(length * size);
  for (let i = 0; i < length; i += 1) {
    for (let f = starts[i]!; f < starts[i + 1]!; f += 1) {
      const at = kept[f]! * size;
      for (let label = 0; label < size; label += 1) scores[i * size + label]! += state.weights[at + label]!;
    }
  }
  const steps = Float64Array.from(state.transitions, Math.exp);
  const all = posterior(scores, length, steps, labels);
  const right = posterior(scores, length, steps, labels, allowed);
  if (!all.possible || !right.possible) return 0;
  const active = new Int32Array(size);
  const gradients = new Float64Array(size);
  for (let i = 0; i < length; i += 1) {
    let count = 0;
    for (let label = 0; label < size; label += 1) {
      const k = i * size + label;
      const gradient = weight * (all.marginals[k]! - right.marginals[k]!);
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      active[count] = label;
      gradients[count++] = gradient;
    }
    if (count === 0) continue;
    for (let f = starts[i]!; f < starts[i + 1]!; f += 1) {
      const at = kept[f]! * size;
      for (let n = 0; n < count; n += 1) {
        step(state.weights, state.squares, at + active[n]!, gradients[n]!, rate, decay);
      }
    }
  }
  stepTransitions(all, right, length, steps, labels, state, weight, rate);
  let loss = 0;
  for (let i = 0; i < length; i += 1) loss += Math.log(all.scale[i]!) - Math.log(right.scale[i]!);
  return loss;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
  decay: number,
): void {
  const slope = gradient + decay * weights[at]!;
  squares[at]! += slope * slope;
  weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
}

type Pass = ReturnType<typeof posterior>;

function stepTransitions(
  all: Pass,
  right: Pass,
  length: number,
  steps: Float64Array,
  labels: LabelSet,
  state: State,
  weight: number,
  rate: number,
): void {
  const { size } = labels;
  const gradient = new Float64Array(size * size);
  const add = (pass: Pass, sign: number) => {
    let sum = 0;
    const from = (length - 1) * size;
    for (let k = from; k < from + size; k += 1) sum += pass.forward[k]! * pass.backward[k]!;
    for (let i = 1; i < length; i += 1) {
      for (let label = 0; label < size; label += 1) {
        const into = (pass.emission[i * size + label]! * pass.backward[i * size + label]!) / (pass.scale[i]! * sum);
        if (into === 0) continue;
        for (const p of labels.before[label]!) {
          gradient[p * size + label]! += sign * pass.forward[(i - 1) * size + p]! * into * steps[p * size + label]!;
        }
      }
    }
  };
  add(all, weight);
  add(right, -weight);
  for (let k = 0; k < gradient.length; k += 1) {
    if (Math.abs(gradient[k]!) < NEGLIGIBLE) continue;
    step(state.transitions, state.transitionSquares, k, gradient[k]!, rate, 0);
  }
}

/** The features that stay for this step, token after token. */
function dropFeatures(
  { features, starts }: FeatureTable,
  first: number,
  length: number,
  dropout: number,
  random: () => number,
): { kept: Int32Array; starts: Int32Array } {
  const from = starts[first]!;
  const kept = new Int32Array(starts[first + length]! - from);
  const bounds = new Int32Array(length + 1);
  let size = 0;
  for (let i = 0; i < length; i += 1) {
    for (let f = starts[first + i]!; f < starts[first + i + 1]!; f += 1) {
      if (random() >= dropout) kept[size++] = features[f]!;
    }
    bounds[i + 1] = size;
  }
  return { kept, starts: bounds };
}

function addTo(sum: Float32Array, weights: Float32Array, share: number): void {
  for (let k = 0; k < sum.length; k += 1) sum[k]! += share * weights[k]!;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
