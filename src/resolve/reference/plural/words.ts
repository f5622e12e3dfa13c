import type { Token } from '../../../model.ts';
import type { Kind } from './groups.ts';

/** Words that stand for several things named before, or for one of two. */
export interface PluralReference {
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  wants?: Kind;
  /** How many it says that they are. */
  count?: number;
  /** "the former", 后者: one of a pair. */
  pick?: 'first' | 'last';
  form: 'pronoun' | 'nominal';
  rule: 'plural-pronoun' | 'plural-nominal' | 'one-of-two';
}

const PRONOUN = /^(?:they|them|their|theirs|themselves)$/iu;
const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
/** Nouns that say how many they are. */
const COUNTED = new Map<string, { count: number; wants?: Kind }>([
  ['pair', { count: 2 }],
  ['duo', { count: 2 }],
  ['couple', { count: 2, wants: 'person' }],
  ['spouses', { count: 2, wants: 'person' }],
  ['twins', { count: 2, wants: 'person' }],
  ['newlyweds', { count: 2, wants: 'person' }],
  ['trio', { count: 3 }],
  ['quartet', { count: 4 }],
]);
/** Nouns for several that a text names as a rule: no number is needed. */
const DEFINITE = /^(?:(?:co-?)?founders|brothers|sisters|siblings|half-brothers|half-sisters)$/u;
const PERSONS =
  /^(?:(?:co-?)?founders|brothers|sisters|siblings|men|women|friends|scientists|researchers|engineers|entrepreneurs|authors|writers|directors|executives|politicians|players|leaders|presidents|ministers|colleagues|students|artists|musicians|actors|actresses|lawyers|economists|billionaires|candidates|bosses|teenagers|boys|girls|suspects|defendants|officers|doctors|architects|producers|physicists|chemists|laureates|winners|finalists|senators|lawmakers|people|coaches|chefs|designers|investors|cousins|lovers|runners|drivers)$/u;
const BODIES =
  /^(?:companies|firms|businesses|groups|banks|carmakers|automakers|drugmakers|chipmakers|retailers|airlines|clubs|parties|agencies|giants|startups|start-ups|universities|unions|lenders|brewers|publishers|insurers|manufacturers|carriers|teams|labs|ministries|corporations|conglomerates|shipbuilders|studios|networks|broadcasters|newspapers|institutions|organi[sz]ations)$/u;
const EITHER = /^(?:rivals|sides|competitors|partners)$/u;
const MODIFIER = /^(?:\p{Ll}[\p{Ll}-]*|\p{Lu}\p{Ll}+(?:an|ish|ese|ss|ch|i)|AI)$/u;
/** Makes another thing of the noun: "the two companies that he left". */
const NARROWED = /^(?:that|which|who|whose|of|in|behind|named|called|from|he|she|they|we)$/u;
/** What may follow "both" and "the two" that stand alone. */
const FOLLOWS =
  /^(?:are|were|have|had|will|would|could|can|may|might|did|do|say|agree|plan|share|live|work|want|know|met|left|went|came|took|made|became|began|led|ran|won|lost|knew|grew|spoke|fell|fought|wrote|sold|bought|built|held|kept|got|also|later|then|never|now|first|\p{Ll}+ed|of|to|and|[.,;:!?)—–”"])$/u;

/** What only people do. */
const PERSONAL = /^(?:born|married|studied|graduated|retired|sang|smiled|laughed|died|swam|wept|slept)$/u;

/** They, both, "the two founders", "the pair", "the latter" at a place of an English sentence. */
export function pluralAt(tokens: readonly Token[], at: number): PluralReference | undefined {
  const word = tokens[at]!.text;
  if (PRONOUN.test(word)) return { from: at, to: at + 1, form: 'pronoun', rule: 'plural-pronoun' };
  if (/^[Bb]oth$/u.test(word)) return nounAfter(tokens, at, at + 1, 2) ?? bothAlone(tokens, at);
  if (!/^(?:the|these|those)$/iu.test(word)) return undefined;
  const next = textAt(tokens, at + 1);
  if (next === 'former' || next === 'latter') return oneOfTwo(tokens, at, next === 'former' ? 'first' : 'last');
  const count = NUMBERS.get(next);
  if (count === undefined) return nounAfter(tokens, at, at + 1, undefined);
  return nounAfter(tokens, at, at + 2, count) ?? alone(tokens, at, at + 2, count);
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "the two German companies", "both founders", "the pair": the noun within three words from `start`. */
function nounAfter(
  tokens: readonly Token[],
  from: number,
  start: number,
  count: number | undefined,
): PluralReference | undefined {
  for (let at = start; at < start + 3; at += 1) {
    const word = textAt(tokens, at);
    const counted = count === undefined ? COUNTED.get(word) : undefined;
    const wants = PERSONS.test(word) ? 'person' : BODIES.test(word) ? 'body' : undefined;
    const isHead = counted ?? (wants || EITHER.test(word) ? {} : undefined);
    if (isHead) {
      if (!counted && count === undefined && (!DEFINITE.test(word) || isOneOfMore(tokens, from))) return undefined;
      const next = textAt(tokens, at + 1);
      if (NARROWED.test(next) || /^(?:\p{Lu}\p{L}+|['’]s?)$/u.test(next)) return undefined;
      return {
        from,
        to: at + 1,
        ...(wants ? { wants } : {}),
        ...(count ? { count } : {}),
        ...counted,
        form: 'nominal',
        rule: 'plural-nominal',
      };
    }
    if (!MODIFIER.test(word)) return undefined;
  }
  return undefined;
}

/** "Among the founders": these are not all. */
const isOneOfMore = (tokens: readonly Token[], from: number): boolean =>
  /^(?:among|of|like|as)$/iu.test(textAt(tokens, from - 1));

/** "Both live in Lund"; not "both Ana and Bo", "both in Lund and in Oslo". */
function bothAlone(tokens: readonly Token[], at: number): PluralReference | undefined {
  const next = textAt(tokens, at + 1);
  if (next === 'of') {
    const them = textAt(tokens, at + 2);
    return them === 'them' ? { from: at, to: at + 3, count: 2, form: 'nominal', rule: 'plural-nominal' } : undefined;
  }
  const floats = at > 0 && /^(?:are|were|had|have|they|we|you|can|will|who)$/u.test(textAt(tokens, at - 1));
  return floats || next === 'and' || next === 'to' ? undefined : alone(tokens, at, at + 1, 2);
}

function alone(tokens: readonly Token[], from: number, to: number, count: number): PluralReference | undefined {
  const next = textAt(tokens, to);
  if (next !== '' && !FOLLOWS.test(next)) return undefined;
  if (next === 'of') return undefined;
  const personal = tokens.slice(to, to + 3).some(({ text }) => PERSONAL.test(text));
  return { from, to, count, ...(personal ? { wants: 'person' } : {}), form: 'nominal', rule: 'plural-nominal' };
}

/** "The latter said no"; not "the former minister". */
function oneOfTwo(tokens: readonly Token[], at: number, pick: 'first' | 'last'): PluralReference | undefined {
  const next = textAt(tokens, at + 2);
  const isNoun =
    /^[\p{L}-]+$/u.test(next) && !FOLLOWS.test(next) && !/^(?:is|was|has|says|said|wants|does|in)$/u.test(next);
  return isNoun ? undefined : { from: at, to: at + 2, count: 2, pick, form: 'nominal', rule: 'one-of-two' };
}
