import type { Item, SentenceView } from '../rule.ts';
import { splitAsides } from './asides.ts';
import { findLists } from './lists.ts';
import { joinPlaces, withoutAges } from './normal.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { tagVerbs } from './tagverbs.ts';
import { findVerbGroups, type VerbGroup } from './verbgroups.ts';
import { readWords, type Word } from './words.ts';

/** An English sentence, or a bracket in it with the word before it, taken apart. */
export interface EnglishView extends SentenceView {
  words: readonly Word[];
  phrases: readonly Phrase[];
  verbs: readonly VerbGroup[];
  /** Word index → the phrase or verb group that the word belongs to. */
  phraseAt: ReadonlyMap<number, Phrase>;
  verbAt: ReadonlyMap<number, VerbGroup>;
  /** Phrases that stand together ("A, B and C") → all of them, in order. */
  lists: ReadonlyMap<Phrase, readonly Phrase[]>;
  /** Ends in a question mark. */
  asks: boolean;
}

/** The lines of a sentence: itself without its brackets, and each bracket as said of what it follows. */
export function viewEnglish(view: SentenceView): EnglishView[] {
  const asks = view.items.slice(-3).some((item) => item.text === '?');
  return splitAsides(view.items)
    .filter(mayRelate)
    .map((items) => takeApart(view, items, asks));
}

const mayRelate = (items: readonly Item[]): boolean => items.filter((item) => item.kind === 'mention').length > 1;

function takeApart(view: SentenceView, items: readonly Item[], asks: boolean): EnglishView {
  const words = joinPlaces(withoutAges(readWords(items)));
  tagVerbs(words);
  const phrases = findPhrases(words);
  const verbs = findVerbGroups(words);
  const phraseAt = indexByWord(phrases);
  const verbAt = indexByWord(verbs);
  const parts = { words, phrases, verbs, phraseAt, verbAt };
  return { ...view, items, ...parts, lists: findLists(parts), asks };
}

/** The indexes of the words that pass a test. */
export function placesOf({ words }: EnglishView, test: (word: Word) => boolean): number[] {
  const places: number[] = [];
  for (let i = 0; i < words.length; i += 1) if (test(words[i]!)) places.push(i);
  return places;
}

function indexByWord<T extends { start: number; end: number }>(parts: readonly T[]): Map<number, T> {
  const index = new Map<number, T>();
  for (const part of parts) for (let i = part.start; i <= part.end; i += 1) index.set(i, part);
  return index;
}
