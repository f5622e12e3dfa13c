/** Moves the weight of a feature against a gradient. */
export type Descend = (feature: string, gradient: number) => void;

/** Weights by name, each moved by AdaGrad at its own pace and drawn to zero by `decay`. */
export function adagrad(rate: number, decay: number): { weights: Map<string, number>; descend: Descend } {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const descend = (feature: string, gradient: number) => {
    const weight = weights.get(feature) ?? 0;
    const slope = gradient + decay * weight;
    const square = (squares.get(feature) ?? 0.1) + slope * slope;
    squares.set(feature, square);
    weights.set(feature, weight - (rate * slope) / Math.sqrt(square));
  };
  return { weights, descend };
}

/** The same order for the same seed, everywhere. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const rank = (i: number): number => (i * 7919 + (17 + seed) * 104_729) % 10_007;
  return items
    .map((item, i) => ({ item, rank: rank(i) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
