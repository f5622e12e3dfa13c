import type { Phrase } from './phrases.ts';
import { members, referents } from './referents.ts';
import { relativeOf } from './relatives.ts';
import { type Fits, fitting, subjects } from './subjects.ts';
import { SAYING } from './verbclasses.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

const LONGEST_LOOK = 60;

/** One look for a subject: where it began and whether nothing has been passed over yet. */
interface Look {
  from: number;
  adjacent: boolean;
  fits: Fits;
  depth: number;
}

/** Looks left for a subject over prepositional phrases, reduced and relative clauses, and what stands between commas. */
export function scanLeft(view: EnglishView, from: number, fits: Fits, depth: number): Word[] {
  const look: Look = { from, adjacent: true, fits, depth };
  let at = from;
  for (let steps = 0; at >= 0 && steps < LONGEST_LOOK; steps += 1) {
    if (view.words[at]!.tag === 'stop') return [];
    const phrase = view.phraseAt.get(at);
    const found = phrase === undefined ? overWord(view, at, look) : overPhrase(view, phrase, look);
    if (typeof found !== 'number') return found;
    if (phrase !== undefined || view.words[at]!.tag === 'comma') look.adjacent = false;
    at = found;
  }
  return [];
}

/** The subject of a finite verb that is met, or where to look on. */
function overWord(view: EnglishView, at: number, { fits, depth }: Look): Word[] | number {
  const verb = view.verbAt.get(at);
  if (verb === undefined) return at - 1;
  return verb.finite && !isRelative(view, verb) ? subjects(view, verb, fits, depth + 1) : beforeClause(view, verb);
}

/** The phrase's mentions where nothing governs it, or where to look on. */
function overPhrase(view: EnglishView, phrase: Phrase, { from, adjacent, fits, depth }: Look): Word[] | number {
  const governor = governorOf(view, phrase, adjacent);
  if (typeof governor === 'number') return governor;
  if (governor !== null) {
    return coordinates(view, governor, from) ? subjects(view, governor, fits, depth + 1) : beforeClause(view, governor);
  }
  const meant = fitting(actors(view, phrase), fits);
  if (meant.length > 0) return meant;
  return adjacent ? ofSayer(view, phrase, fits, depth) : phrase.start - 1;
}

const PART = /^(?:arm|division|branch|office|board|team|department|half|side|management)$/u;

/** Who acts where a phrase is the subject: also "the cloud division of Foo". */
function actors(view: EnglishView, phrase: Phrase): Word[] {
  const whole = view.words[phrase.end + 1]?.lower === 'of' ? view.phraseAt.get(phrase.end + 2) : undefined;
  const part = phrase.name === null && PART.test(view.words[phrase.end]!.lower);
  return part && whole !== undefined ? members(view, whole) : referents(view, phrase);
}

/** "Foo said that it had bought Bar": a pronoun that nobody resolved is the sayer. */
function ofSayer(view: EnglishView, phrase: Phrase, fits: Fits, depth: number): Word[] {
  if (view.words[phrase.end]!.tag !== 'pronoun') return [];
  const before = phrase.start - (view.words[phrase.start - 1]?.lower === 'that' ? 2 : 1);
  const verb = view.verbAt.get(before);
  return verb !== undefined && SAYING.has(verb.lemma) ? subjects(view, verb, fits, depth + 1) : [];
}

const PREPOSITIONS_OF_TIME = new Set(['since', 'after', 'before', 'until']);

/** What governs a phrase: the place before a preposition, the verb whose object it is, or null where nothing does. */
function governorOf(view: EnglishView, { start }: Phrase, adjacent: boolean): number | VerbGroup | null {
  const before = view.words[start - 1];
  if (before === undefined) return null;
  if (before.tag === 'preposition' || before.tag === 'to' || before.tag === 'not') return start - 2;
  if (PREPOSITIONS_OF_TIME.has(before.lower) && !adjacent) return start - 2;
  if (before.tag === 'and') return listGovernor(view, start - 1);
  const verb = view.verbAt.get(start - 1);
  const clause = adjacent && (view.words[start]!.form === 'pronoun' || SAYING.has(verb?.lemma ?? ''));
  return verb === undefined || clause ? null : verb;
}

/** "of growth and scale acquired": a phrase after "and" is governed as the one before it. */
function listGovernor(view: EnglishView, and: number): number | VerbGroup | null {
  const before = view.phraseAt.get(view.words[and - 1]?.tag === 'comma' ? and - 2 : and - 1);
  return before === undefined ? null : governorOf(view, before, false);
}

const isRelative = (view: EnglishView, verb: VerbGroup): boolean => relativeOf(view, verb) !== null;

/** Where to look on before a relative or reduced clause. */
const beforeClause = (view: EnglishView, verb: VerbGroup): number => (relativeOf(view, verb) ?? verb.start) - 1;

/** "opened A, bought B": a finite verb between commas shares its subject. */
const coordinates = (view: EnglishView, governor: VerbGroup, from: number): boolean =>
  governor.finite && !isRelative(view, governor) && view.words[from]!.tag === 'comma';
