import { InputError } from '../errors.ts';
import { type BytesOptions, DEFAULT_MAX_BYTES, locate, tooLarge } from './bytes.ts';
import { decodeText } from './decode.ts';
import { lineDocument } from './records.ts';
import { type ReadResult, readSource } from './source.ts';

/**
 * Standard input: JSON Lines when its first line is a JSON object, read one line at a time (the whole may be larger than
 * memory, each line at most `maxBytes`); else one text or one file of any format.
 */
export async function* readStandardInput(
  chunks: AsyncIterable<Uint8Array>,
  options: BytesOptions,
): AsyncGenerator<ReadResult> {
  const source = '-';
  const lines = splitLines(chunks, options.maxBytes ?? DEFAULT_MAX_BYTES);
  const first = await firstFilled(lines);
  if (first === undefined) {
    throw new InputError('standard input is empty; pipe a text or JSON lines into it');
  }
  if (isObject(first.bytes)) yield* readLines(source, after(first, lines));
  else yield* readWhole(source, after(first, lines), options);
}

/** A file of JSON Lines as a stream: the whole may be larger than memory, each line at most `maxBytes`. */
export async function* readLineStream(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = DEFAULT_MAX_BYTES,
): AsyncGenerator<ReadResult> {
  const lines = splitLines(chunks, maxBytes);
  const first = await firstFilled(lines);
  if (first === undefined) throw new InputError('is empty; there is nothing to read');
  yield* readLines(source, after(first, lines));
}

interface Line {
  bytes: Uint8Array;
  number: number;
}

async function* readLines(source: string, lines: AsyncIterable<Line>): AsyncGenerator<ReadResult> {
  for await (const { bytes, number } of lines) {
    if (isBlank(bytes)) continue;
    try {
      yield { source, document: lineDocument(decodeText(bytes).text, source), issues: [] };
    } catch (error) {
      yield { source, error: locate(`${source}:${number}`, error) };
    }
  }
}

async function* readWhole(
  source: string,
  lines: AsyncIterable<Line>,
  options: BytesOptions,
): AsyncGenerator<ReadResult> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const { bytes } of lines) {
    parts.push(bytes);
    size += bytes.length;
    if (size > (options.maxBytes ?? DEFAULT_MAX_BYTES)) {
      yield { source, error: locate(source, tooLarge(size, options.maxBytes)) };
      return;
    }
  }
  yield* readSource(source, Buffer.concat(parts), options);
}

const NEWLINE = 10;

/** The lines of a stream of bytes, each with its line end. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, end + 1));
      yield { bytes: Buffer.concat(parts), number };
      [parts, size, from] = [[], 0, end + 1];
      number += 1;
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > maxBytes) throw tooLarge(size, maxBytes);
  }
  if (size > 0) yield { bytes: Buffer.concat(parts), number };
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));

/** The first line that is not blank, with the blank ones before it. */
async function firstFilled(lines: AsyncGenerator<Line>): Promise<Line | undefined> {
  const blank: Uint8Array[] = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return undefined;
    if (!isBlank(value.bytes)) return { bytes: Buffer.concat([...blank, value.bytes]), number: value.number };
    blank.push(value.bytes);
  }
}

async function* after(first: Line, rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first;
  yield* rest;
}

/** Whether a first line is a JSON object by itself; a JSON file over several lines is read as a whole. */
function isObject(bytes: Uint8Array): boolean {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
