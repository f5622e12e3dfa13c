import { InputError } from '../errors.ts';
import type { Block, Document } from '../model.ts';
import { findDate, parseDate } from './dates.ts';
import { detectLanguage } from './language.ts';
import { paragraphSpans } from './paragraphs.ts';
import { findTitle } from './title.ts';

export { detectLanguage };

/**
 * Wraps plain text: the text is kept as it is, to the character, so offsets into it hold. Blocks are its lines, or its
 * paragraphs where lines are wrapped. Title and date are looked for in the first lines unless the input gives them.
 */
export function textDocument(input: Pick<Document, 'id' | 'source' | 'text'> & Partial<Document>): Document {
  const { text } = input;
  const title = input.title ?? findTitle(text);
  const date = input.date ?? findDate(text);
  return {
    id: input.id,
    source: input.source,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(input.authors === undefined || input.authors.length === 0 ? {} : { authors: input.authors }),
    language: input.language ?? detectLanguage(text),
    text,
    blocks: input.blocks ?? plainBlocks(text),
  };
}

const plainBlocks = (text: string): Block[] => paragraphSpans(text).map((span) => ({ ...span, hint: 'paragraph' }));

/** One object of a JSON file or line. */
export interface TextRecord {
  id: string | number;
  text: string;
  title?: string;
  date?: string;
  /** One name, or several. */
  author?: string | string[];
  source?: string;
  language?: string;
}

/**
 * A JSON record → Document. `source` is used where the record names none (default: its id). Throws an InputError when
 * `id` or `text` is missing or of another type; other fields of a wrong type are left out.
 */
export function documentFromRecord(record: TextRecord, source = String(record?.id)): Document {
  if (typeof record?.text !== 'string') throw new InputError('no "text" in this record; give {"id", "text", …}');
  if (typeof record.id !== 'string' && typeof record.id !== 'number') {
    throw new InputError('"id" of this record is neither string nor number; give {"id", "text", …}');
  }
  const { text, author } = record;
  const filled = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
  const date = parseDate(filled(record.date) ?? '');
  const title = filled(record.title);
  const language = filled(record.language)
    ?.replace(/[-_].*$/su, '')
    .toLowerCase();
  const authors = (Array.isArray(author) ? author : [author]).map(filled).filter((name) => name !== undefined);
  return textDocument({
    id: String(record.id),
    source: filled(record.source) ?? source,
    text,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    authors,
  });
}
