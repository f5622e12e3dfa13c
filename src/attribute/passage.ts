import type { EntityType, Mention, Sentence, Span } from '../model.ts';
import type { Quotation } from './quotations.ts';

/**
 * Signs that stand for something in a passage's mask, one character each, so that patterns are regular expressions over
 * words, names and quotations.
 */
export const SIGN = {
  person: '\uE000',
  body: '\uE001',
  pronoun: '\uE002',
  nominal: '\uE003',
  thing: '\uE004',
  quotation: '\uE010',
  /** The end of a sentence. */
  stop: '\uE020',
} as const;

/** Mentions of what can speak. */
export const WHO = `[${SIGN.person}-${SIGN.nominal}]`;
export const Q = SIGN.quotation;
export const STOP = SIGN.stop;

/** A stretch of text on one level of quotation: a turn, a paragraph, or the words inside a quotation. */
export interface Passage extends Span {
  source: PassageSource;
  mask: string;
  /** Offset in the text of a place in the mask. */
  offset(at: number): number;
  mentionAt(at: number): Mention | undefined;
  quotationAt(at: number): Quotation | undefined;
  quotations: readonly Quotation[];
  /** Entities that are named inside a quotation. */
  namedIn(quotation: Quotation): ReadonlySet<string>;
  /** Whether a quotation calls somebody by name: “Ida, come here”. */
  calls(quotation: Quotation, entity: string): boolean;
  /** The text of a mention. */
  words(mention: Mention): string;
  /** The name that is all of a quotation. */
  nameIn(quotation: Quotation): Mention | undefined;
}

/** Where a sign or some plain words of a mask stand in the text. */
interface Run {
  at: number;
  offset: number;
}

export interface PassageSource {
  text: string;
  mentions: readonly Mention[];
  typeOf: (entity: string) => EntityType | undefined;
  /** Ends of sentences, in order. */
  stops: readonly number[];
}

/** Index of the first item whose key is at least `least`; `items` are sorted by key. */
export function firstFrom<T>(items: readonly T[], least: number, key: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offsetIn(runs: readonly Run[], at: number): number {
  const run = runs[firstFrom(runs, at + 1, (item) => item.at) - 1]!;
  return run.offset + at - run.at;
}

export const stopsOf = (sentences: readonly Sentence[]): number[] => sentences.map(({ end }) => end);

/** Masks a stretch of text: each mention and each quotation becomes one sign, sentence ends are marked. */
export function passageOf(source: PassageSource, span: Span, quotations: readonly Quotation[]): Passage {
  const { text, mentions, stops } = source;
  const runs: Run[] = [];
  let mask = '';
  const mentioned = new Map<number, Mention>();
  const quoted = new Map<number, Quotation>();
  let [m, q, s] = [
    firstFrom(mentions, span.start, ({ start }) => start),
    0,
    firstFrom(stops, span.start + 1, (end) => end),
  ];
  const push = (words: string, offset: number) => {
    runs.push({ at: mask.length, offset });
    mask += words;
  };
  for (let i = span.start; i < span.end; ) {
    while (s < stops.length && stops[s]! <= i) {
      if (stops[s]! === i && !quoteGoesOn(text, quotations[q - 1], i)) push(STOP, i);
      s += 1;
    }
    while (m < mentions.length && mentions[m]!.start < i) m += 1;
    const quotation = quotations[q];
    const mention = mentions[m];
    if (quotation?.outer.start === i) {
      quoted.set(mask.length, quotation);
      push(Q, i);
      i = quotation.outer.end;
      q += 1;
    } else if (
      mention?.start === i &&
      mention.end <= span.end &&
      !isDependent(text, mention) &&
      !isOfSeveral(mentions, m)
    ) {
      mentioned.set(mask.length, mention);
      push(signOf(mention, source.typeOf(mention.entity)), i);
      i = mention.end;
    } else {
      const next = Math.min(span.end, stops[s] ?? span.end, later(quotation?.outer.start, i), later(mention?.start, i));
      push(plain(text.slice(i, next)), i);
      i = next;
    }
  }
  return {
    ...span,
    source,
    mask,
    offset: (at) => (at >= mask.length ? span.end : offsetIn(runs, at)),
    mentionAt: (at) => mentioned.get(at),
    quotationAt: (at) => quoted.get(at),
    quotations,
    namedIn: ({ start, end }) => {
      const named = new Set<string>();
      for (
        let at = firstFrom(mentions, start, (item) => item.start);
        at < mentions.length && mentions[at]!.start < end;
        at += 1
      ) {
        if (mentions[at]!.form === 'name') named.add(mentions[at]!.entity);
      }
      return named;
    },
    calls: ({ start, end }, entity) => {
      for (
        let at = firstFrom(mentions, start, (item) => item.start);
        at < mentions.length && mentions[at]!.start < end;
        at += 1
      ) {
        const mention = mentions[at]!;
        if (mention.entity !== entity || mention.form !== 'name') continue;
        const opened =
          mention.start === start ||
          /[,，—–-]\s?(?:(?:my )?(?:dear|old|poor) |(?:Mr|Mrs|Miss|Sir|Dr|Aunt|Uncle)\.? )?$/u.test(
            text.slice(Math.max(start, mention.start - 12), mention.start),
          );
        if (opened && (mention.end === end || /^[,.!?，。！？…—–-]/u.test(text.slice(mention.end, end)))) return true;
      }
      return false;
    },
    words: ({ start, end }) => text.slice(start, end),
    nameIn: ({ start, end }) => {
      const mention = mentions[firstFrom(mentions, start, (item) => item.start)];
      return mention?.start === start && mention.end <= end && /^[,.]?$/u.test(text.slice(mention.end, end))
        ? mention
        : undefined;
    },
  };
}

/** A comma, question mark or dash at the end of a quotation does not end the sentence around it. */
const quoteGoesOn = (text: string, quotation: Quotation | undefined, i: number): boolean =>
  quotation?.outer.end === i && /[,，?？!！…—–-]/u.test(text[quotation.end - 1] ?? '');

const plain = (words: string): string => words.replaceAll('’', "'").replace(/[^\S ]/gu, ' ');

/** A boundary ahead; one that starts here and was not taken is passed sign by sign. */
const later = (start: number | undefined, i: number): number =>
  start === undefined || start < i ? Number.POSITIVE_INFINITY : Math.max(start, i + 1);

/** "her" and "his" before a noun, or as objects, speak for nobody: they stay words. */
const isDependent = (text: string, { form, start, end }: Mention): boolean =>
  form === 'pronoun' && (/^(?:his|hers?|him|its|theirs?|them)$/iu.test(text.slice(start, end)) || text[end] === '的');

/** "Both said that …": words of several are no one's; they stay words. */
const isOfSeveral = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at + 1]?.start === mentions[at]!.start && mentions[at + 1]!.end === mentions[at]!.end;

function signOf({ form }: Mention, type: EntityType | undefined): string {
  if (form === 'pronoun') return SIGN.pronoun;
  if (form === 'nominal') return SIGN.nominal;
  if (type === 'person') return SIGN.person;
  return type === 'company' || type === 'organization' ? SIGN.body : SIGN.thing;
}
