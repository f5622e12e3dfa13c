import {
  type Entity,
  type EntityType,
  endsFit,
  isSymmetric,
  type RelationType,
  type Span,
  type Status,
} from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import { complementsWith, objectPhrase, objects } from './arguments.ts';
import { type Aspect, verbStatus } from './status.ts';
import { type Fits, subjects } from './subjects.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

/**
 * Where an end of a relation stands: the doer and the thing done to (whatever the voice), or prepositions that it
 * follows ("with", "for from").
 */
export type Place = 'subject' | 'object' | (string & {});

export interface VerbPattern {
  id: string;
  type: RelationType;
  /** Lemmas, those of more than one word as they stand: "set up". */
  verbs: readonly string[];
  source: Place;
  target: Place;
  /** The object must be one of these nouns: "hold a *stake* in", "have a *deal* with". */
  noun?: readonly string[];
  /** Every such prepositional phrase counts, not only the first: "a degree from Foo and one from Bar". */
  every?: boolean;
  /** The object must be none of these nouns. */
  except?: readonly string[];
  /** The object must be no mention of these types. */
  exceptTypes?: readonly EntityType[];
  /** The verb must have no object at all: "moved to Foo", but not "moved the office to Foo". */
  intransitive?: boolean;
  aspect?: Aspect;
  /** What the verb makes of a relation that it asserts: "left" ends it. */
  status?: Status;
  /** Narrower than what the relation type allows. */
  sourceTypes?: readonly EntityType[];
  targetTypes?: readonly EntityType[];
  /** What the name of the target must be like ("… Party"). */
  targetName?: RegExp;
  confidence?: number;
}

const NOUN_CHOICES = ['person', 'company', 'organization', 'product', 'work', 'place'] as const;

/** What a relation type lets stand at its source or target. */
export const fitsEnd = (type: RelationType, end: 'source' | 'target', narrower?: readonly EntityType[]): Fits => {
  if (narrower !== undefined) return (entity) => narrower.includes(entity.type);
  const types = new Set<EntityType>(
    NOUN_CHOICES.filter((one) =>
      NOUN_CHOICES.some((other) => (end === 'source' ? endsFit(type, one, other) : endsFit(type, other, one))),
    ),
  );
  return (entity: Entity) => types.has(entity.type);
};

/** A rule for what verbs say, in all voices and clauses in which they say it. */
export function verbRule(pattern: VerbPattern): RelationRule<EnglishView> {
  const lemmas = new Set(pattern.verbs.map((verb) => verb.split(' ')[0]!));
  const isMeant = lemmaTest(pattern.verbs, lemmas);
  const sourceFits = fitsEnd(pattern.type, 'source', pattern.sourceTypes);
  const targetFits = fitsEnd(pattern.type, 'target', pattern.targetTypes);
  const stated = (view: EnglishView, verb: VerbGroup): Finding[] => {
    if (!hasFittingObject(view, verb, pattern)) return [];
    const sources = at(view, verb, pattern.source, sourceFits, pattern);
    if (sources.length === 0) return [];
    const targets = at(view, verb, pattern.target, targetFits, pattern).filter((word) => isNamed(word, pattern));
    const pairs = targets.length === 0 && isSymmetric(pattern.type) ? mutual(sources) : across(sources, targets);
    if (pairs.length === 0) return [];
    const status = verbStatus(view, verb, pattern.aspect ?? 'event');
    const common = {
      trigger: triggerOf(view, verb, pattern),
      status: status === 'asserted' ? (pattern.status ?? status) : status,
      confidence: pattern.confidence ?? 0.9,
    };
    return pairs.map(([source, target]) => ({ source, target, ...common }));
  };
  // A loop, because a hundred rules ask this of every sentence and most find nothing.
  const match = (view: EnglishView): Finding[] => {
    const found: Finding[] = [];
    for (const verb of view.verbs) if (isMeant(view, verb)) found.push(...stated(view, verb));
    return found;
  };
  return { id: pattern.id, type: pattern.type, triggers: lemmas, match };
}

const isNamed = ({ entities }: Word, { targetName }: VerbPattern): boolean =>
  targetName === undefined || entities.some(({ name }) => targetName.test(name));

/** Whether a verb is one of those given, particles ("set up") included. */
function lemmaTest(
  verbs: readonly string[],
  lemmas: ReadonlySet<string>,
): (view: EnglishView, verb: VerbGroup) => boolean {
  const whole = new Set(verbs);
  return ({ words }, { lemma, end }) =>
    lemmas.has(lemma) && (whole.has(lemma) || whole.has(`${lemma} ${words[end + 1]?.lower ?? ''}`));
}

/** The verb with its helpers, and the noun that it needs: "Did Foo *buy*", "has a *stake*". */
function triggerOf(view: EnglishView, verb: VerbGroup, { noun }: VerbPattern): Span {
  const object = noun === undefined ? null : objectPhrase(view, verb);
  return {
    start: view.words[verb.helper ?? verb.start]!.start,
    end: view.words[Math.max(verb.end, object?.end ?? 0)]!.end,
  };
}

/** Every source with every target. */
export const across = (sources: readonly Word[], targets: readonly Word[]): [Word, Word][] =>
  sources.flatMap((source) => targets.map((target): [Word, Word] => [source, target]));

/** "Foo and Bar compete": everyone with everyone. */
export const mutual = (words: readonly Word[]): [Word, Word][] =>
  words.flatMap((first, i) => words.slice(i + 1).map((second): [Word, Word] => [first, second]));

const isTurned = ({ passive, kind }: VerbGroup): boolean => passive || kind === 'participle';
const BY = new Set(['by']);

function at(view: EnglishView, verb: VerbGroup, place: Place, fits: Fits, pattern: VerbPattern): Word[] {
  if (place === 'subject') return isTurned(verb) ? complementsWith(view, verb, BY, fits) : subjects(view, verb, fits);
  if (place === 'object') return isTurned(verb) ? subjects(view, verb, fits) : objects(view, verb, fits);
  if (place === 'owner') return ownerOfObject(view, verb, fits, pattern);
  return complementsWith(view, verb, new Set(place.split(' ')), fits, pattern.every);
}

function hasFittingObject(view: EnglishView, verb: VerbGroup, pattern: VerbPattern): boolean {
  const { noun, except, exceptTypes, intransitive } = pattern;
  const types = objectPhrase(view, verb)?.name?.entities.map(({ type }) => type) ?? [];
  if (types.some((type) => exceptTypes?.includes(type))) return false;
  if (noun !== undefined) return hasNoun(view, verb, noun);
  if (except !== undefined && hasNoun(view, verb, except)) return false;
  return !intransitive || verb.passive || objectPhrase(view, verb) === null;
}

function nounOf(view: EnglishView, verb: VerbGroup): number | null {
  const phrase = objectPhrase(view, verb);
  return phrase === null || phrase.name !== null ? null : phrase.end;
}

function hasNoun(view: EnglishView, verb: VerbGroup, nouns: readonly string[]): boolean {
  const head = nounOf(view, verb);
  const lower = head === null ? '' : view.words[head]!.lower;
  return nouns.includes(lower) || nouns.includes(lower.replace(/s$/u, ''));
}

/** "bought Foo's shares", "bought Foo shares". */
function ownerOfObject(view: EnglishView, verb: VerbGroup, fits: Fits, { noun }: VerbPattern): Word[] {
  const phrase = objectPhrase(view, verb);
  if (phrase === null) return [];
  const owner = view.words
    .slice(phrase.start, phrase.end)
    .find((word) => word.tag === 'name' && (word.possessive || noun !== undefined));
  return owner?.entities.some(fits) ? [owner] : [];
}
