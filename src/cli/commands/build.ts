import type { Command } from 'commander';
import { type CommonOptions, commonOptions, DEFAULT_GRAPH, examples } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import type { ExitCode } from '../exit.ts';
import { type InputOptions, inputOptions } from '../input-options.ts';

interface BuildOptions extends CommonOptions, InputOptions {
  output?: string;
  graph?: string;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(inputOptions(command))
    .argument('<inputs...>', 'files, folders, globs or URLs; - is standard input')
    .option('-o, --output <file>', `the graph file (default: ${DEFAULT_GRAPH})`)
    .option('-g, --graph <file>', 'the same as --output')
    .action(async (inputs: string[], options: BuildOptions) => {
      const { storeInputs } = await import('../store-inputs.ts');
      const graph = options.output ?? options.graph ?? DEFAULT_GRAPH;
      end(await storeInputs(graph, inputs, { ...options, exactly: true, refresh: true }, effects));
    });
  examples(command, [
    ['namedrop build articles/', 'every known file in the folder, into graph.namedrop'],
    ['namedrop build talk.md https://example.org/interview -o ai.namedrop', 'files and pages, into ai.namedrop'],
    ['namedrop build articles/ --min-confidence 0.7', 'only names that are that sure; `add` does the same then'],
    ['namedrop build notes --glob "**/*.txt"', 'only some files of a folder'],
  ]);
  command.addHelpText(
    'after',
    '\nAfterwards the graph file holds these documents and no others; what was read before is not read again.\nHuman corrections in it stay. A build that is stopped can be run again and goes on where it was.',
  );
}
