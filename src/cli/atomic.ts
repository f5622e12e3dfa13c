import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { InputError } from '../errors.ts';

const CHUNK = 1 << 16;

/** Writes a file so that at any moment there is the old one or the new one, never a part: a temporary file, fsync, rename. */
export function writeWhole(path: string, parts: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const chunk of chunksOf(parts)) writeSync(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new InputError(`${path}: cannot be written (${code}); check the folder and its permissions`, {
      cause: error,
    });
  }
}

/** Many small strings as fewer large ones. */
export function* chunksOf(parts: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let size = 0;
  for (const part of parts) {
    held.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    yield held.join('');
    [held, size] = [[], 0];
  }
  if (size > 0) yield held.join('');
}
