import type { Command } from 'commander';
import { findPath } from '../../query/path.ts';
import { openLibrary } from '../../store/corpus.ts';
import { withStore } from '../../store/file.ts';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode, NothingFound } from '../exit.ts';
import { displayNames, entityNamed } from '../names.ts';
import { linkingProgress } from '../progress.ts';
import { renderPath } from '../render/path.ts';
import { createTerminal } from '../terminal.ts';

interface PathOptions extends CommonOptions {
  graph: string;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('<from>', 'any name or alias in any script, or an id')
    .argument('<to>', 'the same')
    .action(async (from: string, to: string, options: PathOptions) => end(await path(from, to, options, effects)));
  examples(command, [
    ['namedrop path Altman Hassabis', 'how the two are connected, one quote a step'],
    ['namedrop path "Anna Weber" company:acme --json', 'the steps for programs'],
  ]);
  command.addHelpText(
    'after',
    '\nThe chain prefers relations (founded, leads …) over mentions, and both over standing in one sentence.',
  );
}

async function path(from: string, to: string, options: PathOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const { entities, corpus } = await withStore(options.graph, {}, (store) => {
    const library = openLibrary(store, linkingProgress(terminal));
    return { entities: library.entities, corpus: library.corpus() };
  });
  const [source, target] = [from, to].map((name) => entityNamed(name, entities, options.graph, terminal).id);
  const steps = findPath(corpus, source!, target!);
  const names = displayNames(corpus.entities);
  if (steps === null) {
    throw new NothingFound(`${options.graph}: nothing connects ${names(source!)} and ${names(target!)}`);
  }
  await terminal.print(options.json ? `${JSON.stringify(steps, null, 2)}\n` : renderPath(steps, names, terminal));
  if (steps.length === 0) terminal.note(`both names mean ${names(source!)}`);
  return EXIT.done;
}
