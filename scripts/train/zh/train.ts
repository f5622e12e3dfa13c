import { packWeights } from '../../../src/recognize/crf/weights.ts';
import type { ChineseFeaturizer } from '../../../src/recognize/zh/features.ts';
import type { ChineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';
import type { NameRecord } from '../corpora.ts';
import { indexFeatures } from '../crf/examples.ts';
import { quantise } from '../crf/pack.ts';
import { DEFAULT_TRAINING, trainWeights } from '../crf/trainer.ts';
import { LABELS, toExamples } from './examples.ts';

export const SETTINGS = {
  ...DEFAULT_TRAINING,
  epochs: 8,
  averaged: 4,
  dropout: 0.3,
  /** Features seen less often are left out. */
  minimum: 2,
  /** How much a made-up sentence counts beside an annotated one. */
  madeUpWeight: 0.2,
  /** See `quantise`. */
  most: 250_000,
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
): Uint8Array {
  const examples = [
    ...toExamples(records, featurizer, knowledge),
    ...toExamples(madeUp, featurizer, knowledge, SETTINGS.madeUpWeight),
  ];
  const table = indexFeatures(examples, featurizer, SETTINGS.minimum);
  const trained = trainWeights(examples, table, LABELS, { ...SETTINGS, report });
  return packWeights(quantise(trained, table.keys, LABELS.types, SETTINGS));
}
