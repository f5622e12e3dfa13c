import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from '../errors.ts';
import { checkSize, locate } from './bytes.ts';
import { ENDINGS, endingOf } from './format.ts';
import { type ReadResult, readSource } from './source.ts';
import { readLineStream, readStandardInput } from './stream.ts';
import { fetchBytes } from './url.ts';

export interface ReadOptions {
  /** Which files of a folder are read, such as `**\/*.md`; every known ending unless given. */
  glob?: string;
  maxBytes?: number;
  /** How long a server may take. */
  timeoutMs?: number;
}

/** The outside world, passed in so that a test can stand in for it. */
export interface ReadEffects {
  fetch?: typeof fetch;
  stdin?: AsyncIterable<Uint8Array>;
}

export type { ReadResult };

/**
 * Reads paths, folders, globs, http(s) URLs and `-` (standard input) in the order given; the files of a folder or a glob
 * are sorted by path. One input may give several documents. An error never stops the other inputs.
 */
export async function* readInputs(
  inputs: string[],
  options: ReadOptions = {},
  effects: ReadEffects = {},
): AsyncGenerator<ReadResult> {
  for (const input of inputs) {
    try {
      yield* readInput(input, options, effects);
    } catch (error) {
      yield { source: input, error: locate(input, error) };
    }
  }
}

async function* readInput(input: string, options: ReadOptions, effects: ReadEffects): AsyncGenerator<ReadResult> {
  if (input === '-') {
    yield* readStandardInput(effects.stdin ?? process.stdin, options);
  } else if (/^https?:\/\//iu.test(input)) {
    const { bytes, contentType } = await fetchBytes(input, options, effects.fetch ?? fetch);
    yield* readSource(input, bytes, { ...options, contentType });
  } else {
    for (const path of await filesOf(input, options)) yield* readFileAt(path, options);
  }
}

async function* readFileAt(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  try {
    const found = await stat(path);
    if (/^(?:jsonl|ndjson)$/u.test(endingOf(path))) {
      yield* readLineStream(path, createReadStream(path), options.maxBytes);
      return;
    }
    // A pipe has no size beforehand.
    if (found.isFile()) checkSize(found.size, options.maxBytes);
    yield* readSource(path, await readFile(path), options);
  } catch (error) {
    yield { source: path, error: locate(path, error) };
  }
}

/** The files that a path, folder or glob stands for. A path that exists is never taken for a glob. */
async function filesOf(input: string, options: ReadOptions): Promise<string[]> {
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory()) {
    const pattern = options.glob ?? `**/*.{${ENDINGS.join(',')}}`;
    const files = await glob(pattern, { cwd: input, caseSensitiveMatch: false });
    if (files.length === 0) throw new InputError(`no file in it matches ${pattern}; give another glob`);
    return withoutDoubles(files.map((file) => join(input, file)));
  }
  if (found) return [input];
  if (!/[*?[\]{}]/u.test(input)) throw new InputError(`no such file or folder; check the path`);
  const files = await glob(input, { absolute: isAbsolute(input) });
  if (files.length === 0) throw new InputError(`no file matches; check the pattern`);
  return withoutDoubles(files);
}

/** Sorted; what links lead to twice is read once, under its shortest path. */
async function withoutDoubles(paths: string[]): Promise<string[]> {
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const real = await realpath(path).catch(() => path);
    const known = shortest.get(real);
    if (known === undefined || path.length < known.length) shortest.set(real, path);
  }
  return [...shortest.values()].sort((a, b) => (a < b ? -1 : 1));
}
