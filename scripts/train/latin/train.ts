import { packWeights } from '../../../src/recognize/crf/weights.ts';
import type { LatinFeaturizer } from '../../../src/recognize/latin/features.ts';
import type { NameLists } from '../../../src/recognize/lists.ts';
import type { NameRecord } from '../corpora.ts';
import { indexFeatures } from '../crf/examples.ts';
import { pruned, quantise } from '../crf/pack.ts';
import { type TrainingOptions, trainWeights } from '../crf/trainer.ts';
import { LABELS, type SetWeights, toExamples } from './examples.ts';

export interface LatinTraining extends TrainingOptions {
  /** Features seen less often are left out. */
  minimum: number;
  setWeights: SetWeights;
  /** See `quantise` and `pruned`. */
  most: number;
  limit: number;
  smallest: number;
}

/** Trains on the records and returns the model file's bytes. */
export function trainLatin(
  records: readonly NameRecord[],
  featurizer: LatinFeaturizer,
  lists: NameLists,
  options: LatinTraining,
): Uint8Array {
  const examples = toExamples(records, featurizer, lists, options.setWeights);
  const table = indexFeatures(examples, featurizer, options.minimum);
  const trained = trainWeights(examples, table, LABELS, options);
  const all = quantise(trained, table.keys, LABELS.types, { ...options, most: table.keys.length });
  return packWeights(pruned(all, options.most));
}
