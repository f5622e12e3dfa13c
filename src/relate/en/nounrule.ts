import { type EntityType, isSymmetric, type RelationType, type Status } from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import { objectPhrase, whereOf } from './arguments.ts';
import { holderOf } from './holders.ts';
import { type NounList, nounsOf } from './nouns.ts';
import { type NounUse, nounUses } from './nounuses.ts';
import type { Holder } from './predicates.ts';
import { type Fits, subjects } from './subjects.ts';
import { across, fitsEnd, mutual } from './verbrule.ts';
import type { EnglishView } from './view.ts';
import { type Whole, wholeOf } from './wholes.ts';

export interface NounPattern {
  id: string;
  type: RelationType;
  nouns: NounList;
  /** Which end the holder of the noun is: Jane Doe in "Jane Doe, chief executive of Foo". */
  holder: 'source' | 'target';
  /** Prepositions that the whole follows. */
  prepositions: string;
  /** Whether it is enough that the whole owns what is named: "head of Foo's cloud business". */
  owners?: boolean;
  /** Whether only uses about a part of the whole are meant, or only those that are not. */
  part?: boolean;
  /** How else the whole may stand: 's and "Foo CEO" unless said otherwise. */
  before?: readonly ("'s" | 'compound')[];
  /** Once so, always so: who "was the founder of Foo" still is. */
  lasting?: boolean;
  /** Narrower than what the relation type allows. */
  wholeTypes?: readonly EntityType[];
  confidence?: number;
}

/** A rule for what a relational noun says of its holder, however the two and the whole are put together. */
export function nounRule(pattern: NounPattern): RelationRule<EnglishView> {
  const nouns = nounsOf(pattern.nouns);
  const holderFits = fitsEnd(pattern.type, pattern.holder);
  const wholeFits = fitsEnd(pattern.type, pattern.holder === 'source' ? 'target' : 'source', pattern.wholeTypes);
  const search = {
    prepositions: new Set(pattern.prepositions.split(' ')),
    fits: wholeFits,
    owners: pattern.owners ?? false,
  };
  const stated = (view: EnglishView, use: NounUse): Finding[] => {
    const whole = wholeOf(view, use, search);
    if (whole !== null && !isAllowed(whole, pattern)) return [];
    if (pattern.part !== undefined && pattern.part !== (whole?.part ?? false)) return [];
    const holder = holderOf(view, use, whole?.end ?? use.end, holderFits);
    if (holder === null) return [];
    const known = whole ?? byVerb(view, use, holder, wholeFits) ?? together(use, holder, pattern);
    return known === null ? [] : findings(view, use, holder, known, pattern);
  };
  const match = (view: EnglishView): Finding[] => {
    const found: Finding[] = [];
    for (const use of nounUses(view)) if (nouns.has(use.noun)) found.push(...stated(view, use));
    return found;
  };
  return { id: pattern.id, type: pattern.type, triggers: nouns, match };
}

const isAllowed = ({ link }: Whole, { before, prepositions }: NounPattern): boolean =>
  (before ?? ["'s", 'compound']).includes(link as "'s") || prepositions.split(' ').includes(link);

/** "Jane Doe joined Foo as CEO", "Foo appointed Jane Doe CEO", "Jane Doe has a sister, Ann Doe". */
function byVerb(view: EnglishView, use: NounUse, { words, verb }: Holder, fits: Fits): Whole | null {
  const governor = verb ?? view.verbAt.get(use.phrase.start - 1);
  if (governor === undefined) return null;
  if (verb === null && governor.lemma !== 'have') return null;
  const where = verb === null ? [] : whereOf(view, verb, fits);
  if (where.length > 0) return { words: where, link: 'where', end: use.end, part: false };
  if (verb !== null && (verb.lemma === 'be' || verb.lemma === 'become')) return null;
  const object = objectPhrase(view, governor);
  const others =
    object?.name && verb !== null && object.name.entities.some(fits) && !words.includes(object.name)
      ? [object.name]
      : [];
  const found = others.length > 0 ? others : subjects(view, governor, fits).filter((word) => !words.includes(word));
  return found.length === 0 ? null : { words: found, link: 'verb', end: use.end, part: false };
}

/** "Ada Roe and Ben Poe are siblings": each is the other's. */
function together({ plural, end }: NounUse, { words }: Holder, { type }: NounPattern): Whole | null {
  return plural && words.length > 1 && isSymmetric(type) ? { words, link: 'each other', end, part: false } : null;
}

function findings(view: EnglishView, use: NounUse, holder: Holder, whole: Whole, pattern: NounPattern): Finding[] {
  const status = pattern.lasting ? lastingStatus(view, use, holder.status) : statusOf(view, use, whole, holder.status);
  const trigger = { start: view.words[use.start]!.start, end: view.words[use.end]!.end };
  const confidence = (pattern.confidence ?? 0.9) - (holder.verb === null && whole.link === 'compound' ? 0.05 : 0);
  const pairs = whole.words === holder.words ? mutual(whole.words) : across(holder.words, whole.words);
  return pairs.map(([held, other]) => {
    const [source, target] = pattern.holder === 'source' ? [held, other] : [other, held];
    return { source, target, trigger, status, confidence };
  });
}

/** "was the founder" says nothing of an end, "ex-wife" does. */
function lastingStatus({ words }: EnglishView, use: NounUse, status: Status): Status {
  const ended = words.slice(use.phrase.start, use.start + 1).some(({ lower }) => /^(?:ex|former)(?:-|$)/u.test(lower));
  return ended && status === 'asserted' ? 'past' : status === 'past' ? 'asserted' : status;
}

const FORMER =
  /^(?:former|ex|then|onetime|one-time|late|previous|past|erstwhile|formerly|previously|once|ousted|retired|outgoing)$/u;
const PREFIXED = /^(?:ex|then)-/u;

/** "Foo's former chief executive", "formerly head of Foo", "ex-CTO", "chairman of Foo until 2014". */
function statusOf({ words }: EnglishView, use: NounUse, whole: Whole, status: Status): Status {
  if (status !== 'asserted') return status;
  let from = use.phrase.start;
  while (words[from - 1]?.tag === 'adverb') from -= 1;
  const before = words.slice(from, use.start + 1).filter((word) => word.tag !== 'name');
  if (before.some((word) => FORMER.test(word.lower) || PREFIXED.test(word.lower))) return 'past';
  const after = words.slice(whole.end + 1, whole.end + 10).map((word) => word.lower);
  const spell = after[0] === 'from' && (after[2] === 'to' || after[2] === 'until');
  return spell || after.includes('until') ? 'past' : 'asserted';
}
