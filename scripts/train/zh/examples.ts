import { labelSet } from '../../../src/recognize/crf/labels.ts';
import type { ChineseFeaturizer, ChineseSentence } from '../../../src/recognize/zh/features.ts';
import type { ChineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';
import { readByRules } from '../../../src/recognize/zh/rules.ts';
import { toSimplified } from '../../../src/recognize/zh/simplify.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';
import { type AllowedName, allowedLabels } from '../allowed.ts';
import type { NameRecord } from '../corpora.ts';
import type { Example } from '../crf/examples.ts';
import { coarse } from '../measure.ts';

export const LABELS = labelSet(['person', 'organization', 'place']);

/** The sentences of a text with their features. */
export function featuresOf(
  text: string,
  featurizer: ChineseFeaturizer,
  knowledge: ChineseKnowledge,
): ChineseSentence[] {
  const segment = {
    start: 0,
    end: text.length,
    zone: 'body' as const,
    speaker: null,
    language: 'zh' as const,
  };
  const sentences = tagSegments({ text }, [segment]);
  return featurizer.sentences(readByRules(toSimplified(text), sentences, knowledge));
}

/** Records as sentences to learn from. Types beside person, organization and place are no names here. */
export function toExamples(
  records: readonly NameRecord[],
  featurizer: ChineseFeaturizer,
  knowledge: ChineseKnowledge,
  weight = 1,
): Example[] {
  return records.flatMap((record) =>
    featuresOf(record.text, featurizer, knowledge).map((sentence) => ({
      sentence,
      allowed: allowedLabels(sentence.words.length, namesIn(record, sentence), [], LABELS),
      weight,
    })),
  );
}

function namesIn({ entities }: NameRecord, { source }: ChineseSentence): AllowedName[] {
  const { tokens } = source;
  return entities.flatMap(({ start, end, type }) => {
    const from = tokens.findIndex((token) => token.end > start);
    const to = tokens.findLastIndex((token) => token.start < end) + 1;
    const inside = from >= 0 && to > from && LABELS.types.includes(coarse(type));
    return inside ? [{ from, to, types: [coarse(type)] }] : [];
  });
}
