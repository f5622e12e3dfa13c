import type { EntityType, Mention } from '../model.ts';
import type { Callings } from './callings.ts';
import { firstFrom } from './passage.ts';

/** Says who "the surgeon" or "the president" is: the person whom the text has called so; and whose "the report" is. */
export type RoleOf = (phrase: string, offset: number) => string | null;

/** Words right before a name: "Senator", "team captain", "the poet", "former chief executive". */
const BEFORE = /(?:^|[^\p{L}.])((?:[\p{L}-]{2,20}\.? ){1,4})$/u;
/** "…, a retired surgeon from Leeds," or "… is the surgeon" after a name. */
const AFTER =
  /^(?:,\s(?:(?:an?|the|his|her|their|its)\s)?|\s(?:is|was|became)\s(?:an?|the|his|her|their|its)\s)((?:[\p{L}'’-]{1,20}\s){0,5}?[\p{L}'’-]{1,20})(?=,|\.|;|$|\s(?:of|at|for|in|from|with|who|and|on)\b)/u;
const NO_ROLE =
  /^(?:the|and|but|that|said|says|with|from|for|than|when|where|who|whom|how|his|her|their|its|one|all|also|then|now|was|were|has|had|told|not|about|after|before|like|named|called|old|young|new|dear|poor|late|man|woman|boy|girl|lady|person|people|child|kid)$/iu;
const PAPER =
  'report|study|survey|poll|statement|memo|letter|e-?mail|filing|analysis|complaint|lawsuit|suit|review|article|story|editorial|post|message|release|note';
/** "a report released by", "its survey": before and after the name of whose it is. */
const PAPER_BEFORE = new RegExp(`\\b(${PAPER})(?: \\p{L}{1,20}){0,3} (?:by|from|of) (?:the )?$`, 'iu');
/** What `BEFORE` and `PAPER_BEFORE` end with: a look at the last letters spares most names the rest. */
const WORD_ENDS = /[\p{L}.-] $/u;
const BY_THE = /(?:by|from|of) (?:the )?$/iu;
const PAPER_AFTER = new RegExp(
  `^(?:['’]s?(?: [\\p{L}-]{1,20}){0,2} (${PAPER})\\b|[^.!?“”"]{0,80} (?:in|released|issued|published|wrote|sent|posted) (?:an?|its|his|her|the) (?:[\\p{L}-]{1,20} ){0,2}(${PAPER})\\b)`,
  'iu',
);
/** Words further away than this, in characters, are of another story. */
const REACH = 20_000;
const PAPER_REACH = 3000;
/** Persons named further back than so many others are not looked at for a role. */
const MOST = 400;

const headOf = (phrase: string): string => phrase.trim().split(/\s+/u).at(-1)!.toLowerCase();

interface Noted {
  offset: number;
  entity: string;
}

/** Reads the roles off what stands beside names. `named` are the mentions in text order. */
export function rolesOf(
  text: string,
  named: readonly Mention[],
  typeOf: (entity: string) => EntityType | undefined,
  callings: Callings,
): RoleOf {
  const heads = new Map<string, Noted[]>();
  const papers = new Map<string, Noted[]>();
  const called = new Map<string, Set<string>>();
  const persons: Mention[] = [];
  for (const mention of named) {
    if (mention.form !== 'name') continue;
    const before = text.slice(Math.max(0, mention.start - 60), mention.start);
    const after = text.slice(mention.end, mention.end + 120);
    const paper =
      (BY_THE.test(before.slice(-9)) && PAPER_BEFORE.exec(before)?.[1]) ||
      PAPER_AFTER.exec(after)?.slice(1).find(Boolean);
    if (paper) note(papers, paper.toLowerCase(), mention);
    if (typeOf(mention.entity) !== 'person') continue;
    persons.push(mention);
    const inside = text.slice(mention.start, mention.end).replace(/\s+\S+$/u, '');
    for (const words of [
      WORD_ENDS.test(before.slice(-2)) ? BEFORE.exec(before)?.[1] : null,
      AFTER.exec(after)?.[1],
      inside,
    ]) {
      if (!words) continue;
      const head = headOf(words);
      if (words !== inside && !NO_ROLE.test(head)) note(heads, head, mention);
      const calling = callings.endOf(words.trim().split(/\s+/u));
      if (calling) called.set(mention.entity, (called.get(mention.entity) ?? new Set()).add(calling));
    }
  }
  const lastCalled = (calling: string, offset: number): string | null => {
    const at = firstFrom(persons, offset, ({ start }) => start) - 1;
    for (let i = at; i >= Math.max(0, at - MOST); i -= 1) {
      if (called.get(persons[i]!.entity)?.has(calling)) return persons[i]!.entity;
    }
    for (let i = at; i >= Math.max(0, at - MOST); i -= 1) {
      const own = called.get(persons[i]!.entity);
      if (own && [...own].some((each) => callings.standsFor(calling, each))) return persons[i]!.entity;
    }
    return persons.slice(at + 1, at + 1 + MOST).find(({ entity }) => called.get(entity)?.has(calling))?.entity ?? null;
  };
  return (phrase, offset) => {
    if (!/^(?:the|this|that|his|her|our|my)\s/iu.test(phrase)) return null;
    const head = headOf(phrase);
    const paper = lastOf(papers.get(head), offset);
    if (paper && offset - paper.offset < PAPER_REACH && paper.offset < offset) return paper.entity;
    const calling = callings.endOf(phrase.trim().split(/\s+/u));
    const person = calling ? lastCalled(calling, offset) : null;
    if (person) return person;
    const last = lastOf(heads.get(head), offset);
    return last && Math.abs(offset - last.offset) < REACH ? last.entity : null;
  };
}

/** The last that was noted before an offset, else the first after it. */
const lastOf = (noted: readonly Noted[] | undefined, offset: number): Noted | undefined =>
  noted?.[firstFrom(noted, offset, (each) => each.offset) - 1] ?? noted?.[0];

function note(roles: Map<string, Noted[]>, head: string, { start, entity }: Mention): void {
  const known = roles.get(head);
  if (known) known.push({ offset: start, entity });
  else roles.set(head, [{ offset: start, entity }]);
}
