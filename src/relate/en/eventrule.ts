import type { EntityType, RelationType, Status } from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import type { Phrase } from './phrases.ts';
import { members, referents } from './referents.ts';
import { refuses, verbStatus } from './status.ts';
import { type Fits, fitting, subjects } from './subjects.ts';
import { fitsEnd } from './verbrule.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

export interface EventPattern {
  id: string;
  type: RelationType;
  /** Nouns for what is done or agreed: "acquisition". */
  nouns: readonly string[];
  /** Prepositions that the target follows: "acquisition of Foo". */
  prepositions: string;
  sourceTypes?: readonly EntityType[];
  /** What the noun makes of a relation that it asserts: a bid is no purchase yet. */
  status?: Status;
  confidence?: number;
}

/** A rule for nouns of doing: "Foo's acquisition of Bar", "the acquisition of Bar by Foo", "a deal between Foo and Bar". */
export function eventRule(pattern: EventPattern): RelationRule<EnglishView> {
  const nouns = new Set(pattern.nouns);
  const sourceFits = fitsEnd(pattern.type, 'source', pattern.sourceTypes);
  const targetFits = fitsEnd(pattern.type, 'target');
  const prepositions = new Set(pattern.prepositions.split(' '));
  const match = (view: EnglishView): Finding[] =>
    view.phrases
      .filter(({ name, end }) => name === null && nouns.has(view.words[end]!.lower))
      .flatMap((phrase) => {
        const hung = hungOn(view, phrase);
        const ends = between(hung, sourceFits) ?? [
          doers(view, phrase, hung, sourceFits),
          hung
            .filter(({ preposition }) => prepositions.has(preposition))
            .flatMap(({ words }) => fitting(words, targetFits)),
        ];
        const status = statusOf(view, phrase);
        const common = {
          trigger: view.words[phrase.end]!,
          status: status === 'asserted' ? (pattern.status ?? status) : status,
          confidence: pattern.confidence ?? 0.85,
        };
        return ends[0].flatMap((source) => ends[1].map((target) => ({ source, target, ...common })));
      });
  return { id: pattern.id, type: pattern.type, triggers: nouns, match };
}

interface Hung {
  preposition: string;
  words: Word[];
}

/** The prepositional phrases right behind a noun phrase. */
function hungOn(view: EnglishView, { end }: Phrase): Hung[] {
  const hung: Hung[] = [];
  for (let at = end + 1; hung.length < 4; ) {
    const preposition = view.words[at];
    const phrase = view.phraseAt.get(at + 1);
    if (preposition?.tag !== 'preposition' && preposition?.tag !== 'to') break;
    if (phrase === undefined) break;
    const last = (view.lists.get(phrase) ?? [phrase]).at(-1)!;
    hung.push({
      preposition: preposition.lower,
      words: phrase.name === null ? referents(view, phrase) : members(view, phrase),
    });
    at = Math.max(phrase.end, last.end) + 1;
  }
  return hung;
}

/** "between Foo and Bar". */
function between(hung: readonly Hung[], fits: Fits): [Word[], Word[]] | null {
  const words = fitting(hung.find(({ preposition }) => preposition === 'between')?.words ?? [], fits);
  return words.length < 2 ? null : [words.slice(0, 1), words.slice(1)];
}

/** "Foo's acquisition", "the acquisition … by Foo", "Foo completed its acquisition". */
function doers(view: EnglishView, { start, end }: Phrase, hung: readonly Hung[], fits: Fits): Word[] {
  const { words } = view;
  const owner = words.slice(start, end).find((word) => word.tag === 'name' && word.possessive);
  const by = hung.filter(({ preposition }) => preposition === 'by').flatMap((one) => one.words);
  if (owner !== undefined || by.length > 0) return fitting(owner === undefined ? by : [owner], fits);
  const verb = view.verbAt.get(start - 1);
  return verb !== undefined && words[start]!.possessive ? subjects(view, verb, fits) : [];
}

const PROPOSED = /^(?:proposed|planned|potential|possible|attempted|rumou?red|prospective|would-be|future)$/u;
const FAILED = /^(?:failed|abandoned|unsuccessful|cancelled|canceled|aborted|blocked)$/u;

function statusOf(view: EnglishView, { start, end }: Phrase): Status {
  const next = view.verbs.find((other) => other.start > end && other.finite);
  if (next !== undefined && (next.lemma === 'fail' || (next.passive && refuses(next)))) return 'negated';
  const verb = view.verbAt.get(start - 1);
  if (verb !== undefined && refuses(verb)) return 'negated';
  const adjectives = view.words.slice(start, end).map((word) => word.lower);
  if (adjectives.some((word) => FAILED.test(word))) return 'negated';
  if (adjectives.some((word) => PROPOSED.test(word))) return 'hypothetical';
  return verb === undefined ? 'asserted' : verbStatus(view, verb, 'event');
}
