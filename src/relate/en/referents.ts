import type { Phrase } from './phrases.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

/** The mentions that a noun phrase stands for: its own with those it is listed with, or those it is an apposition of. */
export function referents(view: EnglishView, phrase: Phrase): Word[] {
  if (phrase.name !== null) return members(view, phrase);
  const beside =
    examplesOf(view, phrase) ??
    coordinate(view, phrase) ??
    appositionAfter(view, phrase) ??
    appositionBefore(view, phrase);
  return beside === null ? [] : members(view, beside);
}

export const members = ({ lists }: EnglishView, phrase: Phrase): Word[] =>
  (lists.get(phrase) ?? [phrase]).flatMap(({ name }) => name ?? []);

/** Those of a list that a clause behind one member is about: only that one, unless it ends a plain "A, B and C". */
export function nearMembers(view: EnglishView, phrase: Phrase): Word[] {
  const list = view.lists.get(phrase) ?? [phrase];
  const pair = list.length === 2 && view.words[list[0]!.end + 1]?.tag === 'comma';
  const plain = !pair && list.every((member, i) => i === 0 || member.start - list[i - 1]!.end <= 3);
  return plain && phrase === list.at(-1)
    ? members(view, phrase)
    : members(view, phrase).filter((word) => word === phrase.name);
}

const EXAMPLE = /^(?:such as|including|called|named|like|namely)$/u;

/** "companies such as Foo", "several products, including Bar", "films and shows like Bar". */
export function examplesOf(view: EnglishView, { end }: Phrase): Phrase | null {
  const { words, phraseAt } = view;
  const second = words[end + 1]?.tag === 'and' ? phraseAt.get(end + 2) : undefined;
  if (second?.name === null && second.start === end + 2) return examplesOf(view, second);
  const at = words[end + 1]?.tag === 'comma' ? end + 2 : end + 1;
  if (!EXAMPLE.test(words[at]?.lower ?? '')) return null;
  const other = phraseAt.get(at + 1);
  return other !== undefined && other.name !== null ? other : null;
}

/** "its founder and chief executive Jane Doe", "the defence and security group Foo": one thing, named in the second part. */
export function coordinate({ words, phraseAt }: EnglishView, { end }: Phrase): Phrase | null {
  const other = words[end + 1]?.tag === 'and' ? phraseAt.get(end + 2) : undefined;
  if (other === undefined || other.name === null || other.start === other.end) return null;
  const first = words[other.start]!;
  return first.tag === 'noun' && /^["“]?\p{Ll}|^C[A-Z]O$| /u.test(first.text) ? other : null;
}

/** "his earliest venture, Foo, in 2006". */
function appositionAfter(view: EnglishView, { start, end }: Phrase): Phrase | null {
  const { words, phraseAt } = view;
  const opens = words[start]!.tag === 'determiner' || words[start]!.possessive;
  if (!opens || words[end + 1]?.tag !== 'comma') return null;
  const other = phraseAt.get(end + 2);
  return other !== undefined && other.name !== null && closes(view, other) ? other : null;
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
