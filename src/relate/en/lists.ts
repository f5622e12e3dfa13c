import type { EntityType } from '../../model.ts';
import type { Phrase } from './phrases.ts';
import type { EnglishView } from './view.ts';
import type { Word } from './words.ts';

type Parts = Pick<EnglishView, 'words' | 'phrases' | 'phraseAt' | 'verbAt'>;

/** Words that an apposition between two members may take: "A, chief executive of B, and C". */
const LONGEST_APPOSITION = 16;

/** Which phrases stand together as "A, B and C" or "A, head of X, and B, head of Y"; every member maps to the whole list. */
export function findLists(parts: Parts): Map<Phrase, readonly Phrase[]> {
  const lists = new Map<Phrase, readonly Phrase[]>();
  for (const phrase of parts.phrases) {
    if (phrase.name === null || lists.has(phrase)) continue;
    const members = collect(parts, phrase);
    for (const member of members) lists.set(member, members);
  }
  return lists;
}

/** The members from `first` on; commas alone make no list, there must be an "and". */
function collect(parts: Parts, first: Phrase): Phrase[] {
  const members = [first];
  for (let at = nextMember(parts, first); at !== null; at = nextMember(parts, at.phrase)) {
    if (!sameKind(first, at.phrase)) break;
    members.push(at.phrase);
    if (at.last) return opensClause(parts, first, at.phrase) ? [first] : members;
  }
  return [first];
}

function nextMember(parts: Parts, { end }: Phrase): { phrase: Phrase; last: boolean } | null {
  return memberAt(parts, end + 1) ?? memberAt(parts, afterApposition(parts, end + 1)) ?? memberAt(parts, end + 1, true);
}

/** The member after a comma or "and"; `nameless` takes a capitalised word that nobody took for a name. */
function memberAt({ words, phraseAt }: Parts, at: number, nameless = false): { phrase: Phrase; last: boolean } | null {
  const comma = words[at]?.tag === 'comma';
  const and = words[comma ? at + 1 : at]?.tag === 'and';
  if (!comma && !and) return null;
  const phrase = phraseAt.get(at + (comma && and ? 2 : 1));
  if (phrase === undefined) return null;
  return phrase.name !== null || (nameless && isCapitalised(words[phrase.start]!)) ? { phrase, last: and } : null;
}

const isCapitalised = ({ tag, text }: Word): boolean => tag === 'noun' && /^\p{Lu}/u.test(text);

/** Where an apposition that begins with the comma at `at` is closed by a comma; -1 when it is none or goes on too long. */
function afterApposition({ words, phraseAt, verbAt }: Parts, at: number): number {
  if (words[at]?.tag !== 'comma') return -1;
  const inner = phraseAt.get(at + 1);
  if (inner !== undefined && inner.name !== null) return -1;
  if (inner === undefined && words[at + 1]?.tag !== 'relative' && verbAt.get(at + 1)?.kind !== 'participle') return -1;
  for (let i = at + 1; i < words.length && i - at < LONGEST_APPOSITION; i += 1) {
    if (words[i]!.tag === 'comma') return i;
    if (words[i]!.tag === 'stop') return -1;
    if (verbAt.get(i)?.finite && words[at + 1]!.tag !== 'relative') return -1;
  }
  return -1;
}

/** "bought A and B sold C": what follows "and" is the subject of a new clause. */
function opensClause({ words, verbAt }: Parts, first: Phrase, last: Phrase): boolean {
  const next = verbAt.get(last.end + 1);
  if (next === undefined || !next.finite) return false;
  const before = words[first.start - 1];
  if (before?.lower === 'between') return false;
  return before?.tag === 'preposition' || before?.tag === 'to' || verbAt.has(first.start - 1);
}

const kindOf = (type: EntityType): string => (type === 'company' ? 'organization' : type);

function sameKind(a: Phrase, b: Phrase): boolean {
  if (b.name === null) return true;
  const types = a.name!.entities.map((entity) => kindOf(entity.type));
  return b.name.entities.some((entity) => types.includes(kindOf(entity.type)));
}
