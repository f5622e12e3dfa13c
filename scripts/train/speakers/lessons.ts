import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isUnnamed, STRANGER } from '../../../src/attribute/dialogue/candidates.ts';
import { type Choice, decideTurns, likeliest, type Weights } from '../../../src/attribute/dialogue/decide.ts';
import type { Reader } from '../../../src/attribute/dialogue/settle.ts';
import { findQuotes } from '../../../src/attribute/quotes.ts';
import type { Document, Quote, Sentence, Span } from '../../../src/model.ts';
import { textDocument } from '../../../src/read/text.ts';
import type { Resources } from '../../../src/reading.ts';
import { recognizeNames } from '../../../src/recognize/names.ts';
import { type Resolution, resolveEntities } from '../../../src/resolve/entities.ts';
import { resolveReferences } from '../../../src/resolve/references.ts';
import { segmentDocument } from '../../../src/segment/document.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

interface GoldQuote extends Span {
  speaker?: string;
  speakerId?: string | number;
}

/** The beginning of a novel, read as far as its people, and who speaks its quotations. */
export interface Story {
  doc: Document;
  sentences: Sentence[];
  resolution: Resolution;
  quotes: GoldQuote[];
  /** Speaker → the words that stand for one who has no name here. */
  heads: Map<string | number, Set<string>>;
  resources: Resources;
}

/** One turn to learn from: the traits of each voice, and which voices are right. */
export interface Lesson {
  features: readonly (readonly string[])[];
  right: readonly number[];
}

/** Reads `quote.litbank.<split>.jsonl.gz`. */
export function readStories(corpora: string, split: 'train' | 'dev', resources: Resources): Story[] {
  const lines = gunzipSync(readFileSync(`${corpora}/quote.litbank.${split}.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => storyOf(JSON.parse(line), resources));
}

function storyOf({ id, text, quotes }: { id: string; text: string; quotes: GoldQuote[] }, resources: Resources): Story {
  const { lexicon, models } = resources;
  const doc = textDocument({ id, source: id, text });
  const segments = segmentDocument(doc, lexicon);
  const sentences = tagSegments(doc, segments);
  const names = recognizeNames(doc, segments, sentences, lexicon, models);
  const resolution = resolveReferences(
    doc,
    sentences,
    resolveEntities(doc, segments, sentences, names, lexicon),
    lexicon,
  );
  return { doc, sentences, resolution, quotes, heads: new Map(), resources };
}

/** Reads a story with the right speakers where they are known, and notes what each turn teaches. */
export function lessonsOf(story: Story, weights: Weights): Lesson[] {
  const lessons: Lesson[] = [];
  const guess = likeliest(weights);
  const teach = (choice: Choice) => {
    const right = rightVoices(choice, story);
    if (right.length > 0) lessons.push({ features: choice.features, right });
    return right.length > 0 ? { index: right[0]!, sure: 1 } : guess(choice);
  };
  quotesOf(story, (turns, cast) => decideTurns(turns, cast, teach));
  return lessons;
}

export const quotesOf = ({ doc, sentences, resolution, resources }: Story, reader: Reader): Quote[] =>
  findQuotes(doc, sentences, resolution, resources.lexicon, reader);

function rightVoices({ turns, t, voices }: Choice, story: Story): number[] {
  const turn = turns[t]!;
  if (turn.named) return [voices.indexOf(turn.named)];
  const gold = goldAt(story.quotes, turn.places[0]!.quotation);
  if (gold?.speaker === undefined) return [];
  const heads = story.heads.get(gold.speakerId ?? gold.speaker) ?? new Set<string>();
  story.heads.set(gold.speakerId ?? gold.speaker, heads);
  if (turn.head) heads.add(turn.head);
  const named = voices.flatMap((voice, i) => (isCalled(story.resolution, voice, gold.speaker!) ? [i] : []));
  if (named.length > 0) return named;
  const described = voices.flatMap((voice, i) =>
    isUnnamed(voice) && isDescribed(voice.slice(1), gold.speaker!, heads) ? [i] : [],
  );
  return described.length > 0 ? described : [voices.indexOf(STRANGER)].filter((i) => i >= 0);
}

const isDescribed = (head: string, speaker: string, heads: ReadonlySet<string>): boolean =>
  heads.has(head) || speaker.toLowerCase().split(/\s+/u).includes(head);

export function goldAt(quotes: readonly GoldQuote[], span: Span): GoldQuote | undefined {
  return quotes.find(({ start, end }) => {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    return shared * 2 >= Math.max(end, span.end) - Math.min(start, span.start);
  });
}

const TITLE = /^(?:mr|mrs|miss|ms|dr|sir|lady|lord|captain|the|aunt|uncle|parson|reverend|rev)\.? /iu;
const plain = (name: string): string => name.toLowerCase().replace(TITLE, '').replace(TITLE, '').trim();

/** Whether an entity has the name that the annotation gives: all of it, or the last name. */
export function isCalled({ entities }: Resolution, id: string, speaker: string): boolean {
  const entity = entities.find((each) => each.id === id);
  if (!entity) return false;
  const wanted = plain(speaker);
  return [entity.name, ...entity.aliases].map(plain).some((name) => {
    if (name === wanted) return true;
    const [a, b] = [name.split(' '), wanted.split(' ')];
    return (a.length === 1 || b.length === 1) && a.at(-1) === b.at(-1);
  });
}
