import type { Command } from 'commander';
import { listDocuments, type StoredDocument } from '../../store/documents.ts';
import { withStore } from '../../store/file.ts';
import { storedOptions } from '../../store/options.ts';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { onOneLine } from '../plain.ts';
import { renderTable } from '../table.ts';
import { createTerminal } from '../terminal.ts';
import { extractorVersion } from '../version.ts';

interface ListOptions extends CommonOptions {
  graph: string;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('[graph]', 'the graph file, as --graph')
    .action(async (graph: string | undefined, options: ListOptions) =>
      end(await list(graph ?? options.graph, options, effects)),
    );
  examples(command, [
    ['namedrop list', 'date, language, id, source and title of each document'],
    ['namedrop list ai.namedrop --json', 'the same for programs'],
  ]);
}

async function list(graph: string, options: ListOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const { documents, minConfidence } = await withStore(graph, {}, (store) => ({
    documents: listDocuments(store),
    minConfidence: storedOptions(store).minConfidence,
  }));
  documents.sort((a, b) => compare(a.date ?? '~', b.date ?? '~') || compare(a.source, b.source) || compare(a.id, b.id));
  if (options.json) await terminal.print(`${JSON.stringify(documents, null, 2)}\n`);
  else if (documents.length === 0) terminal.note(`${graph}: holds no documents; add some with: namedrop add PATH…`);
  else await terminal.print(renderTable(COLUMNS, documents.map(row), terminal.colors.dim));
  const current = extractorVersion(minConfidence);
  const outdated = documents.filter(({ extractor }) => extractor !== current).length;
  if (outdated > 0)
    terminal.note(`${outdated} were read by another version of Namedrop; build or add --again reads them anew`);
  return EXIT.done;
}

const COLUMNS = ['date', 'language', 'id', 'source', 'title'].map((title) => ({ title }));

const row = ({ date, language, id, source, title }: StoredDocument): string[] =>
  [date ?? '', language, id, source, title ?? ''].map(onOneLine);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
