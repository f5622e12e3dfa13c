import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import nlp from 'compromise';
import { attributeMentions } from '../../src/attribute/mentions.ts';
import { findQuotes } from '../../src/attribute/quotes.ts';
import { loadResources } from '../../src/cli/resources.ts';
import type { Document, DraftSegment } from '../../src/model.ts';
import { textDocument } from '../../src/read/text.ts';
import { type Resources, readDocument } from '../../src/reading.ts';
import { recognizeNames } from '../../src/recognize/names.ts';
import { relateMentions } from '../../src/relate/relations.ts';
import { resolveEntities } from '../../src/resolve/entities.ts';
import { resolveReferences } from '../../src/resolve/references.ts';
import { segmentDocument } from '../../src/segment/document.ts';
import { tagSegments } from '../../src/tag/sentences.ts';
import { median, type Row } from './measure.ts';

const data = resolve(import.meta.dirname, '../../data');
/** Many short rounds in turn: what else the machine does falls on all alike. */
const ROUNDS = 25;
const COPIES = 4;

/** English plain texts of the sample, each as some copies under names of their own. */
function documents(): Document[] {
  const folder = join(data, 'sample');
  const files = readdirSync(folder).filter((file) => /\.(?:md|txt)$/u.test(file) && !file.includes('-zh'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return Array.from({ length: COPIES }, (_, copy) => texts.map((text, i) => ({ text, id: `${i}.${copy}` })))
    .flat()
    .map(({ text, id }) => textDocument({ id, source: id, text }));
}

/** Seconds of processor time since a moment, of all threads: what it takes on one core. */
function worked(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

function timed(run: () => void): number {
  const since = process.cpuUsage();
  run();
  return worked(since);
}

/** The whole road and the tagging alone against compromise's bare `nlp(text)`, in turn, on the same text and one core. */
export function benchReading(): Row[] {
  let resources!: Resources;
  const loading = timed(() => {
    resources = loadResources(data);
  });
  const docs = documents();
  const first = timed(() => void readDocument(docs[0]!, resources));
  const megabytes = docs.reduce((sum, doc) => sum + Buffer.byteLength(doc.text), 0) / 1e6;
  const segmented = docs.map((doc) => ({ doc, segments: segmentDocument(doc, resources.lexicon) }));
  const peers: Record<string, () => void> = {
    compromise: () => docs.forEach((doc) => void nlp(doc.text)),
    road: () => docs.forEach((doc) => void readDocument(doc, resources)),
    tagging: () => segmented.forEach(({ doc, segments }) => void tagOnly(doc, segments, resources)),
  };
  const times: Record<string, number[]> = { compromise: [], road: [], tagging: [] };
  const steps = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(peers)) {
      const took = timed(run);
      if (round > 0) times[name]!.push(took);
    }
    for (const doc of docs) walkSteps(doc, resources, steps);
  }
  const speed = (name: string) => megabytes / median(times[name]!);
  const ratio = (name: string) => `${(speed(name) / speed('compromise')).toFixed(1)}× compromise`;
  const whole = [...steps.values()].reduce((sum, took) => sum + took, 0);
  return [
    ['load word lists and weights', `${(loading * 1000).toFixed(0)} ms`, ''],
    ['the first document after loading', `${(first * 1000).toFixed(0)} ms`, ''],
    ['compromise, bare nlp(text)', `${speed('compromise').toFixed(2)} MB/s`, '1×'],
    ['text → Reading, the whole road', `${speed('road').toFixed(2)} MB/s`, ratio('road')],
    ['tagging alone (tokens and names)', `${speed('tagging').toFixed(2)} MB/s`, ratio('tagging')],
    ...[...steps].map(([step, took]): Row => [`  of the road: ${step}`, `${((100 * took) / whole).toFixed(0)} %`, '']),
    ['resident memory after reading', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`, ''],
  ];
}

function tagOnly(doc: Document, segments: readonly DraftSegment[], { lexicon, models }: Resources): void {
  recognizeNames(doc, segments, tagSegments(doc, segments), lexicon, models);
}

/** The steps of `readDocument`, with what each takes. */
function walkSteps(doc: Document, { lexicon, models }: Resources, steps: Map<string, number>): void {
  const step = <T>(name: string, run: () => T): T => {
    const from = performance.now();
    const made = run();
    steps.set(name, (steps.get(name) ?? 0) + performance.now() - from);
    return made;
  };
  const segments = step('segments', () => segmentDocument(doc, lexicon));
  const sentences = step('tokens', () => tagSegments(doc, segments));
  const names = step('names', () => recognizeNames(doc, segments, sentences, lexicon, models));
  const resolution = step('entities', () => resolveEntities(doc, segments, sentences, names, lexicon));
  const referred = step('references', () => resolveReferences(doc, sentences, resolution, lexicon));
  const quotes = step('quotes', () => findQuotes(doc, sentences, referred, lexicon));
  const attributed = step('attribution', () => attributeMentions(doc, sentences, referred, quotes));
  step('relations', () => relateMentions(doc, sentences, attributed, quotes, lexicon));
}
