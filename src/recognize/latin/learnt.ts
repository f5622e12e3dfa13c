import type { EntityType } from '../../model.ts';
import { EVIDENCE, type LatinSentence } from './context.ts';
import { type Cue, cueAt } from './cues.ts';
import { definitionOf } from './definitions.ts';
import { SURE } from './famous.ts';
import { kindAt } from './kinds.ts';
import type { SettledSpan } from './settle.ts';
import { LISTED, type WordInfo } from './words.ts';

/** A sentence with its names. */
export interface SettledSentence {
  source: LatinSentence;
  spans: SettledSpan[];
}

/** From here on a name of several words speaks for the short forms of it. */
export const CLEAR = 0.6;
const CLEAR_BODY = 0.8;

/** What the places of one name say together. */
export type Standing = Record<Cue, number>;

export const NOTHING: Standing = { person: 0, body: 0, buyer: 0 };

/** What the document says of names: by what stands beside them, and by the full names that they are short for. */
export interface Known {
  standings: Map<string, Standing>;
  /** What a noun in front of a name says it is, at any of its places: "the conglomerate Tarn Holt". */
  kinds: Map<string, EntityType>;
  /** First and last words of people's full names. */
  people: Set<string>;
  /** First words of longer names of companies and bodies → the type of these. */
  bodies: Map<string, string>;
  /** "(CWB)" after a name → the type of it. */
  short: Map<string, string>;
}

/** What the sentences and the labels of turns say of the document's names. */
export function learn(sentences: readonly SettledSentence[], speakers: readonly string[]): Known {
  const known: Known = {
    standings: new Map(),
    kinds: new Map(),
    people: new Set(),
    bodies: new Map(),
    short: new Map(),
  };
  for (const { source, spans } of sentences) {
    for (const span of spans) {
      stand(known.standings, source.words, span);
      const kind = kindAt(source, span.from, span.to) ?? definitionOf(source.words, span.to);
      if (kind !== null) known.kinds.set(keyOf(source.words, span.from, span.to), kind);
      if (span.to - span.from > 1) learnFullName(source.words, span, known);
    }
    learnShortForms(source, spans, known.short);
  }
  for (const speaker of speakers) learnSpeaker(speaker, known);
  return known;
}

function stand(standings: Map<string, Standing>, words: readonly WordInfo[], span: SettledSpan): void {
  const { from, to } = span;
  const cue: Cue | null = isThing(words, span) ? 'body' : cueAt(words, from, to);
  if (cue === null) return;
  const key = keyOf(words, from, to);
  const standing = standings.get(key) ?? { ...NOTHING };
  standing[cue] += 1;
  standings.set(key, standing);
}

function learnFullName(words: readonly WordInfo[], { from, to, type, probability }: SettledSpan, known: Known): void {
  const clear = probability > (words[from]!.listed & LISTED.given ? CLEAR : SURE);
  if (type === 'person' && clear) learnPerson(words[from]!.lower, words[to - 1]!.lower, known);
  else if (isBody(type) && probability > CLEAR_BODY) known.bodies.set(words[from]!.lower, type);
}

function learnPerson(first: string, last: string, { people }: Known): void {
  people.add(first);
  people.add(last);
}

/** A label of two or three words names somebody; "NEWS DESK" does no harm, as nobody is called Desk. */
function learnSpeaker(label: string, known: Known): void {
  const words = label.toLowerCase().split(' ');
  if (words.length > 1 && words.length < 4) learnPerson(words[0]!, words.at(-1)!, known);
}

function learnShortForms(
  { words, evidence }: LatinSentence,
  spans: readonly SettledSpan[],
  short: Map<string, string>,
): void {
  for (const { from, to, type, probability } of spans) {
    if (words[to]?.text !== '(' || words[to + 2]?.text !== ')' || !isBody(type)) continue;
    const whole = to - from + 1 >= words[to + 1]!.text.length && probability > CLEAR;
    if (whole && (evidence[to + 1]! & EVIDENCE.shortOfName) !== 0) short.set(words[to + 1]!.lower, type);
  }
}

/** Whether a type is of companies and the like. */
export const isBody = (type: string): boolean => type === 'company' || type === 'organization';

/** What the places of one name have in common: its words in small letters. */
export const keyOf = (words: readonly WordInfo[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');

/** ", which is based in Lund": nobody is spoken of so. */
const isThing = (words: readonly WordInfo[], { to, type }: SettledSpan): boolean =>
  type === 'person' && words[to]?.text === ',' && words[to + 1]?.lower === 'which';
