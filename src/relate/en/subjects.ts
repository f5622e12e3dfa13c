import type { Entity } from '../../model.ts';
import type { Phrase } from './phrases.ts';
import { meantBy } from './predicates.ts';
import { members, referents } from './referents.ts';
import { antecedent } from './relatives.ts';
import { scanLeft } from './scan.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

/** Which entities can stand in a place of a relation. */
export type Fits = (entity: Entity) => boolean;

/** Verbs whose object does what "to …" says: "hired Foo to lead Bar". */
const OBJECT_CONTROL = new Set(
  'hire ask appoint tap choose pick name allow let help want force urge persuade convince recruit enable invite tell get expect pay'.split(
    ' ',
  ),
);

/** The mentions that do what the verb says: whoever was bought in "was bought by Foo". Only those that fit, nearest first. */
export function subjects(view: EnglishView, verb: VerbGroup, fits: Fits, depth = 0): Word[] {
  if (depth > 4) return [];
  return fitting(find(view, verb, fits, depth), fits);
}

export const fitting = (words: readonly Word[], fits: Fits): Word[] => words.filter((word) => word.entities.some(fits));

function find(view: EnglishView, verb: VerbGroup, fits: Fits, depth: number): Word[] {
  const at = skipAdverbs(view, verb.start - 1);
  const word = view.words[at];
  if (verb.kind === 'infinitive') return ofInfinitive(view, verb, fits, depth);
  if (word === undefined || word.tag === 'stop') return fronted(view, verb);
  if (word.tag === 'relative') return antecedent(view, at, fits, depth);
  if (verb.kind === 'participle') return ofParticiple(view, at, fits, depth);
  if (verb.kind === 'ing') return ofGerund(view, at, verb, fits, depth);
  if (word.tag === 'and' || word.lower === 'but' || word.lower === 'then') return ofCoordinated(view, at, fits, depth);
  return scanLeft(view, at, fits, depth);
}

function skipAdverbs({ words }: EnglishView, from: number): number {
  let at = from;
  while (words[at]?.tag === 'adverb') at -= 1;
  return at;
}

const verbBefore = ({ verbs }: EnglishView, at: number): VerbGroup | undefined =>
  verbs.findLast((verb) => verb.end <= at);

/** "Founded by Foo, Bar makes …": the phrase after the comma. */
function fronted(view: EnglishView, verb: VerbGroup): Word[] {
  if (verb.kind === 'finite') return [];
  for (let i = verb.end + 1; i < view.words.length; i += 1) {
    const { tag } = view.words[i]!;
    if (tag === 'stop' || view.verbAt.get(i)?.finite) return [];
    const phrase = tag === 'comma' ? view.phraseAt.get(i + 1) : undefined;
    if (phrase?.name && followedByVerb(view, phrase)) return members(view, phrase);
  }
  return [];
}

function followedByVerb({ words, verbAt }: EnglishView, { end }: Phrase): boolean {
  const next = words[end + 1];
  return (
    next !== undefined && (verbAt.has(end + 1) || next.tag === 'and' || next.tag === 'comma' || next.tag === 'adverb')
  );
}

/** "a company founded by Foo", "Bar, acquired by Foo in 2014". */
function ofParticiple(view: EnglishView, at: number, fits: Fits, depth: number): Word[] {
  const phrase = view.phraseAt.get(view.words[at]?.tag === 'comma' ? at - 1 : at);
  if (phrase !== undefined) {
    const meant = meantBy(view, phrase, fits, depth);
    if (meant.length > 0) return meant;
  }
  return view.words[at]?.tag === 'and' ? ofCoordinated(view, at, fits, depth) : scanLeft(view, at, fits, depth);
}

/** "joined Foo, becoming its chief", "after leaving Foo, she", "a startup making chips". */
function ofGerund(view: EnglishView, at: number, verb: VerbGroup, fits: Fits, depth: number): Word[] {
  const word = view.words[at]!;
  const phrase = view.phraseAt.get(at);
  if (phrase !== undefined && word.tag !== 'comma') {
    const meant = meantBy(view, phrase, fits, depth);
    if (meant.length > 0) return meant;
  }
  const before = view.verbs.findLast(
    (other) => other.end < verb.start && (other.finite || other.end === verb.start - 1),
  );
  if (before !== undefined && noStopBetween(view, before.end, verb.start))
    return subjects(view, before, fits, depth + 1);
  return fitting(fronted(view, verb), fits);
}

function noStopBetween({ words }: EnglishView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words[i]!.tag === 'stop') return false;
  return true;
}

/** "plans to buy", "hired Foo to lead", "its plan to buy". */
function ofInfinitive(view: EnglishView, verb: VerbGroup, fits: Fits, depth: number): Word[] {
  const governor = verbBefore(view, verb.start - 1);
  const owner = ownerBefore(view, verb.start - 1, governor?.end ?? -1);
  if (owner?.entities.some(fits)) return [owner];
  const headline = view.phraseAt.get(verb.start - 1);
  if (governor === undefined && headline?.name != null) return members(view, headline);
  if (governor === undefined || !noStopBetween(view, governor.end, verb.start)) return fronted(view, verb);
  if (OBJECT_CONTROL.has(governor.lemma) && !governor.passive) {
    const object = view.phraseAt.get(governor.end + 1);
    const meant = object === undefined ? [] : fitting(referents(view, object), fits);
    if (meant.length > 0 && object!.end < verb.start) return meant;
  }
  return subjects(view, governor, fits, depth + 1);
}

/** "Foo's plan to buy": the owner of the noun that the infinitive hangs on. */
function ownerBefore(view: EnglishView, at: number, from: number): Word | undefined {
  const phrase = view.phraseAt.get(at);
  if (phrase === undefined || phrase.start <= from || phrase.name !== null) return undefined;
  return view.words.slice(phrase.start, phrase.end).find((word) => word.tag === 'name' && word.possessive);
}

/** "studied at Foo and now leads Bar": the subject of the verb before; of the main verb when a relative clause lies between. */
function ofCoordinated(view: EnglishView, at: number, fits: Fits, depth: number): Word[] {
  const afterComma = view.words[at - 1]?.tag === 'comma';
  const candidates = view.verbs.filter((other) => other.end < at && noStopBetween(view, other.end, at));
  const before = afterComma
    ? (candidates.findLast((other) => isMain(view, other)) ?? candidates.at(-1))
    : candidates.at(-1);
  if (before === undefined) return scanLeft(view, at - 1, fits, depth);
  return subjects(view, before, fits, depth + 1);
}

const isMain = ({ words }: EnglishView, { start, finite }: VerbGroup): boolean =>
  finite && words[start - 1]?.tag !== 'relative' && words[start - 2]?.tag !== 'relative';
