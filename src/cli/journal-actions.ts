import { readFileSync } from 'node:fs';
import { InputError } from '../errors.ts';
import { subjectsOf } from '../query/corrections.ts';
import { listCorrections, undoCorrection } from '../store/corrections.ts';
import { withStore } from '../store/file.ts';
import type { CommonOptions } from './arguments.ts';
import { writeWhole } from './atomic.ts';
import { record, withSubjects } from './correcting.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { journalText, parseJournal } from './journal.ts';
import { correctionLine } from './render/correction.ts';
import { createTerminal } from './terminal.ts';

export interface JournalOptions extends CommonOptions {
  graph: string;
  output?: string;
}

/** Takes the last correction back. */
export async function undoLast(
  _: string[],
  { graph, json, quiet }: JournalOptions,
  effects: Effects,
): Promise<ExitCode> {
  const terminal = createTerminal(effects, quiet);
  const last = await withStore(graph, {}, undoCorrection);
  if (last === null) {
    terminal.note(`${graph}: there is no correction to take back`);
    return EXIT.nothing;
  }
  if (json) await terminal.print(`${JSON.stringify(last)}\n`);
  terminal.note(`took back: ${correctionLine(last, (id) => id)}`);
  return EXIT.done;
}

/** Prints the journal. */
export async function listJournal(
  _: string[],
  { graph, json, quiet }: JournalOptions,
  effects: Effects,
): Promise<ExitCode> {
  const terminal = createTerminal(effects, quiet);
  return withSubjects(graph, terminal, async ({ store, names }) => {
    const journal = listCorrections(store);
    const lines = journal.map((correction, i) => `${i + 1}. ${correctionLine(correction, names)}\n`);
    await terminal.print(json ? `${JSON.stringify(journal, null, 2)}\n` : lines.join(''));
    if (journal.length === 0) terminal.note(`${graph}: nothing was corrected`);
    return EXIT.done;
  });
}

/** Adds the corrections of a file that the journal does not say already. */
export async function applyJournal(
  [file]: string[],
  { graph, json, quiet }: JournalOptions,
  effects: Effects,
): Promise<ExitCode> {
  const terminal = createTerminal(effects, quiet);
  const corrections = parseJournal(file === '-' ? await textOf(effects.stdin) : readText(file!), file!);
  return withSubjects(graph, terminal, async ({ store, names }) => {
    const applied = record(store, corrections);
    const unknown = applied.filter((correction) => subjectsOf(correction).some((id) => !isKnown(id, names)));
    if (json) await terminal.print(`${JSON.stringify({ applied, unknown: unknown.length })}\n`);
    terminal.note(`${graph}: ${applied.length} of ${corrections.length} corrections are new to it`);
    if (unknown.length > 0) {
      terminal.note(`${unknown.length} name something that it does not hold; they wait until it does`);
    }
    return EXIT.done;
  });
}

/** Members of single documents are not among the names; whether they are there shows when they are linked. */
const isKnown = (id: string, names: (id: string) => string): boolean => id.includes('#') || names(id) !== id;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}

async function textOf(stdin: Effects['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes the journal so that another graph can take it over. */
export async function exportJournal(_: string[], options: JournalOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const text = journalText(await withStore(options.graph, {}, listCorrections));
  if (options.output === undefined) await terminal.print(text);
  else writeWhole(options.output, [text]);
  return EXIT.done;
}
