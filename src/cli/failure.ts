import { inspect } from 'node:util';
import { InputError, UsageError } from '../errors.ts';
import type { Document } from '../model.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode, NothingFound } from './exit.ts';

/** Says what an error means to a person, in one line, and gives the exit code for it. */
export function explain(error: unknown, effects: Effects): ExitCode {
  const { stderr, env } = effects;
  // What stands on the line may be progress.
  stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${lineOf(error)}\n`);
  if (env.NAMEDROP_DEBUG) stderr.write(`${inspect(error)}\n`);
  if (error instanceof NothingFound) return EXIT.nothing;
  if (error instanceof InputError) return EXIT.failed;
  return error instanceof UsageError ? EXIT.usage : EXIT.internal;
}

function lineOf(error: unknown): string {
  if (error instanceof InputError || error instanceof NothingFound) return error.message;
  if (error instanceof UsageError) return `namedrop: ${error.message}`;
  const message = error instanceof Error ? error.message : String(error);
  return `namedrop: a fault of the program (${message.split('\n')[0]}); set NAMEDROP_DEBUG=1 to see where, and please report it`;
}

/** A document that the road cannot take is a fault of ours, but the other documents go on. */
export function readingFault({ id, source }: Document, cause: unknown): InputError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    `${source}: document ${id} could not be understood (${message.split('\n')[0]}); please report it`,
    {
      cause,
    },
  );
}
