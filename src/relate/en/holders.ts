import { objectPhrase } from './arguments.ts';
import { type NounUse, nounUses } from './nounuses.ts';
import { type Holder, namedInPhrase, predicateOf, said } from './predicates.ts';
import { coordinate, examplesOf, members } from './referents.ts';
import { verbStatus } from './status.ts';
import { type Fits, fitting } from './subjects.ts';
import type { EnglishView } from './view.ts';

/** `end` is the index of the last word of what the noun is said with reference to, or of the noun. */
export function holderOf(view: EnglishView, use: NounUse, end: number, fits: Fits): Holder | null {
  return (
    inPhrase(view, use, fits) ??
    namedInPhrase(view, use.phrase, use.start, fits) ??
    sharedAfter(view, use, fits) ??
    predicateOf(view, use, fits) ??
    examples(view, use, fits) ??
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
  const second = coordinate(view, use.phrase)?.name;
  if (second != null) return said(fitting([second], fits));
  let at = use.end + 1;
  if (view.words[at]?.tag === 'comma' && view.words[at + 1]?.tag === 'and') at += 1;
  const joint = view.words[at]?.tag;
  if (joint !== 'and' && joint !== 'comma') return null;
  const next = nounUses(view).find((other) => other.phrase.start === at + 1);
  if (next === undefined || view.words[at + 1]!.tag === 'determiner') return null;
  const name = inPhrase(view, next, fits);
  return name ?? (joint === 'and' || next.end === next.phrase.end ? sharedAfter(view, next, fits) : null);
}

/** "rivals such as Foo and Bar". */
function examples(view: EnglishView, { phrase, end, plural }: NounUse, fits: Fits): Holder | null {
  if (!plural || end !== phrase.end) return null;
  const other = examplesOf(view, phrase);
  return other === null ? null : said(fitting(members(view, other), fits));
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
