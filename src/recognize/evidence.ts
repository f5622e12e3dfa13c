import { ENTITY_TYPES, type EntityType, type Token } from '../model.ts';
import type { NameLists } from './lists.ts';
import type { Run } from './runs.ts';

/** What speaks for each type, in rough log odds. */
export type Evidence = Record<EntityType, number>;

const REPORTS =
  /^(?:said|says|told|tells|asked|asks|wrote|writes|thinks|thought|believes|recalls|recalled|laughs|laughed|smiled|argued|argues|replied|explained|met|married)$/u;
const BUSINESS =
  /^(?:acquired|acquires|bought|launched|launches|released|announced|unveiled|hired|raised|sells|makes|developed|shares|stock)$/u;
const WHO = /^(?:who|whose|whom)$/u;
const AT_PLACE = /^(?:in|near|across|throughout|outside|toward|towards)$/u;
const AT_BODY = /^(?:at|joined|joins|joining|by|for|with|leaves|left|founded|acquired|bought)$/u;
const USES = /^(?:use|uses|used|using|via|through|called|named|launched|released|like|version)$/u;
const VERSION = /\p{Nd}/u;
const LEGAL_ROLE =
  /^(?:CEO|CTO|CFO|COO|chief|founder|co-founder|cofounder|boss|chairman|executive|employee|employees|engineer|engineers|spokesman|spokeswoman|spokesperson)$/iu;

export function runEvidence(run: Run, lists: NameLists): Evidence {
  const evidence = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Evidence;
  const { tokens } = run.sentence;
  const words = tokens.slice(run.from, run.to);
  if (run.known) evidence[run.known.type] += 3;
  weighHeads(words, lists, evidence);
  weighPersonNames(words, lists, evidence);
  weighShape(words, evidence);
  weighBefore(tokens, run.from, lists, evidence);
  weighAfter(tokens, run.to, evidence);
  return evidence;
}

function weighHeads(words: readonly Token[], lists: NameLists, evidence: Evidence): void {
  if (words.length < 2) return;
  words.forEach(({ text }, i) => {
    const head = lists.heads.get(text.toLowerCase());
    if (head === undefined) return;
    const fits = head.where === 'any' || (head.where === 'last' ? i === words.length - 1 : i === 0);
    if (fits) evidence[head.type] += i === words.length - 1 ? 5 : 3;
  });
  if (words.some(({ text }) => text === '&')) evidence.company += 3;
  if (words.at(-1)!.text === 'AI') evidence.company += 3;
}

function weighPersonNames(words: readonly Token[], lists: NameLists, evidence: Evidence): void {
  const first = titleCase(words[0]!.text);
  const last = titleCase(words.at(-1)!.text);
  const ordinary = (word: string) => lists.common.has(word.toLowerCase());
  if (words.length > 4 || words.some(({ kind }) => kind === 'number')) return;
  if (lists.given.has(first)) evidence.person += words.length > 1 ? 3.5 : ordinary(first) ? 0 : 2;
  if (lists.surnames.has(last)) evidence.person += ordinary(last) ? 0.2 : words.length > 1 ? 1.5 : 1;
  if (words.length > 1 && words.slice(0, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))) evidence.person += 3;
  if (words.length === 2 && !words.some(({ text }) => ordinary(text))) evidence.person += 0.8;
}

function weighShape(words: readonly Token[], evidence: Evidence): void {
  const [{ text }] = words as [Token];
  const last = words.at(-1)!;
  if (words.length > 1 && last.kind === 'number') evidence.product += 4;
  if (words.length === 1 && VERSION.test(text)) evidence.product += 1.5;
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(text)) evidence.organization += 0.8;
  if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|O['’]|De|Le|La)/u.test(text))
    evidence.company += 1.2;
}

function weighBefore(tokens: readonly Token[], from: number, lists: NameLists, evidence: Evidence): void {
  const before = tokens[from - 1];
  if (before === undefined) return;
  const word = before.text.toLowerCase().replace(/\.$/u, '');
  const title = lists.titles.get(word)?.[0];
  if (title === 'honorific') evidence.person += 6;
  else if (title !== undefined && before.text !== 'head') evidence.person += 3;
  else if (lists.common.get(word)?.[0] === 'person') evidence.person += 1.5;
  if (AT_PLACE.test(word)) evidence.place += 1.5;
  if (AT_BODY.test(word)) evidence.company += 0.7;
  if (USES.test(word)) evidence.product += 1;
  if (/^['’]s$/u.test(before.text)) evidence.product += 1;
  if (before.text === 'the') evidence.organization += 0.7;
  if (word === 'of' && LEGAL_ROLE.test(tokens[from - 2]?.text ?? '')) evidence.company += 2.5;
  if (/^(?:startup|company|firm|maker|giant|retailer|lab|developer|automaker|bank)$/u.test(word)) evidence.company += 3;
  if (/^(?:model|chatbot|app|tool|assistant|browser|device|phone|service|software)$/u.test(word)) evidence.product += 3;
}

function weighAfter(tokens: readonly Token[], to: number, evidence: Evidence): void {
  const after = tokens[to];
  if (after === undefined) return;
  const next = tokens[to + 1]?.text ?? '';
  if (REPORTS.test(after.text)) evidence.person += 1.5;
  if (BUSINESS.test(after.text)) evidence.company += 1;
  if (WHO.test(after.text) || (after.text === ',' && WHO.test(next))) evidence.person += 2.5;
  if (LEGAL_ROLE.test(after.text)) evidence.company += 2.5;
  if (/^['’]s$/u.test(after.text) && LEGAL_ROLE.test(next)) evidence.company += 2.5;
  if (after.text === '-' && /^(?:backed|owned|funded)$/u.test(next)) evidence.company += 2;
  if (after.text === '-' && next === 'based') evidence.place += 3;
  if (/^(?:app|model|models|chatbot|users|user|subscription|browser|device)$/u.test(after.text)) evidence.product += 2;
}

export function titleCase(word: string): string {
  return /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
