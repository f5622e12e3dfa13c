import { InputError } from '../errors.ts';
import { documentsOfOrigin, putReading, removeDocuments } from '../store/documents.ts';
import { GraphFileError, type Store } from '../store/file.ts';
import type { Step } from './steps.ts';
import type { Terminal } from './terminal.ts';

/** What became of the inputs. */
export interface Intake {
  added: number;
  replaced: number;
  unchanged: number;
  failed: number;
  /** Known documents that were left as another extractor has read them. */
  outdated: number;
  /** Sources of all documents, those of failed ones included. */
  origins: Set<string>;
}

/** The documents that one input has brought so far, by id, with their hashes. */
interface Batch {
  hashes: Map<string, string>;
  failed: boolean;
}

/** Documents on standard input have no lasting source: a second pipe is no new edition of the first. */
const PASSING = '-';

/**
 * Takes documents into the store as they come, each in one transaction. A known document changes nothing. When an input
 * is through without a failure, the documents that it brought earlier and brings no more go with its last one.
 */
export async function takeIn(
  store: Store,
  steps: AsyncIterable<Step>,
  extractor: string,
  terminal: Terminal,
): Promise<Intake> {
  const intake: Intake = { added: 0, replaced: 0, unchanged: 0, failed: 0, outdated: 0, origins: new Set() };
  let batch: Batch = { hashes: new Map(), failed: false };
  let count = 0;
  for await (const step of steps) {
    intake.origins.add(step.origin);
    for (const issue of step.issues) terminal.note(issue);
    try {
      intake[takeStep(store, step, batch, extractor)] += 1;
      if (step.outcome.kind === 'known' && step.outcome.outdated) intake.outdated += 1;
    } catch (error) {
      if (!(error instanceof InputError) || error instanceof GraphFileError) throw error;
      terminal.fail(error);
      intake.failed += 1;
      batch.failed = true;
    }
    count += 1;
    terminal.progress(`${count} read, last ${step.origin}`);
    if (step.closes) batch = { hashes: new Map(), failed: false };
  }
  return intake;
}

function takeStep(store: Store, step: Step, batch: Batch, extractor: string): 'added' | 'replaced' | 'unchanged' {
  const { origin, outcome } = step;
  if (outcome.kind === 'failed') throw outcome.error;
  const id = outcome.kind === 'read' ? outcome.reading.id : outcome.id;
  const twin = batch.hashes.get(id);
  if (twin !== undefined && twin !== outcome.hash) {
    throw new InputError(`${origin}: the id ${id} stands for two different texts; give each its own`);
  }
  batch.hashes.set(id, outcome.hash);
  const stale = step.closes && !batch.failed ? staleDocuments(store, origin, batch) : [];
  if (outcome.kind === 'read' && twin === undefined) {
    return putReading(store, outcome.reading, { hash: outcome.hash, origin, extractor }, stale);
  }
  if (stale.length > 0) removeDocuments(store, stale);
  return 'unchanged';
}

function staleDocuments(store: Store, origin: string, { hashes }: Batch): string[] {
  return origin === PASSING ? [] : documentsOfOrigin(store, origin).filter((id) => !hashes.has(id));
}
