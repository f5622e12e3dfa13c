import { packWeights } from '../../../src/recognize/crf/weights.ts';
import type { ChineseFeaturizer } from '../../../src/recognize/zh/features.ts';
import type { ChineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';
import type { NameRecord } from '../corpora.ts';
import { indexFeatures } from '../crf/examples.ts';
import { quantise } from '../crf/pack.ts';
import { DEFAULT_TRAINING, type TrainedWeights, trainWeights } from '../crf/trainer.ts';
import { LABELS, toExamples } from './examples.ts';

export const SETTINGS = {
  ...DEFAULT_TRAINING,
  epochs: 8,
  averaged: 4,
  dropout: 0.4,
  /** The weights of so many trainings, which differ in order and dropout, are averaged. */
  trainings: 3,
  /** Features seen less often are left out. */
  minimum: 2,
  /** How much a made-up sentence counts beside an annotated one. */
  madeUpWeight: 0.2,
  /** See `quantise`. */
  most: 200_000,
  limit: 4,
  smallest: 0.02,
};

/** Trains on annotated and made-up records and returns the model file's bytes. */
export function trainChineseWeights(
  records: readonly NameRecord[],
  madeUp: readonly NameRecord[],
  featurizer: ChineseFeaturizer,
  knowledge: ChineseKnowledge,
  report: (epoch: number, loss: number) => void,
  trainings = SETTINGS.trainings,
): Uint8Array {
  const examples = [
    ...toExamples(records, featurizer, knowledge),
    ...toExamples(madeUp, featurizer, knowledge, SETTINGS.madeUpWeight),
  ];
  const table = indexFeatures(examples, featurizer, SETTINGS.minimum);
  const trained = averaged(
    Array.from({ length: trainings }, (_, i) =>
      trainWeights(examples, table, LABELS, { ...SETTINGS, seed: SETTINGS.seed + i, report }),
    ),
  );
  return packWeights(quantise(trained, table.keys, LABELS.types, SETTINGS));
}

function averaged(trainings: readonly TrainedWeights[]): TrainedWeights {
  const mean = (parts: readonly Float32Array[]) =>
    parts[0]!.map((_, k) => parts.reduce((sum, part) => sum + part[k]!, 0) / parts.length);
  return {
    weights: mean(trainings.map(({ weights }) => weights)),
    transitions: mean(trainings.map(({ transitions }) => transitions)),
  };
}
