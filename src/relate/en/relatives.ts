import type { Phrase } from './phrases.ts';
import { meantBy } from './predicates.ts';
import { nearMembers, referents } from './referents.ts';
import { type Fits, fitting } from './subjects.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

const LONGEST_LOOK = 40;

/** "Foo, who …": the nearest thing before that can be meant; "who" means people, "which" does not. */
export function antecedent(view: EnglishView, relative: number, fits: Fits, depth: number): Word[] {
  const pronoun = view.words[relative]!.lower;
  const person = pronoun === 'who' || pronoun === 'whom';
  const single = isSingular(view, relative + 1);
  const suits: Fits = (entity) => fits(entity) && (pronoun === 'whose' || (entity.type === 'person') === person);
  for (let at = relative - 1; at >= 0 && relative - at < LONGEST_LOOK; at -= 1) {
    const { tag } = view.words[at]!;
    if (tag === 'stop' || view.verbAt.get(at)?.finite) return [];
    const phrase = view.phraseAt.get(at);
    if (phrase === undefined) continue;
    if (view.words[phrase.start - 1]?.tag === 'not') {
      at = phrase.start - 1;
      continue;
    }
    const meant = fitting(
      phrase.name === null ? referents(view, phrase) : single ? [phrase.name] : nearMembers(view, phrase),
      suits,
    );
    if (meant.length > 0) return meant;
    const adjoins =
      phrase.end === relative - 1 || (phrase.end === relative - 2 && view.words[relative - 1]!.tag === 'comma');
    const holders = fitting(meantBy(view, phrase, fits, depth), suits);
    if (holders.length > 0) return holders;
    if (adjoins && phrase.name === null && !isPossessed(view, phrase) && isClosed(view, phrase)) return [];
    at = phrase.start;
  }
  return [];
}

/** "Ada Roe and Ben Poe, who runs Foo": a verb for one is about the nearer. */
function isSingular({ words }: EnglishView, from: number): boolean {
  let at = from;
  while (words[at]?.tag === 'adverb') at += 1;
  const { tag, lower = '' } = words[at] ?? {};
  if (tag === 'be' || tag === 'have' || tag === 'do') return /^(?:is|was|has|does)/u.test(lower);
  return tag === 'verb' && /[^su]s$/u.test(lower);
}

const isPossessed = ({ words }: EnglishView, { start, end }: Phrase): boolean =>
  words.slice(start, end).some((word) => word.tag === 'name');

/** "the startup of an engineer who": a noun that hangs on another leaves that one as well. */
const isClosed = ({ words }: EnglishView, { start }: Phrase): boolean => words[start - 1]?.tag !== 'preposition';

/** Index of the pronoun that opens a verb's clause: "which bought", "which Foo now owns"; null where none does. */
export function relativeOf({ words, phraseAt }: EnglishView, { start }: VerbGroup): number | null {
  let at = start - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  if (words[at]?.tag === 'relative') return at;
  const subject = phraseAt.get(at);
  return subject !== undefined && words[subject.start - 1]?.tag === 'relative' ? subject.start - 1 : null;
}

/** "Foo, which she founded", "a company she founded": what the clause is about, where the verb has no object of its own. */
export function objectOfRelative(view: EnglishView, verb: VerbGroup, fits: Fits): Word[] {
  let at = verb.start - 1;
  while (view.words[at]?.tag === 'adverb') at -= 1;
  const subject = view.phraseAt.get(at);
  if (subject === undefined || !verb.finite) return [];
  const before = view.words[subject.start - 1];
  if (before?.tag === 'relative') return antecedent(view, subject.start - 1, fits, 1);
  const head = view.phraseAt.get(subject.start - 1);
  return head === undefined || view.words[subject.end]!.form !== 'pronoun' ? [] : meantBy(view, head, fits, 1);
}
