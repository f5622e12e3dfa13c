import { InputError } from '../errors.ts';
import type { Document } from '../model.ts';
import { documentId } from './document.ts';
import { documentFromRecord, type TextRecord } from './text.ts';

/** A parsed JSON value → Document; a record without an id gets the hash of source and text. */
export function recordDocument(value: unknown, source: string): Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('is no JSON object; give {"id", "text", …}');
  }
  const record = value as TextRecord;
  const id = record.id ?? documentId(source, String(record.text));
  return documentFromRecord({ ...record, id }, source);
}

/** One line of JSON Lines → Document. Throws an InputError that says what is wrong with the line. */
export const lineDocument = (line: string, source: string): Document => recordDocument(parseJson(line), source);

/** The records of a JSON file: one object, or an array of them. Each is a document or an error. */
export function readJson(text: string, source: string): (Document | InputError)[] {
  const value = parseJson(text);
  if (!Array.isArray(value)) return [recordDocument(value, source)];
  return value.map((item, at) => attempt(() => recordDocument(item, source), `record ${at + 1}: `));
}

/** The records of a JSON Lines text; blank lines do not count. */
export function readJsonLines(text: string, source: string): (Document | InputError)[] {
  const results: (Document | InputError)[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() !== '') results.push(attempt(() => lineDocument(line, source), `line ${at + 1}: `));
  });
  return results;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's message quotes the text around the place, at any length and over lines.
    const why = (error as Error).message.replace(/\s+/gu, ' ').slice(0, 120);
    throw new InputError(`is no JSON (${why}); mend it`);
  }
}

function attempt(read: () => Document, place: string): Document | InputError {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new InputError(`${place}${error.message}`);
  }
}
