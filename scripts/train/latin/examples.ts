import { ENTITY_TYPES, type EntityType, type Sentence, type Span } from '../../../src/model.ts';
import { labelSet } from '../../../src/recognize/crf/labels.ts';
import type { LatinFeatures, LatinFeaturizer, LatinText } from '../../../src/recognize/latin/features.ts';
import { isCapitalised } from '../../../src/recognize/latin/words.ts';
import type { NameLists } from '../../../src/recognize/lists.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';
import { tokenize } from '../../../src/tag/tokens.ts';
import { type AllowedName, allowedLabels } from '../allowed.ts';
import type { GoldName, NameRecord } from '../corpora.ts';
import type { Example } from '../crf/examples.ts';
import { comparable } from '../measure.ts';

export const LABELS = labelSet(ENTITY_TYPES);

type Labelled = GoldName & { label?: string };
/** Sets in which a token outside every span is no name of any type, whatever types they list. */
const COMPLETE = /^(?:crossner-|tweebank|gold)/u;
/** How much a sentence of a set counts; 1 where no pattern fits. */
export type SetWeights = readonly [pattern: RegExp, weight: number][];

/** Labels of the sources that tell businesses from other bodies. */
const COMPANY_LABEL = /^(?:Company|company|corporation)$/u;
const BODY_LABEL = /^(?:university|politicalparty|band|group)$/u;

export function toText(record: Pick<NameRecord, 'text'>): LatinText {
  const { text } = record;
  const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const }];
  return { text, segments, sentences: tagSegments({ text }, segments) };
}

/** Records → sentences to learn from. */
export function toExamples(
  records: readonly NameRecord[],
  featurizer: LatinFeaturizer,
  lists: NameLists,
  weights: SetWeights,
): Example[] {
  return records.flatMap((record) => {
    const weight = weights.find(([pattern]) => pattern.test(record.set))?.[1] ?? 1;
    if (weight === 0) return [];
    const names = record.entities.map((entity) => readName(record, entity, lists));
    return featurizer.sentences(toText(record)).map((sentence) => ({
      sentence,
      allowed: sentenceLabels(record, sentence, names),
      weight,
    }));
  });
}

interface ReadName extends Span {
  types: EntityType[];
  loose: boolean;
}

function readName(record: NameRecord, entity: Labelled, lists: NameLists): ReadName {
  const span = comparable(record.text, entity, entity.type);
  const known =
    entity.type === 'other' || !record.types.includes(entity.type === 'company' ? 'organization' : entity.type);
  const unknown = ENTITY_TYPES.filter((type) => !record.types.includes(type) && type !== 'company');
  if (known) return { ...span, types: unknown, loose: true };
  const types =
    entity.type === 'organization' && record.set !== 'gold' ? bodyTypes(record, entity, lists) : [entity.type];
  return { ...span, types: types as EntityType[], loose: false };
}

/** Which of company and organization a source's "organization" may be, by its finer label, the lists and the head word. */
function bodyTypes({ text }: NameRecord, { start, end, label = '' }: Labelled, lists: NameLists): EntityType[] {
  if (COMPANY_LABEL.test(label)) return ['company'];
  if (BODY_LABEL.test(label)) return ['organization'];
  const words = tokenize(text, start, end).map((token) => token.text);
  const known = lists.known.get(words[0] ?? '')?.find((phrase) => phrase.words.join(' ') === words.join(' '))?.type;
  if (known === 'company' || known === 'organization') return [known];
  const heads = words.map((word) => lists.heads.get(word.toLowerCase()));
  const last = heads.at(-1);
  if (words.length > 1 && last?.type === 'company') return ['company'];
  if (heads.some((head, i) => head?.type === 'organization' && (head.where === 'any' || i === heads.length - 1))) {
    return ['organization'];
  }
  return ['company', 'organization'];
}

function sentenceLabels(record: NameRecord, { source }: LatinFeatures, names: readonly ReadName[]): Uint32Array {
  const { sentence, words } = source;
  const complete = COMPLETE.test(record.set);
  const unknown = complete ? [] : ENTITY_TYPES.filter((type) => !record.types.includes(type) && type !== 'company');
  const found: AllowedName[] = [];
  const blurred: number[] = [];
  for (const { types, loose, ...span } of names) {
    const { from, to, exact } = tokensOf(record.text, sentence, span);
    if (from === to) continue;
    if (exact) found.push({ from, to, types, loose });
    else for (let i = from; i < to; i += 1) blurred.push(i);
  }
  const allowed = allowedLabels(words.length, found, unknown, LABELS, (i) => isCapitalised(words[i]!));
  for (const i of blurred) allowed[i] = (2 ** LABELS.size - 1) >>> 0;
  return allowed;
}

/** The tokens that a span touches; `exact` when it leaves out no letter or digit of them and takes in nothing beyond. */
function tokensOf(text: string, { tokens }: Sentence, span: Span): { from: number; to: number; exact: boolean } {
  let from = tokens.findIndex((token) => token.end > span.start);
  if (from < 0) from = tokens.length;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < span.end) to += 1;
  if (from === to) return { from, to, exact: false };
  const before = text.slice(tokens[from]!.start, span.start);
  const after = text.slice(span.end, Math.max(span.end, tokens[to - 1]!.end));
  const cut = span.start < tokens[from]!.start - 1 || span.end > tokens[to - 1]!.end + 1;
  return { from, to, exact: !cut && !/[\p{L}\p{Nd}]/u.test(before + after) };
}
