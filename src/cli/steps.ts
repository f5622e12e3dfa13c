import { normalize } from 'node:path';
import type { Document, Reading } from '../model.ts';
import { type ReadOptions, type ReadResult, readInputs } from '../read/input.ts';
import { documentHash, findDocument } from '../store/documents.ts';
import type { Store } from '../store/file.ts';
import { mapAhead } from './ahead.ts';
import type { Effects } from './effects.ts';
import { readingFault } from './failure.ts';
import type { Reader } from './reader.ts';

/** A document on its way into the store. */
export interface Step {
  /** The input that brings it. */
  origin: string;
  /** Whether it is the last one that this input brings. */
  closes: boolean;
  issues: string[];
  outcome:
    | { kind: 'failed'; error: Error }
    | { kind: 'known'; id: string; hash: string; outdated: boolean }
    | { kind: 'read'; reading: Reading; hash: string };
}

export interface StepOptions {
  extractor: string;
  /** Reads known documents again where another extractor has read them. */
  refresh: boolean;
  reading: ReadOptions;
}

/** Reads inputs, skipping the understanding of documents that the store holds already. In the order of the inputs. */
export function readSteps(
  store: Store,
  inputs: readonly string[],
  { extractor, refresh, reading }: StepOptions,
  reader: Reader,
  { stdin }: Pick<Effects, 'stdin'>,
): AsyncGenerator<Step> {
  const results = withLast(readInputs(inputs.map(plainPath), reading, { stdin }));
  return mapAhead(results, reader.ahead, async ({ result, closes }) => {
    const step = { origin: result.source, closes, issues: result.issues ?? [] };
    if (result.error) return { ...step, outcome: { kind: 'failed', error: result.error } };
    const { document } = result;
    const hash = documentHash(document);
    const known = findDocument(store, document.id);
    if (known?.hash === hash) {
      const outdated = known.extractor !== extractor;
      if (!outdated || !refresh) return { ...step, outcome: { kind: 'known', id: document.id, hash, outdated } };
    }
    return { ...step, outcome: await understand(reader, document, hash) };
  });
}

async function understand(reader: Reader, document: Document, hash: string): Promise<Step['outcome']> {
  try {
    return { kind: 'read', reading: await reader.read(document), hash };
  } catch (error) {
    return { kind: 'failed', error: readingFault(document, error) };
  }
}

/** `./talk.md` and `talk.md` are one source. */
const plainPath = (input: string): string => (/^https?:\/\//iu.test(input) ? input : normalize(input));

/** Looks one result ahead to know which is the last of its input. */
async function* withLast(results: AsyncIterable<ReadResult>): AsyncGenerator<{ result: ReadResult; closes: boolean }> {
  let before: ReadResult | null = null;
  for await (const result of results) {
    if (before !== null) yield { result: before, closes: before.source !== result.source };
    before = result;
  }
  if (before !== null) yield { result: before, closes: true };
}
