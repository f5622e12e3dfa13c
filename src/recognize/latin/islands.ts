import type { LatinSentence } from './context.ts';
import type { LatinFeatures } from './features.ts';
import { CASE, isCapitalised, LISTED, type WordInfo } from './words.ts';

/** Tokens `[from, to)` of a sentence in and around capitals: all else is no name. */
export interface Island {
  sentence: LatinFeatures;
  from: number;
  to: number;
}

/** Share of sentences that begin with a small letter from which on a document does not mind its capitals. */
const CARELESS = 0.3;
/** Rarity of words so common ("However", "Companies") that their capital at a sentence's start says nothing. */
const COMMONEST = 3;

/**
 * The stretches that the tagger has to look at. Where capitals mean something, four fifths of a text are small letters
 * far from any; a document that does not mind its capitals is looked at as a whole.
 */
export function findIslands(sentences: readonly LatinFeatures[]): Island[] {
  if (isCareless(sentences)) {
    return sentences.map((sentence) => ({ sentence, from: 0, to: sentence.words.length }));
  }
  return sentences.flatMap((sentence) => islandsOf(sentence));
}

function isCareless(sentences: readonly LatinFeatures[]): boolean {
  const long = sentences.filter(({ words }) => words.length > 3);
  const small = long.filter(({ source }) => source.words.find((word) => word.case !== CASE.sign)?.case === CASE.lower);
  return small.length > CARELESS * long.length;
}

function islandsOf(sentence: LatinFeatures): Island[] {
  const islands: Island[] = [];
  const { words } = sentence.source;
  for (let i = 0; i < words.length; i += 1) {
    if (!mayBeName(sentence.source, i)) continue;
    const from = Math.max(0, i - 1);
    const to = Math.min(words.length, i + 2);
    const last = islands.at(-1);
    if (last && from <= last.to) last.to = to;
    else islands.push({ sentence, from, to });
  }
  return islands;
}

function mayBeName({ words, breaks }: LatinSentence, i: number): boolean {
  const word = words[i]!;
  if (word.case === CASE.lowerCode) return true;
  if (!isCapitalised(word)) return false;
  const opens = i === 0 || breaks[i] === 1 || words[i - 1]!.case === CASE.sign;
  return !(opens && isCommonest(word) && words[i + 1]?.case === CASE.lower);
}

const NAME_LISTS =
  LISTED.given |
  LISTED.surname |
  LISTED.company |
  LISTED.organization |
  LISTED.product |
  LISTED.place |
  LISTED.work |
  LISTED.companyHead |
  LISTED.bodyHead |
  LISTED.placeHead |
  LISTED.thingHead;

const isCommonest = (word: WordInfo): boolean =>
  word.case === CASE.initial &&
  (word.rarity === 0 || (word.rarity <= COMMONEST && (word.listed & LISTED.common) !== 0)) &&
  (word.listed & NAME_LISTS) === 0;
