import type { Choice, Decide } from './persons.ts';

export type Weights = ReadonlyMap<string, number>;

/** The part of the pronouns' likelihood that goes to each candidate; what is missing to 1 goes to nobody. */
export function shares(choice: Choice, weights: Weights): number[] {
  const nobody = weightOf([nobodyFeature(choice)], weights);
  const scores = choice.features.map((each) => weightOf(each, weights));
  const top = Math.max(nobody, ...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(nobody - top));
  return powers.map((power) => power / total);
}

/** What speaks for nobody: how many could be meant. */
export const nobodyFeature = ({ candidates }: Choice): string => `nobody ${Math.min(candidates.length, 4)}`;

const weightOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** Takes the likeliest candidate if its share is at least `cut`. */
export const likeliest =
  (weights: Weights, cut: number): Decide =>
  (choice) => {
    const all = shares(choice, weights);
    const index = all.indexOf(Math.max(...all));
    return all[index]! >= cut ? { index, sure: Math.round(all[index]! * 100) / 100 } : null;
  };
