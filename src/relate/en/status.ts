import type { Status } from '../../model.ts';
import { objectPhrase } from './arguments.ts';
import { SAYING } from './verbclasses.ts';
import type { VerbGroup } from './verbgroups.ts';
import type { EnglishView } from './view.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs and nouns whose "to …" or "-ing" has not happened. */
const INTENDING =
  words(`plan want hope consider seek intend try aim threaten offer propose expect mull explore weigh look attempt prepare wish
  need ask invite urge discuss contemplate eye vote talk bid vow pledge promise rumor rumour believe suppose evaluate encourage like love
  set think ready fear suggest speculate predict request`);
const INTENTIONS =
  words(`plan plans talk talks negotiation negotiations offer bid proposal intention effort efforts attempt ambition hope desire
  discussion discussions interest opportunity option options right chance rumors rumours speculation idea`);
const REFUSING = words(
  'deny refuse decline fail reject abandon avoid cancel oppose prevent block stop scrap dismiss dispute',
);
const DOUBTING = words('reportedly allegedly supposedly perhaps maybe possibly potentially presumably rumored');
const ENDED = words('formerly previously once');
const CONDITIONS = words('if whether unless');

/** Past forms of these hold until something else is said; those of others ("worked", "led") say that it is over. */
export type Aspect = 'event' | 'state';

/** Whether what a verb says is so, was so, may be so or is asked. */
export function verbStatus(view: EnglishView, verb: VerbGroup, aspect: Aspect): Status {
  if (isAsked(view, verb)) return 'question';
  const above = governors(view, verb);
  if (isNegated(view, verb) || above.some((other) => refuses(other) || negates(other) || lacks(view, other, verb)))
    return hasEnded(verb) ? 'past' : 'negated';
  if (isHeadline(view, verb, above)) return 'hypothetical';
  if (isDoubtful(view, verb) || above.some((other) => doubts(view, other, verb))) return 'hypothetical';
  if (verb.adverbs.some((adverb) => ENDED.has(adverb)) || isUsedTo(above)) return 'past';
  return aspect === 'state' && isOver(verb, above) ? 'past' : 'asserted';
}

/** "Foo to buy Bar": in headlines what is to come. */
const isHeadline = (view: EnglishView, verb: VerbGroup, above: readonly VerbGroup[]): boolean =>
  verb.kind === 'infinitive' && above.length === 0 && view.phraseAt.get(verb.start - 1)?.name != null;

const hasEnded = ({ adverbs }: VerbGroup): boolean => adverbs.includes('no longer');

function isNegated(view: EnglishView, verb: VerbGroup): boolean {
  if (verb.negated || hasEnded(verb)) return true;
  const before = view.words.slice(Math.max(0, verb.start - 8), verb.start).map(({ lower }) => lower);
  return before.at(-1) === 'without' || before.at(-1) === 'nor' || before.includes('neither');
}

/** Verbs that say that something did not come about. */
export const refuses = ({ lemma }: VerbGroup): boolean => REFUSING.has(lemma);
/** "has no plans to buy". */
const lacks = (view: EnglishView, governor: VerbGroup, verb: VerbGroup): boolean =>
  verb.kind === 'infinitive' && view.words.slice(governor.end + 1, verb.start).some(({ lower }) => lower === 'no');

const negates = ({ negated, lemma }: VerbGroup): boolean => negated && !refuses({ lemma } as VerbGroup);

function isDoubtful(view: EnglishView, verb: VerbGroup): boolean {
  return verb.modal || verb.adverbs.some((adverb) => DOUBTING.has(adverb)) || underCondition(view, verb);
}

function doubts(view: EnglishView, governor: VerbGroup, verb: VerbGroup): boolean {
  if (governor.modal || INTENDING.has(governor.lemma)) return true;
  const noun = view.words
    .slice(governor.end + 1, verb.start)
    .some((word) => word.tag === 'noun' && INTENTIONS.has(word.lower));
  return noun || underCondition(view, governor);
}

const isUsedTo = (above: readonly VerbGroup[]): boolean => above[0]?.lemma === 'use';

function isOver(verb: VerbGroup, above: readonly VerbGroup[]): boolean {
  if (verb.finite) return verb.past && !(verb.perfect && !verb.past);
  return verb.kind === 'infinitive' && above.some((other) => other.past && other.lemma === 'go');
}

/** Verbs above a verb: "is in talks to [buy]", "denied that he [founded]", "considered [buying]". */
export function governors(view: EnglishView, verb: VerbGroup): VerbGroup[] {
  const above: VerbGroup[] = [];
  let current: VerbGroup | undefined = verb;
  while (current !== undefined && above.length < 4) {
    const next = governor(view, current);
    if (next !== undefined) above.push(next);
    current = next;
  }
  return above;
}

function governor(view: EnglishView, verb: VerbGroup): VerbGroup | undefined {
  const before = view.verbs.findLast((other) => other.end < verb.start);
  if (before === undefined) return undefined;
  const between = view.words.slice(before.end + 1, verb.start);
  if (
    between.some(
      (word) => word.tag === 'stop' || word.tag === 'comma' || (word.tag === 'relative' && word.lower !== 'that'),
    )
  )
    return undefined;
  if (verb.kind === 'infinitive')
    return between.some((word) => word.tag === 'and') ? coordinate(view, verb, before) : before;
  if (verb.kind === 'ing') return between.length === 0 || isGerundOf(between.at(-1)!.lower) ? before : undefined;
  if (verb.kind === 'participle') return undefined;
  return saysClause(
    view,
    before,
    between.map((word) => word.lower),
  )
    ? before
    : undefined;
}

/** "plans to buy Foo and sell Bar". */
const coordinate = (view: EnglishView, verb: VerbGroup, before: VerbGroup): VerbGroup | undefined =>
  view.words[verb.start - 1]?.tag === 'and' ? governor(view, before) : before;

const isGerundOf = (preposition: string): boolean =>
  preposition === 'of' || preposition === 'in' || preposition === 'about' || preposition === 'from';

function saysClause(view: EnglishView, before: VerbGroup, between: readonly string[]): boolean {
  if (!SAYING.has(before.lemma) && !INTENDING.has(before.lemma) && !REFUSING.has(before.lemma)) return false;
  if (between.includes('that') || between.includes('whether')) return true;
  return SAYING.has(before.lemma) && objectPhrase(view, before)?.start === before.end + 1;
}

/** "if Foo buys Bar": a condition opens the verb's own clause. */
function underCondition(view: EnglishView, verb: VerbGroup): boolean {
  for (let i = verb.start - 1; i >= 0 && verb.start - i < 12; i -= 1) {
    const word = view.words[i]!;
    if (CONDITIONS.has(word.lower)) return true;
    if (word.tag === 'comma' || word.tag === 'stop' || word.tag === 'relative' || view.verbAt.get(i)?.finite)
      return false;
  }
  return false;
}

/** Only the main clause of a question asks; "Foo, who founded Bar," inside it does not. */
function isAsked(view: EnglishView, verb: VerbGroup): boolean {
  if (!view.asks || view.words[verb.start - 1]?.tag === 'relative' || verb.kind === 'participle') return false;
  return !view.words
    .slice(verb.end + 1)
    .some((word, i) => word.tag === 'stop' && i + verb.end + 2 < view.words.length - 1);
}
