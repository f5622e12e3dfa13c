import type { ViewDocument } from '../../src/graph/view.ts';
import type { Evidence } from './model.ts';

/** A stretch of a document around a span, cut at paragraph's ends or, in long paragraphs, between words. */
export interface Passage {
  from: number;
  to: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

const AROUND = 170;
const LONGEST_SPAN = 1200;

/** The paragraph of a span, or as much of it around the span, in characters, as is pleasant to read. */
export function passageOf(text: string, span: { start: number; end: number }, around = AROUND): Passage {
  const end = Math.min(span.end, span.start + LONGEST_SPAN);
  const paragraphStart = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = span.start - paragraphStart <= around * 1.3 ? paragraphStart : breakBefore(text, span.start - around);
  const to = paragraphEnd - end <= around * 1.3 ? paragraphEnd : breakAfter(text, end + around);
  return { from, to, cutBefore: from > paragraphStart, cutAfter: to < paragraphEnd };
}

/** Leaves out mentions that the passage of the one before shows as well, in the same mouth. */
export function onePerPassage(
  pieces: readonly Evidence[],
  textOf: (document: number) => string | undefined,
): Evidence[] {
  const kept: Evidence[] = [];
  let shown: Passage | null = null;
  for (const piece of pieces) {
    const last = kept.at(-1);
    const isBeside = last?.document === piece.document && last.by === piece.by && !piece.claim && !last.claim;
    if (isBeside && shown && piece.start >= shown.from && piece.end <= shown.to) continue;
    kept.push(piece);
    const text = textOf(piece.document);
    shown = text === undefined ? null : passageOf(text, piece);
  }
  return kept;
}

/** Offsets between words at or near a place; text without blanks is cut where it is, never inside a surrogate pair. */
function breakBefore(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank >= 0 && blank - at < 24 ? blank + 1 : offPair(text, at);
}

function breakAfter(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank >= 0 && at - blank < 24 ? blank : offPair(text, at);
}

const offPair = (text: string, at: number): number => (/[\udc00-\udfff]/u.test(text[at] ?? '') ? at - 1 : at);

/** The language of a stretch of a document: Chinese wherever it has Han characters. */
export const languageOf = ({ text, language }: ViewDocument, from: number, to: number): string =>
  /\p{Script=Han}/u.test(text.slice(from, to)) ? 'zh' : language;

/** A run of text with one look. */
export interface Run {
  start: number;
  text: string;
  entity: string | null;
  lit: boolean;
}

/** Cuts `[from, to)` of a document where mentions or the lit span begin and end. */
export function runsOf(
  document: ViewDocument,
  from: number,
  to: number,
  lit: { start: number; end: number } | null,
): Run[] {
  const mentions = mentionsIn(document, from, to);
  const cuts = new Set([from, to]);
  const cut = (offset: number) => offset > from && offset < to && cuts.add(offset);
  for (const { start, end } of mentions) {
    cut(start);
    cut(end);
  }
  if (lit) {
    cut(lit.start);
    cut(lit.end);
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, i) => ({
    start,
    text: document.text.slice(start, offsets[i + 1]),
    entity: innermost(mentions, start),
    lit: lit !== null && lit.start <= start && start < lit.end,
  }));
}

type Mentions = ViewDocument['mentions'];

/** Mentions that overlap a stretch, found by halving: mentions are in order of their starts. */
function mentionsIn({ mentions }: ViewDocument, from: number, to: number): Mentions {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  // One that began a little earlier may reach in.
  let first = low;
  while (first > 0 && low - first < 8) first -= 1;
  const found: Mentions = [];
  for (let i = first; i < mentions.length && mentions[i]!.start < to; i += 1) {
    if (mentions[i]!.end > from) found.push(mentions[i]!);
  }
  return found;
}

function innermost(mentions: Mentions, at: number): string | null {
  let best: Mentions[number] | null = null;
  for (const mention of mentions) {
    if (mention.start > at || mention.end <= at) continue;
    if (best === null || mention.end - mention.start <= best.end - best.start) best = mention;
  }
  return best?.entity ?? null;
}
