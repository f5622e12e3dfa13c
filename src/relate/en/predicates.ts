import type { Status } from '../../model.ts';
import { objectPhrase } from './arguments.ts';
import type { Phrase } from './phrases.ts';
import { members, nearMembers, referents } from './referents.ts';
import { verbStatus } from './status.ts';
import { type Fits, fitting, subjects } from './subjects.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

/** A noun phrase that may be said of somebody who stands before it. */
interface Predicate {
  phrase: Phrase;
  plural: boolean;
}

/** Who a relational noun is said of: Jane Doe in "Foo CEO Jane Doe", "Jane Doe, Foo's CEO", "Jane Doe became CEO". */
export interface Holder {
  words: Word[];
  status: Status;
  /** The verb that links them, where there is one. */
  verb: VerbGroup | null;
}

const NAMING = new Set(
  'name appoint elect make hire promote choose select nominate install designate dub call crown tap recruit'.split(' '),
);
const LEAVING = new Set('leave resign step retire quit depart fire oust remove dismiss sack'.split(' '));
const LINKING = new Set('be become remain stay make'.split(' '));
const LONGEST_LOOK = 40;

export const said = (words: Word[], verb: VerbGroup | null = null, status: Status = 'asserted'): Holder | null =>
  words.length === 0 ? null : { words, status, verb };

/** "Jane Doe, CEO of Foo and founder of Bar", "Jane Doe is a lawyer and CEO", "Jane Doe joined as CEO". */
export function predicateOf(view: EnglishView, { phrase, plural }: Predicate, fits: Fits, depth = 0): Holder | null {
  let at = beforeTitle(view, phrase.start - 1);
  for (let steps = 0; at >= 0 && steps < LONGEST_LOOK; steps += 1) {
    const word = view.words[at]!;
    if (word.tag === 'stop' || word.tag === 'relative') return null;
    const verb = view.verbAt.get(at);
    if (verb !== undefined) return byVerb(view, verb, fits, depth);
    if (word.tag === 'adverb') at -= 1;
    else if (word.lower === 'as') return byAs(view, at, fits, depth);
    else if (word.tag === 'to') return byRise(view, at, fits, depth);
    else if (word.tag === 'comma' || word.tag === 'and') {
      const step = overJoint(view, at, plural, fits);
      if (typeof step !== 'number') return step;
      at = step;
    } else return named(view, at, fits);
  }
  return null;
}

/** "is the title of a book": over the noun for a name. */
function beforeTitle({ words, phraseAt }: EnglishView, at: number): number {
  const title = words[at]?.lower === 'of' ? phraseAt.get(at - 1) : undefined;
  return title !== undefined && /^(?:title|name|author)$/u.test(words[title.end]!.lower) ? title.start - 1 : at;
}

/** Over a comma or "and": an apposition's host is found, or a noun phrase that is coordinated and where to look on. */
function overJoint(view: EnglishView, joint: number, plural: boolean, fits: Fits): Holder | null | number {
  let end = joint - 1;
  let comma = view.words[joint]!.tag === 'comma';
  if (view.words[end]?.tag === 'comma') {
    end -= 1;
    comma = true;
  }
  while (isDate(view, end)) end = view.phraseAt.get(end)!.start - 2;
  const phrase = view.phraseAt.get(end);
  const next = view.words[joint + 1];
  if (view.words[joint]!.tag === 'and' && phrase?.name && next?.possessive && next.tag !== 'name') return null;
  if (phrase === undefined) return view.words[end]?.tag === 'adverb' && comma ? end : null;
  if (phrase.name !== null && comma && view.words[joint]!.tag === 'comma') {
    const host = fitting(plural ? members(view, phrase) : [phrase.name], fits);
    if (host.length > 0) return said(host);
  }
  return beforePhrase(view, phrase);
}

/** "from 1983 to 1984", "in May": says nothing of who. */
function isDate({ words, phraseAt }: EnglishView, end: number): boolean {
  const phrase = phraseAt.get(end);
  if (phrase === undefined || phrase.name !== null) return false;
  const preposition = words[phrase.start - 1]?.tag;
  return (preposition === 'preposition' || preposition === 'to') && /^\d{4}$/u.test(words[end]!.text);
}

/** "was promoted to chief executive". */
function byRise(view: EnglishView, at: number, fits: Fits, depth: number): Holder | null {
  const verb = view.verbAt.get(at - 1);
  if (verb === undefined || !/^(?:promote|rise|elevate|appoint|advance|ascend)$/u.test(verb.lemma)) return null;
  return said(subjects(view, verb, fits, depth + 1), verb, verbStatus(view, verb, 'event'));
}

/** Where to look on before a phrase with what it hangs on: "[CEO of Foo] and founder", "[a maker based in Foo] and unit". */
function beforePhrase(view: EnglishView, phrase: Phrase): number | null {
  let current = phrase;
  for (let steps = 0; steps < 8; steps += 1) {
    const head = governorPhrase(view, current);
    if (head === undefined) break;
    current = head;
  }
  const isPredicate = view.words[current.start - 1]?.tag === 'be';
  return current.name === null || isPredicate ? current.start - 1 : null;
}

/** The noun phrase on which a phrase depends: over a preposition, a reduced clause, or "and". */
function governorPhrase({ words, phraseAt, verbAt }: EnglishView, { start, name }: Phrase): Phrase | undefined {
  const before = words[start - 1];
  if (before?.tag === 'and' && name !== null) return phraseAt.get(start - 2);
  if (before?.tag !== 'preposition' || before.lower === 'as') return undefined;
  const verb = verbAt.get(start - 2);
  return verb?.kind === 'participle' ? phraseAt.get(verb.start - 1) : phraseAt.get(start - 2);
}

/** "is CEO", "was named CEO", "named Jane Doe its CEO". */
function byVerb(view: EnglishView, verb: VerbGroup, fits: Fits, depth: number): Holder | null {
  const naming = NAMING.has(verb.lemma);
  const turned = verb.passive || verb.kind === 'participle';
  if (naming && turned) return said(subjects(view, verb, fits, depth + 1), verb, verbStatus(view, verb, 'event'));
  if (!LINKING.has(verb.lemma) || verb.passive) return null;
  const status = verbStatus(view, verb, verb.lemma === 'be' ? 'state' : 'event');
  return said(subjects(view, verb, fits, depth + 1), verb, status);
}

/** "named Jane Doe CEO": name and noun are one phrase. */
export function namedInPhrase(view: EnglishView, phrase: Phrase, noun: number, fits: Fits): Holder | null {
  const name = view.words[noun - 1];
  const verb = view.verbAt.get(phrase.start - 1);
  if (verb === undefined || !NAMING.has(verb.lemma) || noun - 1 < phrase.start || name?.tag !== 'name') return null;
  return said(fitting([name], fits), verb, verbStatus(view, verb, 'event'));
}

/** "appointed Jane Doe CEO", "Jane Doe the CEO of Foo": the name stands right before the noun's phrase. */
function named(view: EnglishView, at: number, fits: Fits): Holder | null {
  const phrase = view.phraseAt.get(at);
  if (phrase === undefined || phrase.name === null) return null;
  const verb = view.verbAt.get(phrase.start - 1);
  if (view.words[at + 1]!.lower === 'the' && !NAMING.has(verb?.lemma ?? '')) return said(fitting([phrase.name], fits));
  if (verb === undefined || !NAMING.has(verb.lemma)) return null;
  return said(fitting(members(view, phrase), fits), verb, verbStatus(view, verb, 'event'));
}

/** "hired Jane Doe as CEO", "Jane Doe joined Foo as CEO", "Jane Doe, as CEO of Foo,". */
function byAs(view: EnglishView, at: number, fits: Fits, depth: number): Holder | null {
  const host = view.words[at - 1]?.tag === 'comma' ? view.phraseAt.get(at - 2) : undefined;
  const verb = view.verbs.findLast((other) => other.end < at);
  const beside = view.phraseAt.get(at - 1)?.name;
  if (verb === undefined && beside != null) return said(fitting([beside], fits));
  if (verb === undefined || (host?.name && host.start > verb.end + 1))
    return host?.name ? said(fitting([host.name], fits)) : null;
  if (view.words.slice(verb.end, at).some((word) => word.tag === 'stop')) return null;
  const status = LEAVING.has(verb.lemma)
    ? 'past'
    : verbStatus(
        view,
        verb,
        verb.lemma === 'serve' || verb.lemma === 'work' || verb.lemma === 'act' ? 'state' : 'event',
      );
  const object = objectPhrase(view, verb);
  const appointed =
    NAMING.has(verb.lemma) && !verb.passive && object !== null ? fitting(referents(view, object), fits) : [];
  if (appointed.length > 0) return said(appointed, verb, status);
  return said(subjects(view, verb, fits, depth + 1), verb, status);
}

/** Whom a noun phrase means: its own mention, those beside it, or whoever it is said of ("Foo is a startup founded by …"). */
export function meantBy(view: EnglishView, phrase: Phrase, fits: Fits, depth: number): Word[] {
  const own = fitting(phrase.name === null ? referents(view, phrase) : nearMembers(view, phrase), fits);
  if (own.length > 0 || depth > 3) return own;
  return predicateOf(view, { phrase, plural: true }, fits, depth + 1)?.words ?? [];
}
