import { InputError } from '../errors.ts';
import type { Document } from '../model.ts';
import { decodeText } from './decode.ts';
import { contentDocument, documentId } from './document.ts';
import { readDocx } from './docx.ts';
import { readEpub } from './epub.ts';
import { type Format, formatOf } from './format.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { readJson, readJsonLines } from './records.ts';
import { readSubtitles } from './subtitles.ts';
import { textDocument } from './text.ts';

export const DEFAULT_MAX_BYTES = 50 * 1024 * 1024;

export interface BytesOptions {
  /** Larger inputs are refused; archives may unpack to four times as much. */
  maxBytes?: number;
  /** The Content-Type header of a server, when the bytes come from one. */
  contentType?: string;
  /** Is told what one should know about a document that could be read all the same. */
  onIssue?: (issue: string) => void;
}

/**
 * The bytes of a file or an upload → its documents (several for JSON arrays and JSON Lines). The format is chosen by the
 * first bytes, the content type and the ending of `source`. Throws an InputError `SOURCE: reason; what to do`.
 */
export async function readBytes(source: string, bytes: Uint8Array, options: BytesOptions = {}): Promise<Document[]> {
  const documents: Document[] = [];
  for (const result of await readAll(source, bytes, options)) {
    if (result instanceof InputError) throw result;
    documents.push(result);
  }
  return documents;
}

/** Like `readBytes`, but a broken record of many is an error among the documents. */
export async function readAll(
  source: string,
  bytes: Uint8Array,
  options: BytesOptions = {},
): Promise<(Document | InputError)[]> {
  try {
    checkSize(bytes.length, options.maxBytes);
    const results = await read(source, bytes, options);
    return results.map((result) => (result instanceof InputError ? locate(source, result) : result));
  } catch (error) {
    throw locate(source, error);
  }
}

/** Puts the source before the message; an unforeseen failure of a format's parser becomes an InputError too. */
export function locate(source: string, error: unknown): InputError {
  if (error instanceof InputError) return new InputError(`${source}: ${error.message}`);
  if ((error as NodeJS.ErrnoException)?.code === 'EACCES') {
    return new InputError(`${source}: may not be read; check its permissions`);
  }
  const why = String((error as Error)?.message ?? error)
    .split('\n')[0]!
    .slice(0, 200);
  return new InputError(`${source}: cannot be read (${why}); is the file whole?`, { cause: error });
}

export function tooLarge(size: number, maxBytes = DEFAULT_MAX_BYTES): InputError {
  return new InputError(`is ${readable(size)}, more than ${readable(maxBytes)}; raise --max-bytes or split it`);
}

const MEGABYTE = 1024 * 1024;
const readable = (size: number) => (size < MEGABYTE ? `${size} bytes` : `${(size / MEGABYTE).toFixed(1)} MB`);

export function checkSize(size: number, maxBytes = DEFAULT_MAX_BYTES): void {
  if (size === 0) throw new InputError('is empty; there is nothing to read');
  if (size > maxBytes) throw tooLarge(size, maxBytes);
}

async function read(source: string, bytes: Uint8Array, options: BytesOptions): Promise<(Document | InputError)[]> {
  const format = formatOf(source, bytes, options.contentType);
  const maxUnpacked = 4 * (options.maxBytes ?? DEFAULT_MAX_BYTES);
  if (format === 'pdf') return [contentDocument(source, await readPdf(bytes, options.onIssue))];
  if (format === 'docx') return [contentDocument(source, await readDocx(bytes, maxUnpacked))];
  if (format === 'epub') return [contentDocument(source, readEpub(bytes, maxUnpacked))];
  const { text, issue } = decodeText(bytes, charsetOf(format, bytes, options.contentType));
  if (issue !== undefined) options.onIssue?.(issue);
  if (text.trim() === '') throw new InputError('holds only white space; there is nothing to read');
  return readText(format, text, source, options.onIssue);
}

/** The encoding that the server or the page itself declares. */
function charsetOf(format: Format, bytes: Uint8Array, contentType = ''): string | undefined {
  const declared = /charset=["']?([\w-]+)/iu;
  const head = format === 'html' ? new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) : '';
  return (declared.exec(contentType) ?? declared.exec(head) ?? /encoding=["']([\w-]+)/iu.exec(head))?.[1];
}

function readText(
  format: Format,
  text: string,
  source: string,
  onIssue: BytesOptions['onIssue'],
): (Document | InputError)[] {
  switch (format) {
    case 'json':
      return readJson(text, source);
    case 'jsonl':
      return readJsonLines(text, source);
    case 'markdown':
      return [markdownDocument(source, text, onIssue)];
    case 'subtitles':
      return [contentDocument(source, readSubtitles(text))];
    case 'html':
      return [contentDocument(source, readHtml(text))];
    default:
      return [plainDocument(source, text)];
  }
}

const plainDocument = (source: string, text: string) => textDocument({ id: documentId(source, text), source, text });

function markdownDocument(source: string, text: string, onIssue: BytesOptions['onIssue']): Document {
  const content = readMarkdown(text);
  if (content !== undefined) return contentDocument(source, content);
  onIssue?.('read as plain text: one of its paragraphs is too long, or its quotes are too deep, for Markdown');
  return plainDocument(source, text);
}
