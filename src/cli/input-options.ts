import type { Command } from 'commander';
import type { ReadOptions } from '../read/input.ts';
import { probability, wholeNumber } from './arguments.ts';

/** Options of the commands that read documents. */
export interface InputOptions {
  glob?: string;
  maxBytes?: number;
  timeout?: number;
  threads?: number;
  minConfidence?: number;
}

export function inputOptions(command: Command): Command {
  return command
    .option('--glob <pattern>', 'which files of a folder are read, such as "**/*.md"')
    .option('--max-bytes <number>', 'refuse inputs that are larger', wholeNumber(1))
    .option('--timeout <seconds>', 'how long a server may take to answer', wholeNumber(1, 3600))
    .option(
      '--threads <number>',
      'read in so many threads (default: one a core when there is much to read)',
      wholeNumber(1, 64),
    )
    .option(
      '--min-confidence <probability>',
      'leave out names that are less sure than this, from 0 to 1, with all that is said of them',
      probability,
    );
}

export const readOptions = ({ glob, maxBytes, timeout }: InputOptions): ReadOptions => ({
  ...(glob === undefined ? {} : { glob }),
  ...(maxBytes === undefined ? {} : { maxBytes }),
  ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
});
