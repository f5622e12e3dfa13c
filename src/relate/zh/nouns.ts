import type { RelationType } from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import { clauseAt, enumeration, fits, type Line, lastBefore, lineOf, matches, topicBefore } from './line.ts';
import { findings } from './verbs.ts';

/** A noun that relates who holds it to whom it belongs: 乙的首席执行官甲. Letters as in `Line`. */
export interface NounPattern {
  id: string;
  type: RelationType;
  noun: RegExp;
  owner: string;
  holder: string;
  /** Which end the holder is; source unless given. */
  holderIs?: 'source' | 'target';
  /** What may stand between the owner and the noun; up to a few words without a comma unless given. */
  between?: RegExp;
  confidence?: number;
}

const BETWEEN = /^[》〉”」』]?(?:公司|集团|大学)?的?[^，。、；：“”《》（）()PORWL是为在由被说和与]{0,10}$/u;
/** More of the same person's roles after the noun, before the name: 首席执行官兼联合创始人甲. */
const MORE_ROLES = /^(?:(?:、|兼|和|及|与)[^，。、PORWL是的]{2,9}){1,3}/u;
const COPULA_AFTER = /^(?:之一)?(?:是|为|叫|包括|由)/u;
const COPULA_BEFORE =
  /(?:是|为|任|辞去|卸任|辞任|担任|出任|就任|接任|成为|当选|作为|一直担任|被任命为|任命为|当)(?:了|过)?(?:一位|一名|一家|一个|该|这家)?[《〈“「『]?$/u;
const OPEN = /^[“"「『：:]$/u;

export function nounRule(pattern: NounPattern): RelationRule {
  return {
    id: pattern.id,
    type: pattern.type,
    match: (view) => {
      const line = lineOf(view);
      return [...matches(line, pattern.noun)].flatMap((noun) => findAt(line, pattern, noun));
    },
  };
}

interface Noun {
  from: number;
  to: number;
}

function findAt(line: Line, pattern: NounPattern, noun: Noun): Finding[] {
  const owner = ownerOf(line, pattern, noun);
  if (owner === null) return [];
  const owners = enumeration(line, owner);
  const holders = holdersAfter(line, pattern, noun) ?? holdersBefore(line, pattern, noun, owners[0]!);
  if (holders === null) return [];
  const away = holders.filter((at) => !owners.includes(at));
  const ends = pattern.holderIs === 'target' ? { sources: owners, targets: away } : { sources: away, targets: owners };
  return findings(line, pattern, noun, ends);
}

function ownerOf(line: Line, { owner, between = BETWEEN }: NounPattern, noun: Noun): number | null {
  const clause = clauseAt(line, noun.from);
  const at = lastBefore(line, noun.from, clause.from, 'PORWL');
  // 甲成立于…，创始人为…: the clause leaves out whose.
  if (at === null && /^(?:其|现任|它的)?$/u.test(line.text.slice(clause.from, noun.from))) {
    return topicBefore(line, clause.from, owner);
  }
  if (at === null || !fits(line, at, owner)) return null;
  return between.test(line.text.slice(at + 1, noun.from)) ? at : null;
}

/** 乙的首席执行官甲, 乙的首席执行官是甲 */
function holdersAfter(line: Line, { holder }: NounPattern, noun: Noun): number[] | null {
  const { text } = line;
  let at = noun.to;
  const more = MORE_ROLES.exec(text.slice(at, at + 24));
  if (more && fits(line, at + more[0].length, holder)) at += more[0].length;
  const copula = COPULA_AFTER.exec(text.slice(at, at + 5));
  if (copula) at += copula[0].length;
  if (OPEN.test(text[at] ?? '')) at += 1;
  return fits(line, at, holder) ? enumeration(line, at) : null;
}

/** 甲是乙的首席执行官; 甲，乙首席执行官，…; …，担任乙的首席执行官 */
function holdersBefore(line: Line, { holder }: NounPattern, noun: Noun, owner: number): number[] | null {
  const clause = clauseAt(line, owner);
  const before = line.text.slice(clause.from, owner);
  if (COPULA_BEFORE.test(before)) {
    const own = whoHolds(line, holder, owner, clause.from);
    return own === null ? null : enumeration(line, own);
  }
  return before === '' ? apposition(line, holder, noun, clause.from) : null;
}

/** 甲接替丙出任…: not the one who is replaced. */
function whoHolds(line: Line, holder: string, owner: number, from: number): number | null {
  let own = lastBefore(line, owner, from, holder);
  if (own !== null && REPLACED.test(line.text.slice(Math.max(from, own - 3), own)))
    own = lastBefore(line, own, from, holder);
  return own ?? topicBefore(line, from, holder);
}
const REPLACED = /接替|代替|取代|继任|接任/u;

/** Name, comma or bracket, role, and nothing else in the role's clause. */
function apposition(line: Line, holder: string, noun: Noun, from: number): number[] | null {
  const { text } = line;
  const rest = text.slice(noun.to, clauseAt(line, noun.from).to);
  if (!/^(?:之一)?$/u.test(rest.replace(MORE_ROLES, ''))) return null;
  if (!/[，,（(—]/u.test(text[from - 1] ?? '') || !fits(line, from - 2, holder)) return null;
  return [from - 2];
}
