import { OUTSIDE, typeOfLabel } from '../crf/labels.ts';
import { posterior, type Scores } from '../crf/lattice.ts';
import { scoreTokens, type Tagger } from '../crf/tagger.ts';
import type { CapitalRun } from './context.ts';
import type { LatinText } from './features.ts';
import type { Island } from './islands.ts';
import { isCapitalised, type WordInfo } from './words.ts';

/** How much the other places of a name count against what a place says by itself. */
const SHARE = 0.6;
/** What a type that no other place believes in still gets, so that one place may differ. */
const FLOOR = 0.02;
const PERSON = 'person';

/** What the places of one word believe, summed: index 0 "no name", then the types. */
interface Belief {
  sums: Float64Array;
  places: number;
}

/** A place and what its word is called in the table of beliefs. */
interface Place {
  scores: Scores;
  /** Where the token's labels begin in `scores`. */
  at: number;
  key: string;
  own: Float64Array;
}

/**
 * Scores of a document's islands after its places have heard one another: a place's labels gain what the other places
 * of the same word believe, so a name that is clear once decides the doubtful places. Words of a longer name speak for
 * the same name elsewhere, and for the word alone only where it is part of a person's name ("Apple Podcasts" says
 * nothing of "Apple"). `use` is given the scores of each island once, those without capitals before the others: kept
 * until all are scored, they would be most of the memory that a long text in small letters takes.
 */
export function shareScores(
  tagger: Tagger<LatinText>,
  islands: readonly Island[],
  use: (scores: Scores, island: number) => void,
): void {
  const beliefs = new Map<string, Belief>();
  const places: Place[] = [];
  const waiting = new Map<number, Scores>();
  islands.forEach((island, i) => {
    const scores = scoreTokens(tagger, island.sentence, island.from, island.to);
    if (!hasCapital(island)) {
      use(scores, i);
      return;
    }
    collect(tagger, island, scores, beliefs, places);
    waiting.set(i, scores);
  });
  for (const place of places) hear(place, beliefs.get(place.key)!, tagger);
  for (const [i, scores] of waiting) use(scores, i);
}

function hasCapital({ sentence, from, to }: Island): boolean {
  const { words } = sentence.source;
  for (let i = from; i < to; i += 1) if (isCapitalised(words[i]!)) return true;
  return false;
}

function collect(
  tagger: Tagger<LatinText>,
  { sentence, from, to }: Island,
  scores: Scores,
  beliefs: Map<string, Belief>,
  places: Place[],
): void {
  const { labels } = tagger.weights;
  const { words, tight } = sentence.source;
  const { marginals } = posterior(scores, to - from, tagger.steps, labels);
  let run: CapitalRun | null = null;
  let name = '';
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (!isCapitalised(word)) continue;
    if (tight[i] !== run) {
      run = tight[i]!;
      name = runName(words, run);
    }
    const alone = run!.to - run!.from === 1;
    const at = (i - from) * labels.size;
    const own = typeBeliefs(marginals, at, tagger);
    const key = alone ? word.lower : `${i - run!.from} ${name}`;
    add(beliefs, key, own);
    if (!alone && isPerson(own, tagger)) add(beliefs, word.lower, own);
    places.push({ scores, at, key, own });
  }
}

const runName = (words: readonly WordInfo[], { from, to }: CapitalRun): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');

function typeBeliefs(marginals: Float64Array, at: number, { weights: { labels } }: Tagger<LatinText>): Float64Array {
  const types = new Float64Array(labels.types.length + 1);
  for (let label = 0; label < labels.size; label += 1) {
    types[label === OUTSIDE ? 0 : typeOfLabel(label) + 1]! += marginals[at + label]!;
  }
  return types;
}

const isPerson = (types: Float64Array, { weights: { labels } }: Tagger<LatinText>): boolean =>
  types[labels.types.indexOf(PERSON) + 1]! > 0.5;

function add(beliefs: Map<string, Belief>, key: string, types: Float64Array): void {
  let belief = beliefs.get(key);
  if (belief === undefined) {
    belief = { sums: new Float64Array(types.length), places: 0 };
    beliefs.set(key, belief);
  }
  belief.places += 1;
  for (let type = 0; type < types.length; type += 1) belief.sums[type]! += types[type]!;
}

function hear({ scores, at, own }: Place, { sums, places }: Belief, { weights }: Tagger<LatinText>): void {
  const others = places - 1;
  if (others === 0) return;
  const { size } = weights.labels;
  const weight = (SHARE * others) / (others + 1);
  for (let label = 0; label < size; label += 1) {
    const type = label === OUTSIDE ? 0 : typeOfLabel(label) + 1;
    const belief = (sums[type]! - own[type]!) / others;
    scores[at + label]! += weight * Math.log(Math.max(belief, FLOOR));
  }
}
