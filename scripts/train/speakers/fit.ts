import { shares, type Weights } from '../../../src/attribute/dialogue/decide.ts';
import type { Lesson } from './lessons.ts';

const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 0.01;

/** Learns the weights of a voice's traits: softmax over voices, AdaGrad, averaged over the later epochs. */
export function fitWeights(lessons: readonly Lesson[]): Weights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const sums = new Map<string, number>();
  const step = (feature: string, gradient: number) => {
    const weight = weights.get(feature) ?? 0;
    const slope = gradient + DECAY * weight;
    const square = (squares.get(feature) ?? 0.1) + slope * slope;
    squares.set(feature, square);
    weights.set(feature, weight - (RATE * slope) / Math.sqrt(square));
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const lesson of shuffled(lessons, epoch)) learn(lesson, weights, step);
    if (epoch < EPOCHS / 2) continue;
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight / (EPOCHS / 2));
  }
  return sums;
}

function learn({ features, right }: Lesson, weights: Weights, step: (feature: string, gradient: number) => void): void {
  const given = shares({ features }, weights);
  const possible = right.reduce((sum, i) => sum + given[i]!, 0);
  features.forEach((each, i) => {
    const gradient = given[i]! - (right.includes(i) ? given[i]! / possible : 0);
    for (const feature of each) step(feature, gradient);
  });
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const rank = (i: number): number => (i * 7919 + (17 + seed) * 104_729) % 10_007;
  return items
    .map((item, i) => ({ item, rank: rank(i) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
