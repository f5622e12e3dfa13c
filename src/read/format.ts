import { InputError } from '../errors.ts';

export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'epub' | 'subtitles' | 'json' | 'jsonl';

const BY_ENDING: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
  srt: 'subtitles',
  vtt: 'subtitles',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** The endings that a folder is searched for. */
export const ENDINGS = Object.keys(BY_ENDING);

const BY_CONTENT_TYPE: Record<string, Format> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/epub+zip': 'epub',
  'text/vtt': 'subtitles',
  'application/x-subrip': 'subtitles',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
};

/** What is no text, by its first bytes, whatever the name says. */
const REFUSED: [magic: string, reason: string][] = [
  ['\x89PNG', 'is a picture (PNG), not a text'],
  ['\xff\xd8\xff', 'is a picture (JPEG), not a text'],
  ['GIF8', 'is a picture (GIF), not a text'],
  ['RIFF', 'is a picture, sound or film (RIFF), not a text'],
  ['ID3', 'is a sound (MP3), not a text; give its transcript'],
  ['OggS', 'is a sound (Ogg), not a text; give its transcript'],
  ['\x1f\x8b', 'is compressed (gzip); unpack it first'],
  ['7z\xbc\xaf', 'is an archive (7z); unpack it first'],
  ['Rar!', 'is an archive (RAR); unpack it first'],
  ['\x7fELF', 'is a program, not a text'],
  ['MZ\x90\x00', 'is a program, not a text'],
  ['SQLite format 3', 'is a database, not a text'],
  ['{\\rtf', 'is Rich Text (.rtf); save it as .docx or .txt'],
  ['\xd0\xcf\x11\xe0', 'is an old Word file (.doc) or protected by a password; save it as .docx without a password'],
];

/** The ending of a path or URL, lower-case, without the dot; empty when it has none. */
export function endingOf(source: string): string {
  const path = /^https?:/iu.test(source) ? source.replace(/[?#].*$/su, '') : source;
  return /\.([\p{L}\d]{1,10})$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/**
 * Which format the bytes have: their first bytes decide where these are telling, then the content type of a server,
 * then the ending of the name, then what the text looks like. Throws an InputError for what cannot be read.
 */
export function formatOf(source: string, bytes: Uint8Array, contentType?: string): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const [magic, reason] of REFUSED) if (head.startsWith(magic)) throw new InputError(reason);
  if (head.includes('%PDF-') && /^[\s\x00-\x1f]*%PDF-/u.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(source, contentType, bytes);
  return named(source, contentType) ?? looks(head);
}

function named(source: string, contentType?: string): Format | undefined {
  const byType = BY_CONTENT_TYPE[(contentType ?? '').replace(/;.*$/su, '').trim().toLowerCase()];
  const byEnding = BY_ENDING[endingOf(source)];
  // Servers call .md, .srt and .jsonl files text/plain.
  return byType === undefined || byType === 'text' ? (byEnding ?? byType) : byType;
}

function zipFormat(source: string, contentType: string | undefined, bytes: Uint8Array): Format {
  const name = named(source, contentType);
  if (name === 'docx' || name === 'epub') return name;
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  if (tail.includes('word/document.xml')) return 'docx';
  if (tail.includes('META-INF/container.xml')) return 'epub';
  throw new InputError('is a zip archive, but neither .docx nor .epub; unpack it first');
}

function looks(head: string): Format {
  if (/^\s*(?:\xef\xbb\xbf)?<(?:!doctype html|html|\?xml[^>]*>\s*<!doctype html)/iu.test(head)) return 'html';
  if (/^(?:\xef\xbb\xbf)?WEBVTT/u.test(head)) return 'subtitles';
  if (/^\s*(?:\{\s*"|\[\s*\{\s*")/u.test(head)) return 'json';
  return 'text';
}
