import { existsSync, rmSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { listDocuments, removeDocuments } from '../store/documents.ts';
import { type Store, withStore } from '../store/file.ts';
import { storedOptions, storeOptions } from '../store/options.ts';
import type { CommonOptions } from './arguments.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type InputOptions, readOptions } from './input-options.ts';
import { type Intake, takeIn } from './intake.ts';
import { createReader } from './reader.ts';
import { readSteps } from './steps.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { extractorVersion } from './version.ts';

export interface StoreInputsOptions extends CommonOptions, InputOptions {
  /** Afterwards the graph holds only what these inputs bring. */
  exactly: boolean;
  /** Reads known documents again where another extractor has read them. */
  refresh: boolean;
}

/** `build` and `add`: reads inputs into a graph file and says what became of them. */
export async function storeInputs(
  graph: string,
  inputs: readonly string[],
  options: StoreInputsOptions,
  effects: Effects,
): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const isNew = !existsSync(graph);
  const outcome = await withStore(graph, { create: true }, (store) => fill(store, inputs, options, terminal, effects));
  // A graph of nothing is no help: it would only hide that there was nothing to read.
  if (isNew && outcome.documents === 0) rmSync(graph, { force: true });
  if (options.json) await terminal.print(`${JSON.stringify(summary(graph, outcome))}\n`);
  else terminal.note(sentence(graph, outcome));
  return outcome.intake.failed > 0 ? EXIT.failed : EXIT.done;
}

interface Outcome {
  intake: Intake;
  /** How many were removed because no input brings them. */
  removed: number;
  /** How many the file holds now. */
  documents: number;
}

async function fill(
  store: Store,
  inputs: readonly string[],
  { exactly, refresh, ...options }: StoreInputsOptions,
  terminal: Terminal,
  effects: Effects,
): Promise<Outcome> {
  const minConfidence = settleConfidence(store, options.minConfidence, exactly);
  const extractor = extractorVersion(minConfidence);
  const reader = createReader({ ...options, minConfidence });
  try {
    const steps = readSteps(store, inputs, { extractor, refresh, reading: readOptions(options) }, reader, effects);
    const intake = await takeIn(store, steps, extractor, terminal);
    const removed = exactly ? removeOthers(store, intake.origins) : 0;
    return { intake, removed, documents: listDocuments(store).length };
  } finally {
    await reader.close();
  }
}

/** Every document of a graph is read to the same measure: that of its building, or of its first documents. */
function settleConfidence(store: Store, asked: number | undefined, exactly: boolean): number {
  const { minConfidence = 0 } = storedOptions(store);
  if (asked === undefined || asked === minConfidence) return minConfidence;
  if (!exactly && listDocuments(store).length > 0) {
    throw new UsageError(
      `${store.path} was built with --min-confidence ${minConfidence}; build it again to change that`,
    );
  }
  storeOptions(store, { minConfidence: asked });
  return asked;
}

/** An input that failed keeps what it brought earlier: nothing is lost because a server is down. */
function removeOthers(store: Store, origins: ReadonlySet<string>): number {
  const others = listDocuments(store).filter(({ origin }) => !origins.has(origin));
  if (others.length > 0)
    removeDocuments(
      store,
      others.map(({ id }) => id),
    );
  return others.length;
}

function summary(graph: string, { intake: { origins: _, ...counts }, removed, documents }: Outcome) {
  return { graph, documents, ...counts, removed };
}

function sentence(graph: string, { intake, removed, documents }: Outcome): string {
  const { added, replaced, unchanged, failed, outdated } = intake;
  const counts = Object.entries({ added, replaced, unchanged, removed, failed }).filter(([, count]) => count > 0);
  const done = counts.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing changed';
  const hint = outdated > 0 ? `\n${outdated} were read by another version of Namedrop; --again reads them anew` : '';
  return `${graph}: ${done}; it holds ${documents} ${documents === 1 ? 'document' : 'documents'}${hint}`;
}
