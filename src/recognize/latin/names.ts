import type { DraftSegment, EntityType, Name, Sentence } from '../../model.ts';
import { createTagger, readScores, type TaggedSpan, type Tagger } from '../crf/tagger.ts';
import type { TaggerWeights } from '../crf/weights.ts';
import type { WordTable } from '../crf/words.ts';
import type { NameLists } from '../lists.ts';
import { agreeOnNames } from './agree.ts';
import type { LatinSentence } from './context.ts';
import { type Family, type LatinFeaturizer, type LatinText, latinFeaturizer } from './features.ts';
import { findIslands } from './islands.ts';
import { type SettledSpan, settleSpans } from './settle.ts';
import { shareScores } from './sharing.ts';

/** What was trained for text in Latin script. */
export interface LatinModel {
  weights: TaggerWeights;
  words: WordTable;
}

interface LatinTagger {
  tagger: Tagger<LatinText>;
  featurizer: LatinFeaturizer;
}

const taggers = new WeakMap<LatinModel, LatinTagger>();

/** The tagger of a model; made once, so that what it remembers of words serves all documents. */
function taggerOf(model: LatinModel, lists: NameLists, without?: ReadonlySet<Family>): LatinTagger {
  const known = taggers.get(model);
  if (known) return known;
  const featurizer = latinFeaturizer(lists, model.words, without);
  const made = { tagger: createTagger(model.weights, featurizer), featurizer };
  taggers.set(model, made);
  return made;
}

/**
 * Names of the sentences in Latin script, in text order. Debris of markup and sign-up boxes holds none.
 * `without` are feature families that the model was trained without.
 */
export function recognizeLatinNames(
  text: string,
  segments: readonly DraftSegment[],
  sentences: readonly Sentence[],
  lists: NameLists,
  model: LatinModel,
  without?: ReadonlySet<Family>,
): Name[] {
  const { tagger, featurizer } = taggerOf(model, lists, without);
  const read = sentences.filter(({ segment }) => segments[segment]!.zone !== 'boilerplate');
  const islands = findIslands(featurizer.sentences({ text, segments, sentences: read }));
  const spans = new Map<LatinSentence, TaggedSpan[]>();
  const found: TaggedSpan[][] = [];
  shareScores(tagger, islands, (scores, i, probabilities) => {
    found[i] = readScores(tagger, scores, islands[i]!.to - islands[i]!.from, probabilities);
  });
  islands.forEach(({ sentence, from }, i) => {
    const own = spans.get(sentence.source) ?? [];
    spans.set(sentence.source, own);
    for (const span of found[i]!) own.push({ ...span, from: span.from + from, to: span.to + from });
  });
  const settled = [...spans].map(([source, own]) => ({ source, spans: settleSpans(source, own) }));
  return agreeOnNames(settled, speakersOf(segments), lists.famous).flatMap(({ source, spans: agreed }) =>
    agreed.map((span) => toName(source, span)),
  );
}

/** The labels that turns begin with: "ELENA PARK". */
const speakersOf = (segments: readonly DraftSegment[]): string[] =>
  segments.flatMap(({ speaker }) => (speaker?.role === 'label' ? [speaker.label] : []));

function toName({ sentence: { tokens } }: LatinSentence, { from, to, type, probability, rule }: SettledSpan): Name {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { start, end, type: type as EntityType, confidence: calibrated(probability), rule };
}

/**
 * The share of names with about this probability that are right: the tagger is too sure of itself, as CRFs are. Slope and
 * offset of the log odds are a fit on the dev sets of edited text; `data/model/REPORT.md` says what is left to correct.
 */
function calibrated(probability: number): number {
  const odds = Math.log(probability / Math.max(1 - probability, 1e-6));
  return 1 / (1 + Math.exp(-(0.44 * odds - 0.89)));
}
