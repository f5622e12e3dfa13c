import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import type { Reading } from '../../model.ts';
import type { ReadResult } from '../../read/input.ts';
import { mapAhead } from '../ahead.ts';
import { type CommonOptions, commonOptions, examples } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { readingFault } from '../failure.ts';
import { type InputOptions, inputOptions, readOptions } from '../input-options.ts';
import { renderReading } from '../render/reading.ts';
import { createTerminal } from '../terminal.ts';

interface ExtractOptions extends CommonOptions, InputOptions {
  jsonl?: boolean;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(inputOptions(command))
    .argument('[inputs...]', 'files, folders, globs or URLs; without any, JSON lines {"id", "text"} on standard input')
    .option('--jsonl', 'print one reading a line, as --json does')
    .action(async (inputs: string[], options: ExtractOptions) => end(await extract(inputs, options, effects)));
  examples(command, [
    ['namedrop extract talk.md', 'what the text says, for people'],
    ['namedrop extract articles/ --jsonl > readings.jsonl', 'readings, for programs'],
    ['namedrop extract talk.md --min-confidence 0.8', 'only names that are that sure'],
    ['cat texts.jsonl | namedrop extract --jsonl', 'a stream of {"id", "text"} lines in, readings out in order'],
  ]);
}

type Outcome = { reading: Reading; issues: string[] } | { error: Error };

async function extract(inputs: string[], options: ExtractOptions, effects: Effects): Promise<ExitCode> {
  const [{ readInputs }, { createReader }] = await Promise.all([import('../../read/input.ts'), import('../reader.ts')]);
  if (inputs.length === 0 && effects.stdin.isTTY) {
    throw new UsageError('nothing to read; name files, or pipe JSON lines {"id", "text"} into it');
  }
  const terminal = createTerminal(effects, options.quiet);
  const reader = createReader(options);
  const results = readInputs(inputs.length === 0 ? ['-'] : inputs, readOptions(options), { stdin: effects.stdin });
  const outcomes = mapAhead(results, reader.ahead, async (result: ReadResult): Promise<Outcome> => {
    if (result.error) return { error: result.error };
    try {
      return { reading: await reader.read(result.document), issues: result.issues };
    } catch (error) {
      return { error: readingFault(result.document, error) };
    }
  });
  let code: ExitCode = EXIT.done;
  try {
    for await (const outcome of outcomes) {
      if ('error' in outcome) {
        terminal.fail(outcome.error);
        code = EXIT.failed;
        continue;
      }
      for (const issue of outcome.issues) terminal.note(issue);
      const asJson = options.json || options.jsonl;
      await terminal.print(asJson ? `${JSON.stringify(outcome.reading)}\n` : renderReading(outcome.reading, terminal));
    }
  } finally {
    await reader.close();
  }
  return code;
}
