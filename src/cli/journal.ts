import { InputError } from '../errors.ts';
import type { Correction } from '../model.ts';
import { isCorrection } from '../serve/corrections.ts';

/** Corrections as JSON lines: what `correct export` writes and what the page lets its reader download. */
export const journalText = (corrections: readonly Correction[]): string =>
  corrections.map((correction) => `${JSON.stringify(correction)}\n`).join('');

/** Reads JSON lines, or one JSON list, of corrections. Throws an InputError that names the place of what is none. */
export function parseJournal(text: string, source: string): Correction[] {
  const plain = text.replace(/^\uFEFF/u, '');
  if (plain.trimStart().startsWith('[')) return fromList(parsed(plain, source), source);
  return plain.split('\n').flatMap((line, i) => {
    const place = `${source}:${i + 1}`;
    return line.trim() === '' ? [] : [checked(parsed(line, place), place)];
  });
}

const fromList = (list: unknown, source: string): Correction[] =>
  (list as unknown[]).map((item, i) => checked(item, `${source}, item ${i + 1}`));

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${place}: is no JSON; a journal has one correction a line`, { cause });
  }
}

function checked(value: unknown, place: string): Correction {
  if (isCorrection(value)) return value;
  throw new InputError(
    `${place}: is no correction; it looks like {"kind":"merge","a":"person:…","b":"person:…"}, and so distinct, rename, retype, hide, split and reject`,
  );
}
