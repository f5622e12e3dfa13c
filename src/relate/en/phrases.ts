import { GENERIC, PRODUCT_KINDS, type Tag, TIMES } from './closed.ts';
import type { Word } from './words.ts';

/** A noun phrase without what is hung on it: "the startup's former chief scientist", "Google CEO Sundar Pichai". Indexes into the words. */
export interface Phrase {
  start: number;
  /** Index of the last word. */
  end: number;
  /** The mention that the phrase as a whole is ("Google CEO [Sundar Pichai]"), or null where its head is a noun. */
  name: Word | null;
}

const INSIDE = new Set<Tag>(['determiner', 'noun', 'number', 'name', 'pronoun']);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** All noun phrases in order; they do not overlap. */
export function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let start = -1;
  for (let i = 0; i <= words.length; i += 1) {
    const inside = i < words.length && (INSIDE.has(words[i]!.tag) || (start >= 0 && isInnerAdverb(words, i)));
    if (start >= 0 && (!inside || opensPhrase(words, i, start))) {
      phrases.push(toPhrase(words, start, i - 1));
      start = -1;
    }
    if (inside && start < 0) start = i;
  }
  return phrases;
}

/** "a wholly owned subsidiary". */
function isInnerAdverb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]!;
  return (
    words[i]!.tag === 'adverb' && words[i + 1]?.tag === 'noun' && (before.tag === 'determiner' || before.possessive)
  );
}

/** Whether word `i` begins a new phrase although the word before it belongs to one. */
function opensPhrase(words: readonly Word[], i: number, start: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  if (before.tag === 'pronoun' || word.tag === 'pronoun') return true;
  if (before.form === 'pronoun' && !before.possessive) return true;
  if (word.form === 'pronoun' || (word.form === 'nominal' && !before.possessive && before.tag === 'name')) return true;
  if (word.tag === 'determiner') return before.tag !== 'determiner';
  if (/^(?:last|next)$/u.test(word.lower) && TIMES.has(words[i + 1]?.lower ?? '')) return true;
  if (TIMES.has(before.lower) || YEAR.test(before.text))
    return !(
      i === start + 1 &&
      word.tag === 'noun' &&
      YEAR.test(before.text) &&
      words[start - 1]?.tag !== 'preposition'
    );
  return false;
}

function toPhrase(words: readonly Word[], start: number, end: number): Phrase {
  return { start, end, name: headName(words, start, end) };
}

const isKind = (name: Word | null, { lower }: Word): boolean =>
  PRODUCT_KINDS.has(lower) && (name?.entities.every(({ type }) => type === 'product' || type === 'work') ?? false);

function headName(words: readonly Word[], start: number, end: number): Word | null {
  const last = words[end]!;
  if (last.tag === 'name') return last.possessive ? null : last;
  const before = end > start ? words[end - 1]! : null;
  if (last.tag === 'number' && before?.tag === 'name' && !before.possessive) return before;
  const generic = last.tag === 'noun' && (GENERIC.has(last.lower) || isKind(before, last));
  return generic && before?.tag === 'name' && !before.possessive ? before : null;
}
