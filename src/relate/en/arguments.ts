import type { Phrase } from './phrases.ts';
import { members, referents } from './referents.ts';
import { objectOfRelative } from './relatives.ts';
import { type Fits, fitting } from './subjects.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

const LONGEST_LOOK = 40;
const PARTICLES = new Set(['up', 'out', 'off', 'over', 'down', 'back', 'into']);

/** The noun phrase that a verb acts on, which may be a noun's ("bought a stake in Foo"); null where there is none. */
export function objectPhrase(view: EnglishView, verb: VerbGroup): Phrase | null {
  const at = afterParticles(view, verb);
  const joint = view.words[at]?.tag === 'and' ? view.verbAt.get(at + 1) : undefined;
  if (joint !== undefined && joint.kind === verb.kind && !verb.passive) return objectPhrase(view, joint);
  const phrase = view.phraseAt.get(at);
  return phrase !== undefined && phrase.start === at ? phrase : null;
}

/** Index of what follows a verb, its adverbs and particles: "took over", "entered into". */
function afterParticles({ words }: EnglishView, { end, lemma }: VerbGroup): number {
  let at = end + 1;
  for (;;) {
    const lower = words[at]?.lower ?? '';
    const particle = PARTICLES.has(lower) && (words[at + 1]?.tag !== 'name' || /^(?:up|over|out|off)$/u.test(lower));
    if (words[at]?.tag !== 'adverb' && !(particle && (lower !== 'into' || lemma === 'enter'))) return at;
    at += 1;
  }
}

/** The mentions that a verb acts on. */
export function objects(view: EnglishView, verb: VerbGroup, fits: Fits): Word[] {
  const phrase = objectPhrase(view, verb);
  if (phrase === null) return objectOfRelative(view, verb, fits);
  return fitting(kindOf(view, phrase) ?? referents(view, phrase), fits);
}

const KIND = /^(?:version|generation|edition|update|upgrade|beta|preview|prototype|kind|line|copy|copies|versions)$/u;

/** "a new version of Foo" is Foo. */
function kindOf(view: EnglishView, { name, end }: Phrase): Word[] | null {
  if (name !== null || !KIND.test(view.words[end]!.lower) || view.words[end + 1]?.lower !== 'of') return null;
  const other = view.phraseAt.get(end + 2);
  return other === undefined ? null : members(view, other);
}

export interface Complement {
  preposition: string;
  phrase: Phrase;
}

/** "paid $19bn in cash for Foo": the prepositional phrases after a verb, up to the next clause. */
export function complements(view: EnglishView, { end }: VerbGroup): Complement[] {
  const joint = view.words[end + 1]?.tag === 'and' ? view.verbAt.get(end + 2) : undefined;
  if (joint !== undefined) return complements(view, joint);
  const found: Complement[] = [];
  for (let at = end + 1; at < view.words.length && at - end < LONGEST_LOOK; at += 1) {
    const word = view.words[at]!;
    if (endsClause(view, at)) break;
    const phrase = word.tag === 'preposition' || word.tag === 'to' ? view.phraseAt.get(at + 1) : undefined;
    if (phrase === undefined) continue;
    found.push({ preposition: word.lower, phrase });
    at = phrase.end;
  }
  return found;
}

function endsClause({ words, verbAt, phraseAt }: EnglishView, at: number): boolean {
  const { tag } = words[at]!;
  if (tag === 'stop' || tag === 'relative' || tag === 'subordinator') return true;
  const verb = verbAt.get(at);
  if (verb !== undefined) return verb.kind !== 'participle';
  const next = words[at + 1];
  if (tag === 'comma')
    return next?.tag !== 'preposition' && next?.tag !== 'number' && next?.tag !== 'adverb' && !inList(phraseAt, at);
  return tag === 'and' && verbAt.has(at + 1);
}

const inList = (phraseAt: EnglishView['phraseAt'], comma: number): boolean =>
  phraseAt.has(comma - 1) && phraseAt.has(comma + 1);

/** The mentions after the first of the given prepositions that such mentions follow, or after `every` one of them. */
export function complementsWith(
  view: EnglishView,
  verb: VerbGroup,
  prepositions: ReadonlySet<string>,
  fits: Fits,
  every = false,
): Word[] {
  const all: Word[] = [];
  for (const { preposition, phrase } of complements(view, verb)) {
    if (!prepositions.has(preposition)) continue;
    const found = fitting(phrase.name === null ? referents(view, phrase) : members(view, phrase), fits);
    all.push(...found);
    if (found.length > 0 && !every) break;
  }
  return all.length > 0 || !(prepositions.has('at') || prepositions.has('in')) ? all : whereOf(view, verb, fits);
}

/** "Lyon, where Foo has its headquarters": what the clause of the verb is said of. */
export function whereOf(view: EnglishView, verb: VerbGroup, fits: Fits): Word[] {
  for (let at = verb.start - 1; at >= 0 && verb.start - at < 10; at -= 1) {
    if (view.words[at]!.lower === 'where') {
      const place = view.phraseAt.get(view.words[at - 1]?.tag === 'comma' ? at - 2 : at - 1);
      return place === undefined ? [] : fitting(referents(view, place), fits);
    }
    if (view.words[at]!.tag === 'stop' || view.verbAt.get(at)?.finite) return [];
  }
  return [];
}
