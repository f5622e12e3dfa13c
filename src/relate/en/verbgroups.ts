import { readVerb } from './verbforms.ts';
import type { Word } from './words.ts';

/** A verb with its helping verbs: "has never been bought", "to lead", "founded (by)". Indexes into the words. */
export interface VerbGroup {
  start: number;
  /** Index of the main verb. */
  end: number;
  lemma: string;
  passive: boolean;
  /** Stands by itself as a clause's verb; false for "founded by", "founding", "to found". */
  finite: boolean;
  kind: 'finite' | 'infinitive' | 'ing' | 'participle';
  /** Simple or perfect past: "led", "had led", "was". */
  past: boolean;
  perfect: boolean;
  negated: boolean;
  /** may, might, could, would, should. */
  modal: boolean;
  adverbs: readonly string[];
  /** Index of the helping verb before the subject ("*Did* Foo buy"), or null. */
  helper: number | null;
}

const DOUBTFUL = new Set([
  'may',
  'might',
  'could',
  'would',
  'should',
  'shall',
  "couldn't",
  "wouldn't",
  "shouldn't",
  "'d",
]);
const NEGATIVE = /^(?:not|never|cannot|.*n't)$/u;
const PAST_BE = /^(?:was|were|wasn't|weren't)$/u;

/** All verb groups in order. Adverbs between the helping verbs and the verb belong to the group. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    const end = groupEnd(words, i);
    if (end === null) {
      i += 1;
      continue;
    }
    groups.push(toGroup(words, i, end));
    i = end + 1;
  }
  const helpers = new Set(groups.map(({ helper }) => helper));
  return groups.filter(({ start, end }) => start !== end || !helpers.has(start));
}

const AUXILIARY = new Set(['be', 'have', 'do', 'modal']);

/** The main verb of the group that begins at `i`: "to" and helping verbs, then a verb or a last be, have or do. */
function groupEnd(words: readonly Word[], i: number): number | null {
  const first = words[i]!;
  if (first.tag === 'verb') return i;
  if (first.tag !== 'to' && first.tag !== 'not' && !AUXILIARY.has(first.tag)) return null;
  let last = AUXILIARY.has(first.tag) ? i : -1;
  for (let k = i + 1; k < words.length; k += 1) {
    const { tag } = words[k]!;
    if (tag === 'verb') return k;
    if (AUXILIARY.has(tag)) last = k;
    else if (tag !== 'adverb' && tag !== 'not' && !isFloating(words, k)) break;
  }
  if (last < 0) return null;
  return words[last]!.tag === 'modal' || (first.tag === 'not' && last === i) ? null : last;
}

/** "helped start", "to buy and sell": a base form that "to" or another verb governs; others have plural subjects. */
const isBare = (left: Word | undefined): boolean => left?.tag === 'verb' || left?.tag === 'and';

/** "are both based", "were all hired", "has since left". */
const isFloating = (words: readonly Word[], i: number): boolean =>
  /^(?:both|all|each|since)$/u.test(words[i]!.lower) && words[i + 1]?.tag === 'verb';

function toGroup(words: readonly Word[], start: number, end: number): VerbGroup {
  const main = words[end]!;
  const inside = words.slice(start, end + 1);
  const before = inside.slice(0, -1);
  const helper = start === end ? helperBeforeSubject(words, start) : null;
  const inverted = helper === null ? undefined : words[helper];
  const has = (tag: Word['tag']) => before.some((word) => word.tag === tag);
  const got = main.verb?.form === 'participle' && words[start - 1]?.verb?.lemma === 'get';
  const passive = got || (main.tag === 'verb' && (has('be') || inverted?.tag === 'be') && isParticiple(main));
  const kind =
    inverted !== undefined
      ? 'finite'
      : isReduced(words, start, end)
        ? 'participle'
        : kindOf(before, main, words[start - 1]);
  return {
    start,
    end,
    lemma: lemmaOf(main),
    passive,
    finite: kind === 'finite',
    kind,
    past:
      inside.some((word) => PAST_BE.test(word.lower) || word.lower === 'had') ||
      (kind === 'finite' && main.verb?.form === 'past'),
    perfect: has('have'),
    negated: [inverted ?? main, ...words.slice(Math.max(0, start - 1), start), ...inside].some(
      (word) => word.tag !== 'name' && NEGATIVE.test(word.lower),
    ),
    modal: [inverted ?? main, ...before].some((word) => DOUBTFUL.has(word.lower)),
    adverbs: adverbsAround(words, start, end),
    helper,
  };
}

/** The adverbs inside a group and beside it: "formerly led", "was once". */
function adverbsAround(words: readonly Word[], start: number, end: number): string[] {
  let [from, to] = [start, end];
  while (words[from - 1]?.tag === 'adverb') from -= 1;
  while (words[to + 1]?.tag === 'adverb') to += 1;
  return words.slice(from, to + 1).flatMap((word) => (word.tag === 'adverb' ? word.lower : []));
}

/** Verbs that need no object, so that "worked at" and "said in" stand by themselves. */
const INTRANSITIVE = new Set(
  `work live serve study graduate compete invest partner collaborate team merge resign move grow reside say tell speak argue agree appear happen
  come go return retire join talk compete marry campaign volunteer teach report begin start rise fall step sit stand leave meet start
  act participate vote enrol enroll deal differ travel emerge arrive belong cooperate lecture settle relocate play run write get drop look turn hope rely focus succeed become`
    .trim()
    .split(/\s+/u),
);

/** "a company founded by Foo", "Foo, led since 2004 by Bar": a past form without helping verb or object. */
function isReduced(words: readonly Word[], start: number, end: number): boolean {
  const { verb } = words[end]!;
  if (start !== end || verb === null || (verb.form !== 'past' && verb.form !== 'participle')) return false;
  if (!readVerb(words[end]!.lower).some((reading) => reading.lemma === verb.lemma && reading.forms.has('participle')))
    return false;
  let next = end + 1;
  while (words[next]?.tag === 'adverb') next += 1;
  if (words[next]?.lower === 'by') return true;
  if (INTRANSITIVE.has(verb.lemma) || isPronoun(words[start - 1]) || followsRelative(words, start)) return false;
  return words[next]?.tag === 'preposition' || words[next]?.lower === 'since';
}

/** "Did Foo buy", "Have you tried", "Was Foo bought": the helping verb before the subject. */
function helperBeforeSubject(words: readonly Word[], verb: number): number | null {
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  const subject = at;
  while (at > verb - 7 && /^(?:name|noun|pronoun|determiner|and)$/u.test(words[at]?.tag ?? '')) at -= 1;
  const opens = at <= 0 || /^(?:stop|comma|relative|and|subordinator)$/u.test(words[at - 1]!.tag);
  return at >= 0 && at < subject && opens && AUXILIARY.has(words[at]!.tag) ? at : null;
}

/** "Foo, which Bar released in May": what stands between the pronoun and the verb is its subject. */
function followsRelative(words: readonly Word[], start: number): boolean {
  let at = start - 1;
  while (/^(?:name|noun|determiner|adverb)$/u.test(words[at]?.tag ?? '') && start - at < 6) at -= 1;
  return at < start - 1 && words[at]?.tag === 'relative';
}

const isPronoun = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'pronoun' || word.form === 'pronoun') && !word.possessive;

const isParticiple = ({ verb }: Word): boolean => verb?.form === 'participle';

function lemmaOf(main: Word): string {
  if (main.tag === 'be' || main.tag === 'have' || main.tag === 'do') return main.tag;
  return main.verb?.lemma ?? main.lower;
}

function kindOf(before: readonly Word[], main: Word, left: Word | undefined): VerbGroup['kind'] {
  if (before[0]?.tag === 'to') return 'infinitive';
  if (before.some((word) => AUXILIARY.has(word.tag) && word.lower !== 'being' && word.lower !== 'having'))
    return 'finite';
  if (main.verb?.form === 'ing' || main.lower === 'being' || main.lower === 'having') return 'ing';
  if (before.length > 0 && before.some((word) => word.lower === 'being' || word.lower === 'having')) return 'ing';
  if (main.verb?.form === 'participle') return 'participle';
  return main.verb?.form === 'base' && isBare(left) ? 'infinitive' : 'finite';
}
