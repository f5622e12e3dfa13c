import type { Lexicon } from '../lexicon.ts';
import type { Document, Language, Quote, Sentence, Span, Zone } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';
import { attributeByContext, talkingIn } from './context.ts';
import { findDashSpeech, usesDashes } from './dash-speech.ts';
import { readTurns } from './dialogue/beam.ts';
import { castOf } from './dialogue/cast.ts';
import { speakerWeights } from './dialogue/decide.ts';
import { type Reader, settleDialogue } from './dialogue/settle.ts';
import { type Attribution, attributeDirectly, introducedBy } from './direct.ts';
import { findReported } from './indirect.ts';
import { firstFrom, type Passage, type PassageSource, passageOf, stopsOf } from './passage.ts';
import { type Paragraph, type Placed, placeQuotations } from './placed.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Scene, sceneOf, whoAt } from './scene.ts';
import { subjectBefore } from './speech.ts';
import { type Voice, voicesOf } from './voices.ts';

/** Zones that hold nobody's prose. */
const SILENT: ReadonlySet<Zone> = new Set(['byline', 'credit', 'boilerplate']);
/** Quotations inside quotations are read this deep. */
const DEEPEST = 4;

interface Block {
  start: number;
  end: number;
  segment: number;
  quotations: Quotation[];
}

/** Words put in somebody's mouth, direct or indirect, with their speaker where one is clear. Spans leave out the quotation marks. */
export function findQuotes(
  doc: Document,
  sentences: readonly Sentence[],
  resolution: Resolution,
  lexicon: Lexicon,
  reader: Reader = (turns, cast) => readTurns(turns, cast, speakerWeights(lexicon)),
): Quote[] {
  const { segments, entities, mentions, author } = resolution;
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const source: PassageSource = { text: doc.text, mentions, typeOf: (id) => types.get(id), stops: stopsOf(sentences) };
  const blocks = blocksOf(doc.text, sentences, resolution);
  const outermost = blocks.flatMap(({ quotations }) => quotations.map(({ outer }) => outer));
  const scene = sceneOf(doc.text, resolution, outermost, source.stops, lexicon);
  const voices = voicesOf(segments, author);
  const topics = headlineTopics(resolution);
  let before: Passage | undefined;
  const paragraphs = blocks.map((block): Paragraph => {
    const passage = passageOf(source, block, block.quotations);
    const { zone, language } = segments[block.segment]!;
    const voice: Voice = {
      ...voices[block.segment]!,
      topic: zone === 'heading' ? (topics.get(language) ?? null) : null,
    };
    if (before && /^\p{Ll}/u.test(passage.mask)) voice.carried = lastSubject(before, voice, scene);
    const found = attributeDirectly(doc.text, passage, language, voice, scene);
    const opening = passage.quotationAt(0);
    const introduced = opening && before && !found.has(opening) ? introducedBy(before, language, voice, scene) : null;
    if (introduced) found.set(opening!, introduced);
    before = passage;
    return { passage, voice, found, turn: zone === 'question' || zone === 'answer' };
  });
  const placed = paragraphs.flatMap(placeQuotations);
  attributeByContext(doc.text, placed, scene);
  if (doc.language === 'en' && isStory(doc.text, placed)) {
    const cast = castOf(doc.text, sentences, resolution, placed, lexicon);
    settleDialogue(doc.text, placed, cast, reader);
  }
  const quotes: Quote[] = [];
  paragraphs.forEach((paragraph, i) => {
    collect(quotes, { source, scene, language: segments[blocks[i]!.segment]!.language }, paragraph, 0);
  });
  return withoutDoubles(quotes.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A story: several quotations, many of them said to somebody's face, and nobody's turns in an interview. */
const isStory = (text: string, placed: readonly Placed[]): boolean =>
  placed.length >= 6 &&
  placed.every(({ paragraph }) => !paragraph.turn) &&
  talkingIn(text, placed) * 10 >= placed.length * 3;

/** The prose of each segment, from its first sentence on, with its quotations. */
function blocksOf(text: string, sentences: readonly Sentence[], { segments }: Resolution): Block[] {
  const blocks: Block[] = [];
  const find = usesDashes(text) ? findDashSpeech : findQuotations;
  for (let first = 0, last = 0; first < sentences.length; first = last) {
    const { segment, start } = sentences[first]!;
    while (last < sentences.length && sentences[last]!.segment === segment) last += 1;
    const { zone, end } = segments[segment]!;
    if (SILENT.has(zone)) continue;
    const span = { start, end: Math.min(end, Math.max(sentences[last - 1]!.end, start)) };
    blocks.push({ ...span, segment, quotations: find(text, span) });
  }
  return blocks;
}

/** The person that the headlines of each language name first. */
function headlineTopics({ segments, mentions, entities }: Resolution): Map<Language, string> {
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const topics = new Map<Language, string>();
  for (const { start, end, zone, language } of segments) {
    if (zone !== 'heading' || topics.has(language)) continue;
    for (
      let i = firstFrom(mentions, start, (mention) => mention.start);
      i < mentions.length && mentions[i]!.start < end;
      i += 1
    ) {
      if (persons.has(mentions[i]!.entity) && !topics.has(language)) topics.set(language, mentions[i]!.entity);
    }
  }
  return topics;
}

/** Who does something in the last sentence of a paragraph. */
function lastSubject(passage: Passage, voice: Voice, scene: Scene): string | null {
  const subject = subjectBefore(passage, passage.mask.length);
  return subject && whoAt(passage, subject[0], subject[1], voice, scene);
}

interface Setting {
  source: PassageSource;
  scene: Scene;
  language: Language;
}

/** Adds the quotes of a paragraph, and those inside its quotations. */
function collect(quotes: Quote[], setting: Setting, { passage, voice, found, turn }: Paragraph, depth: number): void {
  const { source, scene, language } = setting;
  for (const quote of findReported(passage, language, voice, scene)) {
    // What "people say" inside somebody's own talk is that talk.
    if (quote.speaker !== null || quote.kind === 'direct' || !turn) quotes.push(quote);
  }
  for (const [quotation, attribution] of found) {
    quotes.push(quoteOf(quotation, attribution));
    if (depth >= DEEPEST) continue;
    const inside = passageOf(source, quotation, quotation.inner);
    const own: Voice = { self: attribution.speaker, addressee: voice.self };
    const inner = attributeDirectly(source.text, inside, language, own, scene);
    collect(quotes, setting, { passage: inside, voice: own, found: inner, turn: true }, depth + 1);
  }
}

function quoteOf({ start, end }: Quotation, { speaker, cue, source, rule }: Attribution): Quote {
  const pair = (span: Span): [number, number] => [span.start, span.end];
  return {
    start,
    end,
    speaker,
    kind: 'direct',
    ...(cue ? { cue: pair(cue) } : {}),
    ...(source ? { source: pair(source) } : {}),
    rule,
  };
}

/** What of a reported clause must be a quotation for it to be one: He said that “…”. */
const ALMOST_ALL = 0.8;

/** Somebody's words once: partly quoted ones are the clause that reports them, all but wholly quoted ones the quotation. */
function withoutDoubles(quotes: readonly Quote[]): Quote[] {
  const doubles = new Set<Quote>();
  quotes.forEach((outer, i) => {
    if (outer.kind !== 'indirect') return;
    for (let at = i + 1; at < quotes.length && quotes[at]!.start < outer.end; at += 1) {
      const inner = quotes[at]!;
      if (inner.kind !== 'direct' || inner.end > outer.end || inner.speaker !== outer.speaker) continue;
      doubles.add(inner.end - inner.start >= ALMOST_ALL * (outer.end - outer.start) ? outer : inner);
    }
  });
  return quotes.filter((quote) => !doubles.has(quote));
}

/** Index of the innermost quote around an offset, by span; quotes are sorted by start, outer ones first. */
export function innermostQuote(quotes: readonly Quote[], offset: number): Quote | null {
  let best: Quote | null = null;
  for (let i = firstFrom(quotes, offset + 1, ({ start }) => start) - 1; i >= 0; i -= 1) {
    const quote = quotes[i]!;
    if (quote.end > offset && (best === null || quote.end - quote.start < best.end - best.start)) best = quote;
    if (quote.start < offset - LONGEST_QUOTE) break;
  }
  return best;
}

const LONGEST_QUOTE = 5000;
