import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document, DraftSegment, Mention, Name, Sentence, Span } from '../../../src/model.ts';
import type { Resources } from '../../../src/reading.ts';
import { recognizeNames } from '../../../src/recognize/names.ts';
import { type Resolution, resolveEntities } from '../../../src/resolve/entities.ts';
import { gendersOf, type KnownGender } from '../../../src/resolve/genders.ts';
import { type Decide, resolvePersonPronouns } from '../../../src/resolve/reference/persons.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

/** A passage of GAP: one pronoun, two names, and which of them it means. */
interface GapRecord {
  id: string;
  text: string;
  gap: { pronoun: [number, number]; a: [number, number]; b: [number, number]; answer: 'A' | 'B' | 'neither' };
}

/** A passage read as far as its entities, the two names of the annotation among them. */
export interface PronounCase {
  feminine: boolean;
  pronoun: number;
  answer: 'A' | 'B' | 'neither';
  /** The entities of the two names. */
  a: string | null;
  b: string | null;
  sentences: Sentence[];
  resolve(decide: Decide): Mention[];
}

/** Reads `coref.gap.<split>.jsonl.gz`. */
export function readCases(corpora: string, split: 'train' | 'dev', resources: Resources): PronounCase[] {
  const lines = gunzipSync(readFileSync(`${corpora}/coref.gap.${split}.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => pronounCase(JSON.parse(line), resources));
}

function pronounCase({ id, text, gap }: GapRecord, { lexicon, models }: Resources): PronounCase {
  const doc: Document = { id, source: id, language: 'en', text, blocks: [] };
  const segments: DraftSegment[] = [{ start: 0, end: text.length, zone: 'body', speaker: null, language: 'en' }];
  const sentences = tagSegments(doc, segments);
  const given = [gap.a, gap.b].map(
    ([start, end]): Name => ({ start, end, type: 'person', confidence: 1, rule: 'gold' }),
  );
  const found = recognizeNames(doc, segments, sentences, lexicon, models);
  const names = [...given, ...found.filter((name) => !given.some((each) => meet(each, name)))];
  const resolution = resolveEntities(doc, segments, sentences, names, lexicon);
  const { entities, mentions } = resolution;
  const genders = gendersOf(text, entities, mentions, sentences, lexicon);
  return {
    feminine: /^(?:she|her|hers|herself)$/iu.test(text.slice(...gap.pronoun)),
    pronoun: gap.pronoun[0],
    answer: gap.answer,
    a: entityAt(resolution, gap.a),
    b: entityAt(resolution, gap.b),
    sentences,
    resolve: (decide) =>
      resolvePersonPronouns(
        doc,
        sentences,
        entities,
        mentions,
        (entity): KnownGender | undefined => genders.get(entity),
        decide,
      ),
  };
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const entityAt = ({ mentions }: Resolution, [start, end]: [number, number]): string | null =>
  mentions.find((mention) => meet(mention, { start, end }))?.entity ?? null;
