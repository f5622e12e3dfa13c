import type { Span } from '../model.ts';
import { foldText } from './fold.ts';

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

interface Word extends Span {
  folded: string;
  han: boolean;
}

/** What a search looks for: the FTS5 expression over `indexedWords`, and its terms for highlighting. */
export interface SearchPattern {
  match: string;
  /** Each term is a run of words that follow each other; `prefix` lets the last one go on. */
  terms: { words: string[]; prefix: boolean }[];
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    words.push({ start: match.index, end, folded: foldText(match[0]), han: HAN.test(match[0]) });
  }
  return words;
}

/**
 * The text as the full-text index holds it: folded words parted by spaces, runs of Han characters as overlapping pairs
 * with the last character once more alone, so that every single character is the beginning of some entry.
 */
export function indexedWords(text: string): string {
  return indexEntries(wordsOf(text)).join(' ');
}

function indexEntries(words: readonly Word[]): string[] {
  return words.map((word, i) => {
    const next = words[i + 1];
    return word.han && next?.han && next.start === word.end ? word.folded + next.folded : word.folded;
  });
}

/**
 * Parses what somebody types into a search box: all words must occur, `"several words"` in this order, `word*` is the
 * beginning of a word. Null when there is nothing to look for.
 */
export function parseSearch(query: string): SearchPattern | null {
  const terms: SearchPattern['terms'] = [];
  const phrases: string[] = [];
  for (const [, phrase, single = ''] of query.matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/gu)) {
    const words = wordsOf(phrase ?? single);
    if (words.length === 0) continue;
    const open = single.endsWith('*');
    terms.push({ words: words.map((word) => word.folded), prefix: open });
    phrases.push(matchPhrase(words, open));
  }
  return terms.length === 0 ? null : { match: phrases.join(' AND '), terms };
}

/** The last Han character of a phrase may be the first of a pair in the index: it is dropped, or open when alone. */
function matchPhrase(words: readonly Word[], open: boolean): string {
  const entries = indexEntries(words);
  const lone = words.at(-1)!.han;
  const paired = lone && words.at(-2)?.han === true && words.at(-2)!.end === words.at(-1)!.start;
  if (paired) entries.pop();
  return `"${entries.join(' ')}"${open || (lone && !paired) ? ' *' : ''}`;
}

/** Spans of `text` that the terms of a pattern match, in order. */
export function highlightWords(text: string, terms: SearchPattern['terms']): Span[] {
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = 0; at + term.words.length <= words.length; at += 1) {
      if (!matchesAt(words, at, term)) continue;
      spans.push({ start: words[at]!.start, end: words[at + term.words.length - 1]!.end });
    }
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function matchesAt(
  words: readonly Word[],
  at: number,
  { words: wanted, prefix }: SearchPattern['terms'][number],
): boolean {
  return wanted.every((word, i) => {
    const { folded } = words[at + i]!;
    return prefix && i === wanted.length - 1 ? folded.startsWith(word) : folded === word;
  });
}
