import type { Command } from 'commander';
import { type CommonOptions, commonOptions, examples, graphOption, wholeNumber } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { createTerminal } from '../terminal.ts';

interface ServeOptions extends CommonOptions {
  graph: string;
  port?: number;
  host?: string;
  open: boolean;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('[graph]', 'the graph file, as --graph')
    .option(
      '-p, --port <port>',
      'tried first, then the next free one; 0 is any (default: 4711)',
      wholeNumber(0, 65_535),
    )
    .option('--host <address>', 'who may connect (default: 127.0.0.1, only this machine)')
    .option('--no-open', 'do not open the browser')
    .action(async (graph: string | undefined, options: ServeOptions) => {
      const { serveGraph } = await import('../serving.ts');
      const terminal = createTerminal(effects, options.quiet);
      await serveGraph(graph ?? options.graph, options, terminal, effects);
      end(EXIT.done);
    });
  examples(command, [
    ['namedrop serve', 'shows graph.namedrop in the browser until Ctrl-C'],
    ['namedrop serve ai.namedrop --port 8080 --no-open', 'another graph, and only print the address'],
  ]);
}
