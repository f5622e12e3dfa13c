import { inspect } from 'node:util';
import picocolors from 'picocolors';
import type { Effects, Output } from './effects.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** How a command talks: results to standard output, everything else to standard error. */
export interface Terminal {
  /** Colours for standard output; all of them plain when it is no terminal or NO_COLOR is set. */
  colors: Colors;
  /** Columns of standard output, null when it is no terminal. */
  width: number | null;
  /** Writes a result; resolves when the reader of a pipe has taken enough of it. */
  print(text: string): Promise<void>;
  /** Says something worth knowing, unless `--quiet`. */
  note(text: string): void;
  /** Says what went wrong, always; with NAMEDROP_DEBUG also where in the program. */
  fail(error: Error): void;
  /** Shows what is being done on a line that is overwritten; only on a terminal, never with `--quiet`. */
  progress(text: string): void;
}

/** No more often than this is the progress line drawn anew. */
const REDRAW_MS = 80;

export function createTerminal({ stdout, stderr, env }: Effects, quiet = false): Terminal {
  const live = stderr.isTTY === true && !quiet && env.TERM !== 'dumb';
  let drawnAt = 0;
  let drawn = false;
  const clear = () => {
    if (drawn) stderr.write('\r\x1b[K');
    drawn = false;
  };
  return {
    colors: picocolors.createColors(hasColors(stdout, env)),
    width: stdout.isTTY ? (stdout.columns ?? 80) : null,
    print(text) {
      clear();
      return written(stdout, text);
    },
    note(text) {
      clear();
      if (!quiet) stderr.write(`${text}\n`);
    },
    fail(error) {
      clear();
      stderr.write(`${error.message}\n`);
      if (env.NAMEDROP_DEBUG) stderr.write(`${inspect(error)}\n`);
    },
    progress(text) {
      const now = performance.now();
      if (!live || (drawn && now - drawnAt < REDRAW_MS)) return;
      stderr.write(`\r\x1b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
      drawnAt = now;
      drawn = true;
    },
  };
}

function hasColors(stream: Output, env: Effects['env']): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

function written(stream: Output, text: string): Promise<void> {
  if (stream.write(text) || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      stream.off('drain', settle);
      stream.off('close', settle);
      resolve();
    };
    stream.once('drain', settle);
    stream.once('close', settle);
  });
}
