import { createTagger, type Tagger, tagSentence } from '../../../src/recognize/crf/tagger.ts';
import { packWeights, unpackWeights } from '../../../src/recognize/crf/weights.ts';
import type { LatinFeaturizer, LatinText } from '../../../src/recognize/latin/features.ts';
import type { NameLists } from '../../../src/recognize/lists.ts';
import type { NameRecord } from '../corpora.ts';
import { indexFeatures } from '../crf/examples.ts';
import { pruned, quantise } from '../crf/pack.ts';
import { type TrainingOptions, trainWeights } from '../crf/trainer.ts';
import { type Count, countNames } from '../measure.ts';
import { LABELS, type SetWeights, toExamples, toText } from './examples.ts';

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

/** Exact matches of the bare tagger, by set and type. */
export function measureTagger(
  records: readonly NameRecord[],
  bytes: Uint8Array,
  featurizer: LatinFeaturizer,
): Map<string, Map<string, Count>> {
  const tagger = createTagger(unpackWeights(bytes), featurizer);
  const sets = new Map<string, Map<string, Count>>();
  for (const record of records) {
    let counts = sets.get(record.set);
    if (counts === undefined) {
      counts = new Map();
      sets.set(record.set, counts);
    }
    countNames(record, taggedNames(record, tagger, featurizer), counts);
  }
  return sets;
}

function taggedNames(record: NameRecord, tagger: Tagger<LatinText>, featurizer: LatinFeaturizer) {
  return featurizer.sentences(toText(record)).flatMap((sentence) => {
    const { tokens } = sentence.source.sentence;
    return tagSentence(tagger, sentence).map(({ from, to, type }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      type,
    }));
  });
}
