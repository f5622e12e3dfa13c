import type { NameRecord } from '../corpora.ts';
import { DEFAULT_TRAINING } from '../crf/trainer.ts';
import type { Copies } from './augment.ts';
import type { SetWeights } from './examples.ts';
import type { LatinTraining } from './train.ts';

/** Large sets far from edited text, and the share of their records that is enough to learn their ways from. */
const SHARES: [pattern: RegExp, share: number][] = [
  [/^btc/u, 0.4],
  [/^stackoverflow/u, 0.2],
  [/^secfilings/u, 0.3],
];

/** Every so many-th record of the sets above, all of the others. */
export function thinned(records: readonly NameRecord[]): NameRecord[] {
  const seen = new Map<string, number>();
  return records.filter(({ set }) => {
    const share = SHARES.find(([pattern]) => pattern.test(set))?.[1] ?? 1;
    const before = seen.get(set) ?? 0;
    seen.set(set, before + share);
    return Math.floor(before + share) > Math.floor(before);
  });
}

export const COPIES: Copies = [
  [/^gold/u, 5],
  [/^crossner/u, 2],
  [/^(?:gum|meantime)/u, 1],
  [/^wnut/u, 0.6],
  [/^tweebank/u, 0.5],
  [/^btc/u, 0.5],
  [/^secf/u, 0.5],
];

const SET_WEIGHTS: SetWeights = [];

export const SETTINGS: LatinTraining = {
  ...DEFAULT_TRAINING,
  epochs: 8,
  averaged: 5,
  dropout: 0.4,
  minimum: 2,
  setWeights: SET_WEIGHTS,
  most: 260_000,
  limit: 4,
  smallest: 0.02,
};

/** Enough to see what a family of features is worth. */
export const SHORT: LatinTraining = { ...SETTINGS, epochs: 3, averaged: 2 };
