import { type NounUse, nounUses } from './nounuses.ts';
import type { Phrase } from './phrases.ts';
import { members, referents } from './referents.ts';
import { antecedent } from './relatives.ts';
import { type Fits, fitting } from './subjects.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

/** What a relational noun is said with reference to: Foo in "Foo's chief executive", "the chief executive of Foo". */
export interface Whole {
  words: Word[];
  /** How it is said: 's, a noun before ("Foo CEO"), or the preposition. */
  link: string;
  /** Index of the last word of it, or of the noun where it stands before. */
  end: number;
  /** Whether the noun is about a part of it only: "head of software at Foo", "Foo's software chief". */
  part: boolean;
}

/** `owners`: who owns the part that is named will do, as Foo in "head of Foo's cloud business". */
export interface WholeSearch {
  prepositions: ReadonlySet<string>;
  fits: Fits;
  owners: boolean;
}

export function wholeOf(view: EnglishView, use: NounUse, search: WholeSearch): Whole | null {
  const whole = findWhole(view, use, search);
  return whole === null ? null : { ...whole, part: whole.part || isOfPart(view, use) };
}

const HEADS = new Set(['head', 'chief', 'boss', 'lead', 'leader']);
const PLAIN =
  /^(?:former|current|new|longtime|long-time|acting|interim|then|ex|outgoing|incoming|first|late|founding|own|next|previous|deputy|the|a|an|billionaire|embattled)$/u;

/** "Foo's head of software", "Foo's software chief". */
function isOfPart({ words, phraseAt }: EnglishView, { start, end, noun, phrase }: NounUse): boolean {
  const next = words[end + 1];
  const department = next?.lower === 'of' || next?.lower === 'for' ? phraseAt.get(end + 2) : undefined;
  const modifier = start > phrase.start ? words[start - 1]! : undefined;
  const domain = HEADS.has(noun) && modifier?.tag === 'noun' && !PLAIN.test(modifier.lower);
  return (
    domain ||
    (end === phrase.end && department !== undefined && !hasName(words, department) && isBefore(words, start, phrase))
  );
}

const hasName = (words: readonly Word[], { start, end }: Phrase): boolean =>
  words.slice(start, end + 1).some((word) => word.tag === 'name');

const isBefore = (words: readonly Word[], start: number, phrase: Phrase): boolean =>
  words.slice(phrase.start, start).some((word) => word.tag === 'name');

function findWhole(view: EnglishView, use: NounUse, search: WholeSearch): Whole | null {
  const { fits } = search;
  const left = before(view, use, fits);
  if (left?.link === "'s") return left;
  return (
    after(view, use, search) ??
    left ??
    behind(view, use, fits) ??
    sharedBefore(view, use, fits) ??
    companion(view, use, fits)
  );
}

/** "(CEO Foo)". */
function behind({ words }: EnglishView, { end, phrase }: NounUse, fits: Fits): Whole | null {
  const next = words[end + 1];
  if (end === phrase.end || next?.tag !== 'name' || !next.entities.some(fits)) return null;
  return { words: [next], link: 'compound', end: end + 1, part: false };
}

/** "Foo's chief executive", "its chief executive", "Foo CEO". */
function before(view: EnglishView, { start, end, phrase, plural }: NounUse, fits: Fits): Whole | null {
  for (let i = start - 1; i >= phrase.start; i -= 1) {
    const word = view.words[i]!;
    if (word.tag !== 'name') continue;
    if (!word.entities.some(fits)) return null;
    if (word.possessive) return { words: [word], link: "'s", end, part: false };
    const other = joinedTo(view, i, phrase, fits);
    if (other !== null && plural) return null;
    return { words: other === null ? [word] : [other, word], link: 'compound', end, part: false };
  }
  return null;
}

/** "Foo and Bar CEO Jane Doe" leads both; of "Foo and Bar CEOs" nobody knows who leads which. */
function joinedTo({ words, phraseAt }: EnglishView, at: number, phrase: Phrase, fits: Fits): Word | null {
  const other = at === phrase.start && words[at - 1]?.tag === 'and' ? phraseAt.get(at - 2) : undefined;
  if (!other?.name?.entities.some(fits) || words[other.start - 1]?.tag === 'verb') return null;
  return other.name;
}

/** "Ada Roe and her husband, Ben Poe", "Ada Roe, whose husband": whose it is, where nobody resolved the pronoun. */
function companion(view: EnglishView, { phrase, end }: NounUse, fits: Fits): Whole | null {
  const pronoun = view.words[phrase.start]!;
  if (pronoun.lower === 'whose')
    return { words: antecedent(view, phrase.start, fits, 1), link: "'s", end, part: false };
  if (!pronoun.possessive || pronoun.tag === 'name' || view.words[phrase.start - 1]?.tag !== 'and') return null;
  const owner = view.phraseAt.get(phrase.start - 2)?.name;
  return owner?.entities.some(fits) ? { words: [owner], link: "'s", end, part: false } : null;
}

/** "chief executive of Foo", "founder, chairman and chief executive of Foo", "head of software at Foo". */
function after(view: EnglishView, use: NounUse, search: WholeSearch): Whole | null {
  let at = use.end + 1;
  if (use.end !== use.phrase.end) return null;
  let adjective: string | null = null;
  let department = false;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = view.words[at];
    const phrase = view.phraseAt.get(at + 1);
    if (word === undefined || phrase === undefined) return null;
    if (steps === 0 && word.tag === 'comma' && isListed(view, use, phrase)) {
      return { words: fitting([phrase.name!], search.fits), link: 'of', end: phrase.end, part: false };
    }
    if (word.tag === 'and' || word.tag === 'comma') {
      const found = adjective === null || word.tag === 'comma' ? [] : inPhrase(view, phrase, search);
      if (found.length > 0) return { words: found, link: adjective!, end: phrase.end, part: false };
      if (!isShared(view, phrase, steps > 0 && word.tag === 'and')) return null;
    } else if (word.tag === 'preposition') {
      const found = search.prepositions.has(word.lower) ? inPhrase(view, phrase, search) : [];
      if (found.length > 0) return { words: found, link: word.lower, end: lastOf(view, phrase), part: department };
      if (!isDepartment(phrase, word)) return null;
      adjective = search.prepositions.has(word.lower) ? word.lower : null;
      department = true;
    } else return null;
    at = phrase.end + 1;
  }
  return null;
}

/** "Jane Doe, CEO, Foo" as in captions and programmes. */
function isListed({ words }: EnglishView, use: NounUse, { name, start, end }: Phrase): boolean {
  const next = words[end + 1];
  const bare =
    use.start === use.phrase.start && words[use.start - 1]?.tag === 'comma' && words[use.start - 2]?.tag === 'name';
  const person = words[use.start - 2]?.entities.every(({ type }) => type === 'person') ?? false;
  const body = name?.entities.every(({ type }) => type === 'company' || type === 'organization') ?? false;
  return bare && person && body && start === end && (next === undefined || next.tag === 'stop' || next.tag === 'comma');
}

const lastOf = ({ lists }: EnglishView, phrase: Phrase): number => (lists.get(phrase) ?? [phrase]).at(-1)!.end;

/** The whole, or who owns the part that is named: "of Foo", "of Foo's cloud business". */
function inPhrase(view: EnglishView, phrase: Phrase, { fits, owners }: WholeSearch): Word[] {
  if (phrase.name !== null) return fitting(members(view, phrase), fits);
  const owner = view.words.slice(phrase.start, phrase.end).find((word) => word.tag === 'name');
  if (owner === undefined) return fitting(referents(view, phrase), fits);
  return owners ? fitting([owner], fits) : [];
}

/** A noun without a whole of its own, after which the common one may follow; or the rest of "product and policy". */
function isShared(view: EnglishView, phrase: Phrase, department: boolean): boolean {
  if (phrase.name !== null) return false;
  const owned = view.words.slice(phrase.start, phrase.end + 1).some((word) => word.tag === 'name');
  return !owned && (department || nounUses(view).some((use) => use.end === phrase.end));
}

/** "of software", "for Europe": what lies between the noun and its whole. */
function isDepartment(phrase: Phrase, preposition: Word): boolean {
  if (!/^(?:of|for|in|on|to)$/u.test(preposition.lower)) return false;
  return phrase.name === null || phrase.name.entities.some(({ type }) => type === 'place' || type === 'product');
}

/** "Foo's founder and former chairman": the second noun is about the whole of the first. */
function sharedBefore(view: EnglishView, use: NounUse, fits: Fits): Whole | null {
  const { words } = view;
  const at = use.phrase.start - 1;
  if (words[at]?.tag !== 'and' && words[at]?.tag !== 'comma') return null;
  if (words[use.phrase.start]!.tag === 'determiner') return null;
  const end = words[at]!.tag === 'and' && words[at - 1]?.tag === 'comma' ? at - 2 : at - 1;
  const other = nounUses(view).find((candidate) => candidate.end === end && candidate.phrase.end === end);
  if (other === undefined) return null;
  return before(view, other, fits) ?? sharedBefore(view, other, fits);
}
