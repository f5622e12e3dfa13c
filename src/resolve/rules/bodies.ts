import type { Lexicon } from '../../lexicon.ts';
import { bodyWords } from '../body-name.ts';
import { type Form, firstStart } from '../form.ts';
import type { Reason } from '../identity.ts';
import { knownNames } from '../known-names.ts';
import { nameWords } from '../surface.ts';
import type { IdentityRule } from './rule.ts';

const SHORT: Reason = { rule: 'short-form', sure: 0.88 };
const PARENT: Reason = { rule: 'parent-in-front', sure: 0.9 };
const WITHOUT_PLACE: Reason = { rule: 'without-place', sure: 0.85 };
const UNIVERSITY: Reason = { rule: 'university', sure: 0.92 };

/** Words that make the name of a part or a sister of what stands before them. */
const UNIT_WORD =
  /^(?:ai|news|opinion|weekend|research|cloud|web|services|service|philanthropies|foundation|ventures|studios?|pictures|music|tv|radio|sports?|health|energy|europe|america|americas|asia|africa|china|japan|india|uk|us|usa|international|global|north|south|east|west|\d+|[ivx]+|superintelligence|deepmind|x|pay|prime|university|college|school|institute|museum|party|government|ministry|department|police|times|post|journal|city|united|fc|podcasts?|gaming|mobile|intelligence|display|pro|plus|max|mini|one)$/u;

/** What comes after these words is a part of another whole: Barry University School of Medicine, the Church in Malta. */
const PART_WORD = /^(?:in|of|at|for|school|department|faculty|branch|division|league|cup)$/u;

/** "Larkspur Games … Larkspur may also sell": the first words of the one longer name that stands before. */
export const shortBodies: IdentityRule = ({ forms, identities, lexicon }) => {
  const byFirstWord = new Map<string, Form[]>();
  for (const form of forms) {
    if (!isBody(form) || form.han) continue;
    const words = bodyWords(form.surface);
    if (words.length > 1) append(byFirstWord, words[0]!, form);
  }
  for (const form of forms) {
    if (!isShort(form)) continue;
    const isKnown = knownNames(lexicon).english(form.key, form.type) !== undefined;
    const words = bodyWords(form.surface);
    const longer = (byFirstWord.get(words[0] ?? '') ?? []).filter(
      (other) => other !== form && isHeadOf(words, other, lexicon) && (!isKnown || isOtherTrade(words, other)),
    );
    const [first] = longer;
    if (!first || !longer.every((other) => identities.same(other, first))) continue;
    if (firstStart(first) < firstStart(form)) identities.join(form, first, SHORT);
  }
};

const isBody = ({ type }: Form): boolean => type === 'company' || type === 'organization';

/** A short form bears no legal form: "Shougang Corporation" is a full name. */
const isShort = (form: Form): boolean =>
  isBody(form) && !form.han && bodyWords(form.surface).length === nameWords(form.surface).length;

/** "Apple Records … Apple signed the band": what is well known under the short name is in another trade. */
const OTHER_TRADE = /^(?:records|corps|daily|vacations|theat(?:er|re)s?|farms?|brewery|brewing|winery|orchards?)$/u;

function isOtherTrade(words: readonly string[], { surface }: Form): boolean {
  const rest = bodyWords(surface).slice(words.length);
  return rest.length > 0 && rest.every((word) => OTHER_TRADE.test(word));
}

function isHeadOf(words: readonly string[], other: Form, lexicon: Lexicon): boolean {
  const full = bodyWords(other.surface);
  if (words.length >= full.length || !words.every((word, i) => word === full[i])) return false;
  const rest = full.slice(words.length);
  if (rest.some((word) => PART_WORD.test(word)) || rest.every((word) => UNIT_WORD.test(word))) return false;
  return knownNames(lexicon).english(rest.join(' '), 'place') === undefined;
}

/** "Kansas City Chiefs … the Chiefs": the last words of the one longer name that stands before, if a place is in front. */
export const bodiesWithoutPlace: IdentityRule = ({ forms, identities, lexicon }) => {
  const places = new Set(forms.filter(({ type }) => type === 'place').map(({ key }) => key));
  const isPlace = (words: readonly string[]): boolean => {
    const key = words.join(' ');
    return places.has(key) || knownNames(lexicon).english(key, 'place') !== undefined;
  };
  const byTail = new Map<string, Form[]>();
  for (const form of forms) {
    if (!isBody(form) || form.han) continue;
    const words = bodyWords(form.surface);
    for (let at = 1; at < Math.min(words.length, 4); at += 1) {
      if (isPlace(words.slice(0, at))) append(byTail, words.slice(at).join(' '), form);
    }
  }
  for (const form of forms) {
    const longer = isShort(form) ? (byTail.get(form.key) ?? []).filter((other) => other !== form) : [];
    const [first] = longer;
    if (!first || !longer.every((other) => identities.same(other, first))) continue;
    if (firstStart(first) < firstStart(form)) identities.join(form, first, WITHOUT_PLACE);
  }
};

/** "Google DeepMind … DeepMind", 谷歌DeepMind: the owner or maker in front of a name that stands by itself elsewhere. */
export const parentInFront: IdentityRule = ({ forms, identities, lexicon }) => {
  const byKey = new Map(forms.map((form) => [`${form.type} ${form.key}`, form]));
  for (const form of forms) {
    if (!isBody(form) && form.type !== 'product') continue;
    for (const [parent, rest] of splits(form.key)) {
      if (!isCompany(parent, byKey, lexicon)) continue;
      const other = byKey.get(`${form.type} ${rest}`);
      if (other && rest.length > 2) identities.join(form, other, PARENT);
    }
  }
};

function splits(key: string): [string, string][] {
  const pairs: [string, string][] = [];
  const edges = /(?<=\p{Script=Han})\s*(?=[a-z])|\s+/gu;
  for (const edge of key.matchAll(edges))
    pairs.push([key.slice(0, edge.index), key.slice(edge.index + edge[0].length)]);
  return pairs;
}

const isCompany = (key: string, byKey: ReadonlyMap<string, Form>, lexicon: Lexicon): boolean =>
  byKey.has(`company ${key}`) || knownNames(lexicon).english(key, 'company') !== undefined;

/** "University of Oxford … Oxford University … Oxford", where Oxford is no place. */
export const universities: IdentityRule = ({ forms, identities }) => {
  const byPlace = new Map<string, Form[]>();
  for (const form of forms) {
    const place = isBody(form) ? universityPlace(form.key) : undefined;
    if (place) append(byPlace, place, form);
  }
  for (const form of forms) {
    const place = isBody(form) ? (universityPlace(form.key) ?? form.key) : form.key;
    if (!isBody(form)) continue;
    const [first] = (byPlace.get(place) ?? []).filter((other) => other !== form);
    if (first) identities.join(form, first, UNIVERSITY);
  }
};

function universityPlace(key: string): string | undefined {
  return /^university of (\S+)$/u.exec(key)?.[1] ?? /^(\S+) university$/u.exec(key)?.[1];
}

/** 星河智能科技有限公司 … 星河智能: the first characters of the one longer name that stands before. */
export const shortHanBodies: IdentityRule = ({ forms, identities, lexicon }) => {
  const han = forms.filter((form) => isBody(form) && form.han && form.key.length > 1);
  const byStart = new Map<string, Form[]>();
  for (const form of han) append(byStart, form.key.slice(0, 2), form);
  for (const form of han) {
    if (knownNames(lexicon).english(form.key, form.type)) continue;
    const longer = byStart
      .get(form.key.slice(0, 2))!
      .filter((other) => other.key.length > form.key.length + 1 && other.key.startsWith(form.key));
    const [first] = longer;
    if (!first || !longer.every((other) => identities.same(other, first))) continue;
    if (firstStart(first) < firstStart(form)) identities.join(form, first, SHORT);
  }
};

const LONE_NOUN =
  /^(?:university|college|institute|committee|commission|council|agency|ministry|foundation|authority|federation|league|bank|museum|hospital|academy|union|party|board|court|bureau|trust|fund|association|company)$/u;

/** "Lund University grew. The University will …": the only body before whose name ends, or begins, with the noun. */
export const loneNouns: IdentityRule = ({ forms, identities }) => {
  for (const form of forms) {
    if (!isBody(form) || !LONE_NOUN.test(form.key)) continue;
    const longer = forms.filter(
      (other) => isBody(other) && other !== form && firstStart(other) < firstStart(form) && hasNoun(other, form.key),
    );
    const [first] = longer;
    if (first && longer.every((other) => identities.same(other, first)))
      identities.join(form, first, { rule: 'lone-noun', sure: 0.8 });
  }
};

function hasNoun({ surface }: Form, noun: string): boolean {
  const words = nameWords(surface);
  return words.length > 1 && (words[0] === noun || words.at(-1) === noun);
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
