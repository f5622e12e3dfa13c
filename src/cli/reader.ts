import { availableParallelism } from 'node:os';
import type { Document, Reading } from '../model.ts';
import { withoutDoubtful } from '../query/confidence.ts';
import { type Resources, readDocument } from '../reading.ts';
import { DATA } from './paths.ts';
import { loadResources } from './resources.ts';

/** Turns documents into readings, in this thread or in several. */
export interface Reader {
  /** How many documents to hand over before the first reading is awaited. */
  ahead: number;
  read(document: Document): Promise<Reading>;
  close(): Promise<void>;
}

/** Threads cost half a second to start: a smaller amount of text (UTF-16 units) is read faster without them. */
const WORTH_THREADS = 300_000;
const MOST_THREADS = 8;
/** Node cannot load TypeScript in the threads of the pool: run from source, all reading is done in this one. */
const BUILT = import.meta.url.endsWith('.js');

let loaded: Resources | null = null;

export interface ReaderOptions {
  threads?: number;
  /** Names that are less sure are left out; default 0. */
  minConfidence?: number;
}

/**
 * A reader that starts threads, one a core, once it has seen enough text to make them worth it; told how many, it starts
 * them at once.
 */
export function createReader({ threads, minConfidence = 0 }: ReaderOptions = {}): Reader {
  loaded ??= loadResources(DATA);
  const resources = loaded;
  const most = threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const pooled = BUILT && most > 1;
  let pool: Promise<Pool> | null = null;
  let units = 0;
  return {
    ahead: pooled ? most * 4 : 1,
    async read(document) {
      units += document.text.length;
      if (pooled && (threads !== undefined || units > WORTH_THREADS)) pool ??= startPool(most);
      const reading = pool === null ? readDocument(document, resources) : await (await pool).run(document);
      return withoutDoubtful(reading, minConfidence);
    },
    async close() {
      if (pool !== null) await (await pool).destroy();
    },
  };
}

interface Pool {
  run(document: Document): Promise<Reading>;
  destroy(): Promise<void>;
}

async function startPool(threads: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const filename = new URL('./reading-worker.js', import.meta.url).href;
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}
