import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aboutEntity } from '../../src/query/about.ts';
import { quoteMentions, whoMentions } from '../../src/query/mentions.ts';
import { findPath } from '../../src/query/path.ts';
import { type Library, openLibrary } from '../../src/store/corpus.ts';
import { putReading } from '../../src/store/documents.ts';
import { closeStore, openStore, type Store } from '../../src/store/file.ts';
import { searchSentences } from '../../src/store/search.ts';
import { makeArticle } from './articles.ts';
import { median, type Row, seconds } from './measure.ts';

/** Files of so many documents are measured; the largest is the number after `store` on the command line, if any. */
const SIZES = [10, 1000, 10_000];
const ADDED = 50;

/** Adding one document to files of several sizes, and asking the largest. */
export function benchStore(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'namedrop-bench-'));
  const path = join(folder, 'bench.namedrop');
  const most = Number(process.argv[3] ?? SIZES.at(-1));
  try {
    warmUp(join(folder, 'warm-up.namedrop'));
    const store = openStore(path, { create: true });
    const rows: Row[] = [];
    let n = 0;
    for (const size of SIZES.filter((each) => each <= most)) {
      while (n < size - ADDED) add(store, n++);
      const times = Array.from({ length: Math.min(ADDED, size) }, () => timed(() => add(store, n++)));
      rows.push([`add a document to ${n - times.length} others`, milliseconds(median(times)), '']);
    }
    rows.push(...benchQuestions(store));
    closeStore(store);
    rows.push(['the file', `${(statSync(path).size / 1e6).toFixed(0)} MB`, '']);
    rows.push(['resident memory', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`, '']);
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lets the compiler see the code first, or the smallest file would look the slowest. */
function warmUp(path: string): void {
  const store = openStore(path, { create: true });
  for (let n = 0; n < 4 * ADDED; n += 1) add(store, n);
  closeStore(store);
}

function add(store: Store, n: number): void {
  const article = makeArticle(n);
  putReading(store, article, { hash: article.id, origin: article.source, extractor: 'bench' });
}

function benchQuestions(store: Store): Row[] {
  const rows: Row[] = [];
  const measure = <T>(what: string, work: () => T): T => {
    let result: T | undefined;
    const time = timed(() => {
      result = work();
    });
    rows.push([what, milliseconds(time), '']);
    return result as T;
  };
  measure('link all documents (first question after a change)', () => openLibrary(store));
  const library: Library = measure('entities and links, as kept', () => openLibrary(store));
  const ranked = [...library.entities].sort((a, b) => b.mentions - a.mentions);
  const [hub, usual] = [ranked[0]!, ranked[Math.floor(ranked.length / 4)]!];
  for (const [what, entity] of [
    ['the most mentioned', hub],
    ['one in the upper quarter', usual],
  ] as const) {
    const name = `${what} (${entity.mentions} mentions)`;
    measure(`mentions --of ${name} --quote`, () => quoteMentions(library.corpus([entity.id]), { of: entity.id }));
    measure(`about ${name}`, () => aboutEntity(library.corpus([entity.id]), entity));
  }
  const corpus = measure('load everything', () => library.corpus());
  measure('mentions, the whole table', () => whoMentions(corpus));
  measure('path between two', () => findPath(corpus, hub.id, usual.id));
  measure('search for two words', () => searchSentences(store, 'another report'));
  measure('search for a rare name', () => searchSentences(store, usual.name));
  return rows;
}

function timed(work: () => void): number {
  const from = process.hrtime.bigint();
  work();
  return seconds(from);
}

const milliseconds = (time: number): string => `${(time * 1000).toFixed(1)} ms`;
