import type { Command } from 'commander';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import type { ExitCode } from '../exit.ts';
import { type InputOptions, inputOptions } from '../input-options.ts';

interface AddOptions extends CommonOptions, InputOptions {
  graph: string;
  again?: boolean;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(inputOptions(graphOption(command)))
    .argument('<inputs...>', 'files, folders, globs or URLs; - is standard input')
    .option('--again', 'read known documents again when an older Namedrop has read them')
    .action(async (inputs: string[], options: AddOptions) => {
      const { storeInputs } = await import('../store-inputs.ts');
      end(await storeInputs(options.graph, inputs, { ...options, exactly: false, refresh: !!options.again }, effects));
    });
  examples(command, [
    ['namedrop add talk.md', 'into graph.namedrop, which is made when there is none'],
    ['namedrop add new/ -g ai.namedrop', 'a folder, into another graph'],
    ['curl -s https://example.org/texts.jsonl | namedrop add -', 'JSON lines {"id", "text"} from a pipe'],
  ]);
  command.addHelpText('after', '\nA known document changes nothing; a changed one takes the place of its older text.');
}
