import { shares, type Weights } from '../../../src/attribute/dialogue/decide.ts';
import { adagrad, type Descend, shuffled } from '../adagrad.ts';
import type { Lesson } from './lessons.ts';

const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 0.01;

/** Learns the weights of a voice's traits: softmax over voices, AdaGrad, averaged over the later epochs. */
export function fitWeights(lessons: readonly Lesson[]): Weights {
  const { weights, descend } = adagrad(RATE, DECAY);
  const sums = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const lesson of shuffled(lessons, epoch)) learn(lesson, weights, descend);
    if (epoch < EPOCHS / 2) continue;
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight / (EPOCHS / 2));
  }
  return sums;
}

function learn({ features, right }: Lesson, weights: Weights, descend: Descend): void {
  const given = shares({ features }, weights);
  const possible = right.reduce((sum, i) => sum + given[i]!, 0);
  features.forEach((each, i) => {
    const gradient = given[i]! - (right.includes(i) ? given[i]! / possible : 0);
    for (const feature of each) descend(feature, gradient);
  });
}
