import type { Lexicon } from '../../lexicon.ts';
import type { Weights } from './decide.ts';

const known = new WeakMap<Lexicon, Weights>();

/** The trained weights of what speaks for and against a pronoun's candidates, read once for each lexicon. */
export function pronounWeights(lexicon: Lexicon): Weights {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const weights = new Map(
    [...lexicon.list('pronoun-weights')].map(([feature, [weight = '0']]) => [feature, Number(weight) / 100]),
  );
  known.set(lexicon, weights);
  return weights;
}
