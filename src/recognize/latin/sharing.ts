import { BEGIN, labelOf, OUTSIDE, typeOfLabel, UNIT } from '../crf/labels.ts';
import type { Posterior, Scores } from '../crf/lattice.ts';
import { probabilitiesOf, scoreTokens, type Tagger } from '../crf/tagger.ts';
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
  sums: number[];
  /** Places that spoke. */
  places: number;
  /** Places that may speak for the word, and those that hear what is said of it. */
  speakers: number;
  hearers: number;
}

/** A token that is written like (a part of) a name. */
interface Place {
  i: number;
  /** Of its word at this place of its name. */
  belief: Belief;
  /** Of the word alone, where the token is part of a longer name. */
  alone: Belief | null;
  own: readonly number[] | null;
}

/** Islands whose places wait for what others have to say. */
interface Waiting {
  island: number;
  scores: Scores;
  places: readonly Place[];
}

/**
 * Scores of a document's islands after its places have heard one another: a place's labels gain what the other places
 * of the same word believe, so a name that is clear once decides the doubtful places. Words of a longer name speak for
 * the same name elsewhere, and for the word alone only where it is part of a person's name ("Apple Podcasts" says
 * nothing of "Apple"). `use` is given the scores of each island once, those that hear nothing before the others: kept
 * until all are scored, they would be most of the memory that a long text in small letters takes. It is given their
 * probabilities as well, but for islands that nobody has to hear of.
 */
export function shareScores(
  tagger: Tagger<LatinText>,
  islands: readonly Island[],
  use: (scores: Scores, island: number, probabilities?: Posterior) => void,
): void {
  const beliefs = new Map<string, Belief>();
  const placesOf = islands.map((island) => findPlaces(island, beliefs));
  const waiting: Waiting[] = [];
  islands.forEach(({ sentence, from, to }, island) => {
    const places = placesOf[island]!;
    const scores = scoreTokens(tagger, sentence, from, to);
    const speaking = places.filter(isHeard);
    const probabilities = speaking.length > 0 ? probabilitiesOf(tagger, scores, to - from) : undefined;
    for (const place of speaking) speak(place, probabilities!.marginals, from, tagger);
    if (places.some(mayHear)) waiting.push({ island, scores, places });
    else use(scores, island, probabilities);
  });
  for (const { island, scores, places } of waiting) {
    const { from, to } = islands[island]!;
    for (const place of places) hear(place, scores, from, tagger);
    use(scores, island, probabilitiesOf(tagger, scores, to - from));
  }
}

function findPlaces({ sentence, from, to }: Island, beliefs: Map<string, Belief>): Place[] {
  const { words, tight } = sentence.source;
  const places: Place[] = [];
  let run: CapitalRun | null = null;
  let name = '';
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (!isCapitalised(word)) continue;
    if (tight[i] !== run) {
      run = tight[i]!;
      name = runName(words, run);
    }
    const single = run!.to - run!.from === 1;
    const belief = beliefOf(single ? word.lower : `${i - run!.from} ${name}`, beliefs);
    belief.speakers += 1;
    belief.hearers += 1;
    const alone = single ? null : beliefOf(word.lower, beliefs);
    if (alone) alone.speakers += 1;
    places.push({ i, belief, alone, own: null });
  }
  return places;
}

const runName = (words: readonly WordInfo[], { from, to }: CapitalRun): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');

function beliefOf(key: string, beliefs: Map<string, Belief>): Belief {
  const known = beliefs.get(key);
  if (known) return known;
  const belief = { sums: [], places: 0, speakers: 0, hearers: 0 };
  beliefs.set(key, belief);
  return belief;
}

const mayHear = ({ belief }: Place): boolean => belief.speakers > 1;
const isHeard = (place: Place): boolean => mayHear(place) || (place.alone?.hearers ?? 0) > 0;

function speak(place: Place, marginals: Float64Array, from: number, tagger: Tagger<LatinText>): void {
  const own = typeBeliefs(marginals, (place.i - from) * tagger.weights.labels.size, tagger);
  place.own = own;
  add(place.belief, own);
  if (place.alone && isPerson(own, tagger)) add(place.alone, own);
}

function typeBeliefs(marginals: Float64Array, at: number, { weights: { labels } }: Tagger<LatinText>): number[] {
  const types = new Array<number>(labels.types.length + 1).fill(0);
  for (let label = 0; label < labels.size; label += 1) {
    types[label === OUTSIDE ? 0 : typeOfLabel(label) + 1]! += marginals[at + label]!;
  }
  return types;
}

const isPerson = (types: readonly number[], { weights: { labels } }: Tagger<LatinText>): boolean =>
  types[labels.types.indexOf(PERSON) + 1]! > 0.5;

function add(belief: Belief, types: readonly number[]): void {
  if (belief.places === 0) belief.sums = new Array<number>(types.length).fill(0);
  belief.places += 1;
  for (let type = 0; type < types.length; type += 1) belief.sums[type]! += types[type]!;
}

function hear(
  { i, belief: { sums, places }, own }: Place,
  scores: Scores,
  from: number,
  { weights }: Tagger<LatinText>,
): void {
  const others = places - 1;
  if (own === null || others === 0) return;
  const { size } = weights.labels;
  const at = (i - from) * size;
  const weight = (SHARE * others) / (others + 1);
  for (let type = 0; type < sums.length; type += 1) {
    const belief = (sums[type]! - own[type]!) / others;
    const gain = weight * Math.log(Math.max(belief, FLOOR));
    if (type === 0) scores[at + OUTSIDE]! += gain;
    else
      for (let label = labelOf(type - 1, BEGIN); label <= labelOf(type - 1, UNIT); label += 1)
        scores[at + label]! += gain;
  }
}
