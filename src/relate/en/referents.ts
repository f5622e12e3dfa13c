import type { Phrase } from './phrases.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

/** The mentions that a noun phrase stands for: its own with those it is listed with, or those it is an apposition of. */
export function referents(view: EnglishView, phrase: Phrase): Word[] {
  if (phrase.name !== null) return members(view, phrase);
  const beside = appositionAfter(view, phrase) ?? appositionBefore(view, phrase);
  return beside === null ? [] : members(view, beside);
}

export const members = ({ lists }: EnglishView, phrase: Phrase): Word[] =>
  (lists.get(phrase) ?? [phrase]).flatMap(({ name }) => name ?? []);

/** "his earliest venture, Foo, in 2006", "companies such as Foo". */
function appositionAfter(view: EnglishView, { start, end }: Phrase): Phrase | null {
  const { words, phraseAt } = view;
  const opens = words[start]!.tag === 'determiner' || words[start]!.possessive;
  const next = words[end + 1];
  const example =
    next?.lower === 'such as' || next?.lower === 'including' || next?.lower === 'called' || next?.lower === 'named';
  if (!example && !(opens && next?.tag === 'comma')) return null;
  const other = phraseAt.get(end + 2);
  if (other === undefined || other.name === null || other.start !== end + 2) return null;
  return example || closes(view, other) ? other : null;
}

/** "Foo, a startup": what the phrase is said of stands before the comma. */
function appositionBefore({ words, phraseAt }: EnglishView, { start }: Phrase): Phrase | null {
  if (words[start - 1]?.tag !== 'comma') return null;
  const other = phraseAt.get(start - 2);
  return other !== undefined && other.name !== null ? other : null;
}

/** Whether nothing of a clause follows directly: an apposition ends with a comma, a stop or the sentence. */
function closes({ words }: EnglishView, { end }: Phrase): boolean {
  const next = words[end + 1];
  return next === undefined || next.tag === 'comma' || next.tag === 'stop' || next.tag === 'preposition';
}
