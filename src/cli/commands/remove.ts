import { normalize } from 'node:path';
import type { Command } from 'commander';
import { editDistance } from '../../query/distance.ts';
import { listDocuments, removeDocuments, type StoredDocument } from '../../store/documents.ts';
import { withStore } from '../../store/file.ts';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode, NothingFound } from '../exit.ts';
import { createTerminal } from '../terminal.ts';

interface RemoveOptions extends CommonOptions {
  graph: string;
  dryRun?: boolean;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('<documents...>', 'ids, sources or titles as `namedrop list` shows them')
    .option('--dry-run', 'only say what would go')
    .action(async (names: string[], options: RemoveOptions) => end(await remove(names, options, effects)));
  examples(command, [
    ['namedrop remove talk.md', 'the document of that file, with all that only it said'],
    ['namedrop remove texts.jsonl', 'all documents that the file brought'],
    ['namedrop remove 3f2a9c0d1e2b4a5f --dry-run', 'show what an id stands for'],
  ]);
}

async function remove(names: string[], options: RemoveOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  return withStore(options.graph, {}, async (store) => {
    const documents = listDocuments(store);
    const chosen = new Set<StoredDocument>();
    let missing = false;
    for (const name of names) {
      const found = documents.filter((document) => isNamed(document, name));
      for (const document of found) chosen.add(document);
      if (found.length > 0) continue;
      missing = true;
      terminal.fail(new NothingFound(`${options.graph}: holds no document ${name}; ${hint(name, documents)}`));
    }
    const gone = [...chosen];
    if (!options.dryRun && gone.length > 0)
      removeDocuments(
        store,
        gone.map(({ id }) => id),
      );
    if (options.json)
      await terminal.print(`${JSON.stringify({ removed: gone.map(({ id, source }) => ({ id, source })) })}\n`);
    else
      for (const { id, source } of gone)
        terminal.note(`${options.dryRun ? 'would remove' : 'removed'} ${source} (${id})`);
    return missing ? EXIT.nothing : EXIT.done;
  });
}

const isNamed = ({ id, source, origin, title }: StoredDocument, name: string): boolean =>
  [id, source, origin, title].includes(name) || [source, origin].includes(normalize(name));

function hint(name: string, documents: readonly StoredDocument[]): string {
  const near = documents.find(({ source }) => editDistance(source, name, 3) <= 3);
  return near ? `did you mean ${near.source}?` : 'see: namedrop list';
}
