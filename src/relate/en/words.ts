import type { Item } from '../rule.ts';
import { CLOSED_TAGS, FIXED, POSSESSIVE_PRONOUNS, type Tag } from './closed.ts';
import { withoutEmptyMarks } from './marks.ts';
import type { VerbForm } from './verbforms.ts';

/** An item with what it is in the sentence. Hyphenated lower-case words ("co-founder") and fixed phrases are one word. */
export interface Word extends Item {
  tag: Tag;
  /** Followed by 's, or a possessive pronoun. */
  possessive: boolean;
  /** "Redleaf-backed": the mention before the hyphen. `lower` is then what stands after it. */
  compound: Item | null;
  /** What verb it is and in which form, where `tag` is `verb`. */
  verb: { lemma: string; form: VerbForm } | null;
}

/** Nouns, adjectives and verbs that look like adverbs. */
const NO_ADVERBS = new Set(
  `family assembly supply apply reply comply imply multiply monopoly anomaly daily weekly monthly quarterly yearly early friendly elderly
  likely lovely costly deadly bully belly tally rally homily italy july lonely ugly orderly scholarly fatherly motherly butterfly
  user-friendly underbelly`
    .trim()
    .split(/\s+/u),
);

const DASH = /^(?:[—–―]|--)$/u;
const HYPHEN = /^[-‐‑]$/u;
const STOP = /^[.!?…:;]$/u;
const NUMBER = /^[\p{Nd}$€£¥%]/u;
const QUOTE_MARK = /^["“”„‟'‘’«»]$/u;

/** Items → words, without the marks that say nothing about the grammar. */
export function readWords(all: readonly Item[]): Word[] {
  const items = withoutEmptyMarks(all);
  const words: Word[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const fixed = fixedAt(items, i);
    if (fixed !== null) {
      words.push(joined(items.slice(i, i + fixed.length), fixed.tag));
      i += fixed.length - 1;
    } else if (!joinsLast(words, items, i)) {
      words.push(toWord(items[i]!));
    }
  }
  return words;
}

function toWord(item: Item): Word {
  const { start, end, text, lower, kind, entities, form } = item;
  const possessive = POSSESSIVE_PRONOUNS.has(lower);
  return { start, end, text, lower, kind, entities, form, tag: tagOf(item), possessive, compound: null, verb: null };
}

function tagOf({ kind, lower, text }: Item): Tag {
  if (kind === 'mention') return 'name';
  if (kind === 'number' || NUMBER.test(text)) return 'number';
  if (kind === 'word') return wordTag(text, lower);
  if (lower === ',' || lower === '(' || lower === ')' || DASH.test(text) || HYPHEN.test(text)) return 'comma';
  return STOP.test(text) || QUOTE_MARK.test(text) ? 'stop' : wordTag(text, lower);
}

function wordTag(text: string, lower: string): Tag {
  const tag = text === 'May' ? 'noun' : CLOSED_TAGS.get(lower);
  if (tag !== undefined) return tag;
  return lower.endsWith('ly') && lower.length > 4 && !NO_ADVERBS.has(lower) ? 'adverb' : 'noun';
}

/** Whether item `i` only adds to the word before it: a possessive ending, or the rest of a hyphenated word. */
function joinsLast(words: Word[], items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  const last = words.at(-1);
  if (last === undefined || last.end !== item.start) return false;
  if (item.lower === "'s") return endsPossessive(words, last, items[i + 1], item);
  if (/^['’]$/u.test(item.text) && last.text.endsWith('s') && items[i + 1]?.start !== item.end) {
    last.possessive = true;
    return true;
  }
  const before = words.at(-2);
  if (!HYPHEN.test(last.text) || before === undefined || before.end !== last.start || item.kind === 'sign')
    return false;
  return joinHyphenated(words, before, item);
}

/** "Altman's been running": there 's is a verb, and no possessive ending. */
const AFTER_IS = /^(?:been|a|an|the|not|now|also|just|got|going|already|always|never)$/u;

function endsPossessive(words: Word[], last: Word, next: Item | undefined, item: Item): boolean {
  const pronoun = last.tag === 'pronoun' || last.tag === 'relative' || last.form === 'pronoun';
  if (pronoun || (next !== undefined && AFTER_IS.test(next.lower))) {
    words.push({ ...toWord(item), lower: next?.lower === 'been' || next?.lower === 'got' ? 'has' : 'is', tag: 'be' });
    return true;
  }
  last.possessive = true;
  return true;
}

function joinHyphenated(words: Word[], before: Word, item: Item): boolean {
  if (before.tag === 'name' && item.kind === 'word') {
    words.splice(-2, 2, { ...toWord(item), start: before.start, tag: 'noun', compound: before });
    return true;
  }
  if (before.kind !== 'word') return false;
  if (item.kind === 'mention') {
    words.splice(-1, 1, toWord(item));
    return true;
  }
  const text = `${before.text}-${item.text}`;
  words.splice(-2, 2, { ...before, end: item.end, text, lower: text.toLowerCase(), tag: 'noun', possessive: false });
  return true;
}

const FIXED_BY_FIRST = new Map<string, { parts: string[]; tag: Tag }[]>();
for (const [phrase, tag] of FIXED) {
  const parts = phrase.split(' ');
  FIXED_BY_FIRST.set(parts[0]!, [...(FIXED_BY_FIRST.get(parts[0]!) ?? []), { parts, tag }]);
}

function fixedAt(items: readonly Item[], i: number): { length: number; tag: Tag } | null {
  for (const { parts, tag } of FIXED_BY_FIRST.get(items[i]!.lower) ?? []) {
    if (parts.every((part, k) => items[i + k]?.lower === part)) return { length: parts.length, tag };
  }
  return null;
}

function joined(items: readonly Item[], tag: Tag): Word {
  const text = items.map((item) => item.lower).join(' ');
  return {
    ...items[0]!,
    end: items.at(-1)!.end,
    text,
    lower: text,
    tag,
    possessive: false,
    compound: null,
    verb: null,
  };
}
