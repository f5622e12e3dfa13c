import { likeliest, nobodyFeature, shares, type Weights } from '../../../src/resolve/reference/decide.ts';
import type { Choice } from '../../../src/resolve/reference/persons.ts';
import { adagrad, type Descend, shuffled } from '../adagrad.ts';
import type { PronounCase } from './cases.ts';

/** What the annotation says of one choice: the right candidate, or candidates that are wrong. */
interface Lesson {
  choice: Choice;
  right: number | null;
  wrong: readonly number[];
}

const ROUNDS = 2;
const EPOCHS = 10;
const RATE = 0.1;
const DECAY = 0.02;
const SHUFFLES = 4;
/** Where learning starts, so that the first round reads pronoun chains with some sense. */
const START: Weights = new Map([
  ['where d0', 1.5],
  ['where d1', 0.5],
  ['where d2', -0.5],
  ['where d3', -1],
  ['where d4', -1.5],
]);

/**
 * Learns the weights of a candidate's traits: softmax over candidates and nobody, AdaGrad, weights averaged over the later
 * epochs and over orders of the lessons. What a pronoun means depends on the pronouns before it, so the passages are read
 * anew with the weights of the round before.
 */
export function fitWeights(cases: readonly PronounCase[]): Weights {
  const runs = Array.from({ length: SHUFFLES }, (_, run) => fitOnce(cases, run));
  return average(runs);
}

function fitOnce(cases: readonly PronounCase[], run: number): Weights {
  let weights = START;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lessons = cases.flatMap((each) => lessonOf(each, weights));
    weights = fittedOnce(lessons, run);
  }
  return weights;
}

function lessonOf(each: PronounCase, weights: Weights): Lesson[] {
  const lessons: Lesson[] = [];
  const read = likeliest(weights, 0.4);
  each.resolve((choice) => {
    const { sentence, token } = choice.reference;
    if (each.sentences[sentence]!.tokens[token]!.start === each.pronoun && each.a !== each.b)
      lessons.push(lesson(choice, each));
    return read(choice);
  });
  return lessons;
}

function lesson(choice: Choice, { answer, a, b }: PronounCase): Lesson {
  const indexOf = (entity: string | null) => choice.candidates.findIndex(({ mention }) => mention.entity === entity);
  const right = answer === 'A' ? indexOf(a) : answer === 'B' ? indexOf(b) : -1;
  if (right >= 0) return { choice, right, wrong: [] };
  return { choice, right: null, wrong: [indexOf(a), indexOf(b)].filter((index) => index >= 0) };
}

function fittedOnce(lessons: readonly Lesson[], run: number): Weights {
  const { weights, descend } = adagrad(RATE, DECAY);
  const kept: Weights[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const each of shuffled(lessons, epoch + 31 * run)) learn(each, weights, descend);
    if (epoch >= EPOCHS / 2) kept.push(new Map(weights));
  }
  return average(kept);
}

function learn({ choice, right, wrong }: Lesson, weights: Weights, descend: Descend): void {
  const given = shares(choice, weights);
  const nobody = 1 - given.reduce((sum, share) => sum + share, 0);
  const possible = 1 - wrong.reduce((sum, index) => sum + given[index]!, 0);
  const wanted = given.map((share, i) =>
    right === null ? (wrong.includes(i) ? 0 : share / possible) : Number(i === right),
  );
  choice.features.forEach((features, i) => {
    for (const feature of features) descend(feature, given[i]! - wanted[i]!);
  });
  descend(nobodyFeature(choice), nobody - (right === null ? nobody / possible : 0));
}

function average(all: readonly Weights[]): Weights {
  const sums = new Map<string, number>();
  for (const weights of all)
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  return new Map([...sums].map(([feature, sum]) => [feature, sum / all.length]));
}
