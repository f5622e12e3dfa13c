import type { Tag } from './closed.ts';
import { readVerb, type VerbForm, type VerbReading } from './verbforms.ts';
import type { Word } from './words.ts';

/** Forms that are nouns about as often: verbs only where the words beside them say so. */
const MOSTLY_NOUNS = new Set(
  `headquarters plans deals funds backs leads heads makes sales rivals moves launches partners names sources reports talks bids
  stakes rates shares costs interests models stores services products rounds offers claims plan deal fund back work lead head sale rival
  move run launch use partner name source report talk bid stake rate share cost interest model store service product round offer claim
  chair share play state states place places author host cover covers design designs research film films star stars train
  board form forms coach pilot program programs project issue issues play study studies tour view views visit watch search
  building meeting training funding marketing engineering banking advertising trading manufacturing beginning following
  holding holdings publishing recording setting ruling housing supply support demand attack charge trust position market
  set found split cut head sets counsel land house houses record records label labels feature
  group groups brand team teams list lists test tests step steps focus value need order orders act acts
  base master fire field end match mentor monitor center hit sound point points touch trade transfer`
    .trim()
    .split(/\s+/u),
);

const BEFORE_BASE = new Set<Tag>(['to', 'modal', 'do', 'not']);
const NOMINAL_AFTER = new Set<Tag>(['determiner']);
const OBJECT_START = new Set<Tag>(['determiner', 'name', 'pronoun', 'number', 'to']);

/** Finds which words are verbs, from their forms and their neighbours; changes `tag` and `verb` of those words. */
export function tagVerbs(words: readonly Word[]): void {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word.tag !== 'noun' || word.compound !== null || word.possessive || !/^\p{Ll}/u.test(startText(words, i)))
      continue;
    const found = pickVerb(words, i, readVerb(word.lower)) ?? unknownVerb(words, i);
    if (found === null) continue;
    word.tag = 'verb';
    word.verb = found;
  }
}

/** A capital at the start of a sentence says nothing. */
const startText = (words: readonly Word[], i: number): string =>
  i === 0 || words[i - 1]!.tag === 'stop' ? words[i]!.lower : words[i]!.text;

function pickVerb(words: readonly Word[], i: number, readings: readonly VerbReading[]): Word['verb'] {
  for (const form of expectedForms(words, i)) {
    const reading = readings.find(({ forms }) => forms.has(form));
    if (reading !== undefined) return { lemma: reading.lemma, form };
  }
  return null;
}

/** "she unwinds": after he, she or it nothing else ends so. */
function unknownVerb(words: readonly Word[], i: number): Word['verb'] {
  const { lower } = words[i]!;
  const before = words[i - 1];
  if (!/^(?:he|she|it|who)$/u.test(before?.lower ?? '') || !/^[a-z]{3,}[^s]s$/u.test(lower)) return null;
  return { lemma: lower.slice(0, -1), form: 's' };
}

/** The forms that a verb at `i` can have after what stands before it, likeliest first; none where only a noun can stand. */
function expectedForms(words: readonly Word[], i: number): readonly VerbForm[] {
  const before = wordBefore(words, i);
  if (before === null) return atStart(words, i);
  if (BEFORE_BASE.has(before.tag)) return before.tag === 'not' ? afterNot(words, i) : ['base', 'participle', 'ing'];
  if (before.tag === 'be' || /^(?:both|all|each)$/u.test(before.lower)) return ['ing', 'participle'];
  if (before.lower === 'since' && words[i - 2]?.tag === 'have') return ['participle'];
  if (before.tag === 'have') return ['participle'];
  if (before.tag === 'verb') return afterVerb(before);
  if (NOMINAL_AFTER.has(before.tag) || before.possessive) return [];
  if (before.tag === 'preposition') return gerund(words, i);
  if (before.tag === 'relative' || before.tag === 'pronoun') return ['past', 's', 'base'];
  if (before.tag === 'name') return afterName(words, i, before);
  if (before.tag === 'noun' || before.tag === 'number') return afterNoun(words, i);
  if (before.tag === 'and') return afterAnd(words, i);
  if (before.tag === 'subordinator') return ['ing', 'participle'];
  if (mostlyNoun(words, i) && !takesObject(words, i)) return [];
  return afterList(words, i) ? ['past', 's', 'participle', 'ing', 'base'] : ['past', 's', 'participle', 'ing'];
}

/** "Ada Roe, head of Foo, and Ben Poe, head of Bar, sit on …". */
const afterList = (words: readonly Word[], i: number): boolean =>
  !mostlyNoun(words, i) && words[i - 1]?.tag === 'comma' && words.slice(0, i - 1).some((word) => word.tag === 'and');

/** "has never worked", but "I never worked". */
function afterNot(words: readonly Word[], i: number): readonly VerbForm[] {
  const helped = words.slice(Math.max(0, i - 4), i).some(({ tag }) => tag === 'be' || tag === 'have');
  return helped ? ['participle', 'ing', 'base'] : ['past', 's', 'base', 'participle', 'ing'];
}

/** "helped start", "considered buying", "got acquired". */
function afterVerb({ verb }: Word): readonly VerbForm[] {
  if (verb?.lemma === 'help') return ['base', 'ing'];
  return verb?.lemma === 'get' ? ['participle', 'ing'] : ['ing'];
}

function atStart(words: readonly Word[], i: number): readonly VerbForm[] {
  const next = words[i + 1];
  return next !== undefined && (next.tag === 'preposition' || OBJECT_START.has(next.tag)) ? ['participle', 'ing'] : [];
}

/** "by buying Foo", but "in engineering". */
function gerund(words: readonly Word[], i: number): readonly VerbForm[] {
  const next = words[i + 1];
  if (next === undefined) return [];
  return OBJECT_START.has(next.tag) || !mostlyNoun(words, i) ? ['ing'] : [];
}

function afterName(words: readonly Word[], i: number, before: Word): readonly VerbForm[] {
  const plain: VerbForm[] = before.form === 'pronoun' ? ['past', 's', 'base', 'ing'] : ['past', 's', 'ing'];
  if (isInverted(words, i)) return ['base', 'participle', 'ing', ...plain];
  if (before.form === 'pronoun') return plain;
  return mostlyNoun(words, i) && !takesObject(words, i) ? [] : [...plain, ...afterPlural(words, i)];
}

/** "Did Google buy", "Have you tried": the helping verb stands before the subject. */
function isInverted(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k -= 1) {
    const { tag } = words[k]!;
    if (tag === 'do' || tag === 'modal' || tag === 'have' || tag === 'be') return true;
    if (tag !== 'name' && tag !== 'noun' && tag !== 'determiner' && tag !== 'adverb' && tag !== 'and') return false;
  }
  return false;
}

/** "Altman and Musk back Foo". */
function afterPlural(words: readonly Word[], i: number): readonly VerbForm[] {
  const coordinated = words.slice(Math.max(0, i - 4), i).some((word) => word.tag === 'and');
  return coordinated && (takesObject(words, i) || !mostlyNoun(words, i)) ? ['base'] : [];
}

function afterNoun(words: readonly Word[], i: number): readonly VerbForm[] {
  if (!mostlyNoun(words, i))
    return words[i - 1]!.lower.endsWith('s') ? ['past', 's', 'ing', 'base'] : ['past', 's', 'ing'];
  return takesObject(words, i) ? ['past', 's', 'ing'] : [];
}

function afterAnd(words: readonly Word[], i: number): readonly VerbForm[] {
  let forms: VerbForm[] = ['past', 's', 'participle', 'ing'];
  const left = words[i - 2];
  if (left?.tag !== 'verb' && words[i + 1]?.tag === 'noun') forms = ['past', 's'];
  if (left?.verb?.form === 'base') return ['base', ...forms];
  const infinitive = words.slice(Math.max(0, i - 10), i).some((word) => word.verb?.form === 'base');
  if (mostlyNoun(words, i) && !takesObject(words, i)) return [];
  return infinitive ? [...forms, 'base'] : forms;
}

const mostlyNoun = (words: readonly Word[], i: number): boolean => MOSTLY_NOUNS.has(words[i]!.lower);

const PARTICLE = /^(?:up|off|out|over)$/u;

function takesObject(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && (OBJECT_START.has(next.tag) || next.possessive || PARTICLE.test(next.lower));
}

/** The word before `i` that is no adverb. */
function wordBefore(words: readonly Word[], i: number): Word | null {
  let k = i - 1;
  while (k >= 0 && words[k]!.tag === 'adverb') k -= 1;
  return words[k] ?? null;
}
