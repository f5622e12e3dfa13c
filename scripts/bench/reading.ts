import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import nlp from 'compromise';
import { loadResources } from '../../src/cli/resources.ts';
import type { Document } from '../../src/model.ts';
import { textDocument } from '../../src/read/text.ts';
import { readDocument } from '../../src/reading.ts';
import { recognizeNames } from '../../src/recognize/names.ts';
import { segmentDocument } from '../../src/segment/document.ts';
import { tagSegments } from '../../src/tag/sentences.ts';
import { median, type Row, seconds } from './measure.ts';

const data = resolve(import.meta.dirname, '../../data');
const ROUNDS = 7;

/** English plain texts of the sample, as many copies under names of their own as make about 200 KB. */
function documents(): Document[] {
  const folder = join(data, 'sample');
  const files = readdirSync(folder).filter((file) => /\.(?:md|txt)$/u.test(file) && !file.includes('-zh'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return Array.from({ length: 16 }, (_, copy) => texts.map((text, i) => ({ text, id: `${i}.${copy}` })))
    .flat()
    .map(({ text, id }) => textDocument({ id, source: id, text }));
}

/** The whole road and the tagging alone against compromise's bare `nlp(text)`, in turn, on the same text and one core. */
export function benchReading(): Row[] {
  const started = process.hrtime.bigint();
  const resources = loadResources(data);
  const loading = seconds(started);
  const docs = documents();
  const megabytes = docs.reduce((sum, doc) => sum + Buffer.byteLength(doc.text), 0) / 1e6;
  const peers: Record<string, () => void> = {
    compromise: () => docs.forEach((doc) => void nlp(doc.text)),
    road: () => docs.forEach((doc) => void readDocument(doc, resources)),
    tagging: () => docs.forEach((doc) => void tagOnly(doc, resources)),
  };
  const times: Record<string, number[]> = { compromise: [], road: [], tagging: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(peers)) {
      const from = process.hrtime.bigint();
      run();
      if (round > 0) times[name]!.push(seconds(from));
    }
  }
  const speed = (name: string) => megabytes / median(times[name]!);
  const ratio = (name: string) => `${(speed(name) / speed('compromise')).toFixed(1)}× compromise`;
  return [
    ['load word lists and weights', `${(loading * 1000).toFixed(0)} ms`, ''],
    ['compromise, bare nlp(text)', `${speed('compromise').toFixed(2)} MB/s`, '1×'],
    ['text → Reading, the whole road', `${speed('road').toFixed(2)} MB/s`, ratio('road')],
    ['names alone (segments, tokens, names)', `${speed('tagging').toFixed(2)} MB/s`, ratio('tagging')],
    ['resident memory after reading', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`, ''],
  ];
}

function tagOnly(doc: Document, { lexicon, models }: ReturnType<typeof loadResources>): void {
  const segments = segmentDocument(doc, lexicon);
  recognizeNames(doc, segments, tagSegments(doc, segments), lexicon, models);
}
