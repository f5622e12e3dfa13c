import type { Status } from '../../model.ts';
import { objectPhrase } from './arguments.ts';
import { type NounUse, nounUses } from './nounuses.ts';
import type { Phrase } from './phrases.ts';
import { members, referents } from './referents.ts';
import { verbStatus } from './status.ts';
import { type Fits, subjects } from './subjects.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

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
const LEAVING = new Set(
  'leave resign step retire quit depart fire oust remove dismiss replace succeed sack'.split(' '),
);
const LINKING = new Set('be become remain stay make'.split(' '));
const LONGEST_LOOK = 40;

const fitting = (words: readonly Word[], fits: Fits): Word[] => words.filter((word) => word.entities.some(fits));
const said = (words: Word[], verb: VerbGroup | null = null, status: Status = 'asserted'): Holder | null =>
  words.length === 0 ? null : { words, status, verb };

/** `end` is the index of the last word of what the noun is said with reference to, or of the noun. */
export function holderOf(view: EnglishView, use: NounUse, end: number, fits: Fits): Holder | null {
  return (
    inPhrase(view, use, fits) ??
    sharedAfter(view, use, fits) ??
    toTheLeft(view, use, fits) ??
    subjectOfIs(view, use, end, fits) ??
    appositionAfter(view, use, end, fits)
  );
}

/** "Foo CEO Jane Doe", "co-founders Jane Doe and John Roe". */
function inPhrase(view: EnglishView, use: NounUse, fits: Fits): Holder | null {
  const { end, phrase, plural } = use;
  const name = view.words.slice(end + 1, phrase.end + 1).find((word) => word.tag === 'name');
  if (name === undefined) return null;
  const listed = plural && name === phrase.name ? members(view, phrase) : [name];
  return said(fitting(listed, fits));
}

/** "co-founder and chief executive Jane Doe". */
function sharedAfter(view: EnglishView, use: NounUse, fits: Fits): Holder | null {
  if (use.end !== use.phrase.end) return null;
  let at = use.end + 1;
  if (view.words[at]?.tag === 'comma' && view.words[at + 1]?.tag === 'and') at += 1;
  const joint = view.words[at]?.tag;
  if (joint !== 'and' && joint !== 'comma') return null;
  const next = nounUses(view).find((other) => other.phrase.start === at + 1);
  if (next === undefined || view.words[at + 1]!.tag === 'determiner') return null;
  const name = inPhrase(view, next, fits);
  return name ?? (joint === 'and' || next.end === next.phrase.end ? sharedAfter(view, next, fits) : null);
}

/** "Jane Doe, CEO of Foo and founder of Bar", "Jane Doe is a lawyer and CEO", "Jane Doe joined as CEO". */
function toTheLeft(view: EnglishView, use: NounUse, fits: Fits): Holder | null {
  let at = use.phrase.start - 1;
  for (let steps = 0; at >= 0 && steps < LONGEST_LOOK; steps += 1) {
    const word = view.words[at]!;
    if (word.tag === 'stop' || word.tag === 'relative') return null;
    const verb = view.verbAt.get(at);
    if (verb !== undefined) return byVerb(view, verb, use, fits);
    if (word.tag === 'adverb') at -= 1;
    else if (word.lower === 'as') return byAs(view, at, fits);
    else if (word.tag === 'comma' || word.tag === 'and') {
      const step = overJoint(view, at, use, fits);
      if (typeof step !== 'number') return step;
      at = step;
    } else return named(view, at, use, fits);
  }
  return null;
}

/** Over a comma or "and": an apposition's host is found, or a noun phrase that is coordinated and where to look on. */
function overJoint(view: EnglishView, joint: number, use: NounUse, fits: Fits): Holder | null | number {
  let end = joint - 1;
  let comma = view.words[joint]!.tag === 'comma';
  if (view.words[end]?.tag === 'comma') {
    end -= 1;
    comma = true;
  }
  const phrase = view.phraseAt.get(end);
  if (phrase === undefined) return view.words[end]?.tag === 'adverb' && comma ? end : null;
  if (phrase.name !== null && comma && view.words[joint]!.tag === 'comma') {
    const host = fitting(use.plural ? members(view, phrase) : [phrase.name], fits);
    if (host.length > 0) return said(host);
  }
  return beforePhrase(view, phrase);
}

/** Where to look on before a phrase with what it hangs on: "[CEO of Foo] and founder", "[a maker based in Foo] and unit". */
function beforePhrase(view: EnglishView, phrase: Phrase): number | null {
  let current = phrase;
  for (let steps = 0; steps < 8; steps += 1) {
    const head = governorPhrase(view, current);
    if (head === undefined) break;
    current = head;
  }
  return current.name === null ? current.start - 1 : null;
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
function byVerb(view: EnglishView, verb: VerbGroup, use: NounUse, fits: Fits): Holder | null {
  const naming = NAMING.has(verb.lemma);
  const turned = verb.passive || verb.kind === 'participle';
  if (naming && turned) return said(fitting(subjects(view, verb, fits), fits), verb, verbStatus(view, verb, 'event'));
  if (!LINKING.has(verb.lemma) || verb.passive) return null;
  const status = verbStatus(view, verb, verb.lemma === 'be' ? 'state' : 'event');
  const found = subjects(view, verb, fits);
  return said(use.plural ? found : found.slice(0, Math.max(1, found.length)), verb, status);
}

/** "appointed Jane Doe CEO": the name stands right before the noun's phrase. */
function named(view: EnglishView, at: number, _use: NounUse, fits: Fits): Holder | null {
  const phrase = view.phraseAt.get(at);
  if (phrase === undefined || phrase.name === null) return null;
  const verb = view.verbAt.get(phrase.start - 1);
  if (verb === undefined || !NAMING.has(verb.lemma)) return null;
  return said(fitting(members(view, phrase), fits), verb, verbStatus(view, verb, 'event'));
}

/** "hired Jane Doe as CEO", "Jane Doe joined Foo as CEO", "Jane Doe, as CEO of Foo,". */
function byAs(view: EnglishView, at: number, fits: Fits): Holder | null {
  const host = view.words[at - 1]?.tag === 'comma' ? view.phraseAt.get(at - 2) : undefined;
  const verb = view.verbs.findLast((other) => other.end < at);
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
  return said(fitting(subjects(view, verb, fits), fits), verb, status);
}

/** "Foo's CEO is Jane Doe", "its founders include Jane Doe and John Roe". */
function subjectOfIs(view: EnglishView, use: NounUse, end: number, fits: Fits): Holder | null {
  const verb = view.verbAt.get(Math.max(use.phrase.end, end) + 1);
  if (verb === undefined || (verb.lemma !== 'be' && verb.lemma !== 'include') || verb.passive) return null;
  const object = objectPhrase(view, verb);
  if (object === null || object.name === null) return null;
  return said(fitting(members(view, object), fits), verb, verbStatus(view, verb, 'state'));
}

/** "the chief executive of Foo, Jane Doe, said"; "Foo's chief executive, Jane Doe". */
function appositionAfter(view: EnglishView, use: NounUse, end: number, fits: Fits): Holder | null {
  const last = Math.max(use.phrase.end, end);
  if (view.words[last + 1]?.tag !== 'comma') return null;
  const phrase = view.phraseAt.get(last + 2);
  if (phrase === undefined || phrase.name === null || phrase.start !== last + 2) return null;
  const next = view.words[phrase.end + 1];
  const closed = next === undefined || next.tag !== 'noun';
  return closed ? said(fitting(use.plural ? members(view, phrase) : [phrase.name], fits)) : null;
}
