import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Block, BlockHint, Document } from '../model.ts';
import { textDocument } from './text.ts';

/** A paragraph-like stretch before it has a place in the text. */
export interface DraftBlock {
  text: string;
  hint: BlockHint;
  speaker?: string;
  emphasis?: boolean;
}

/** What a format's reader makes of bytes, before it is a document. */
export interface Content {
  blocks: DraftBlock[];
  title?: string | undefined;
  date?: string | undefined;
  authors?: string[] | undefined;
}

/** The stable id of a text that brings none: the same source and text give the same id anywhere, any time. */
export function documentId(source: string, text: string): string {
  return createHash('sha256').update(source).update('\0').update(text).digest('hex').slice(0, 16);
}

/** Lays the blocks of a content out as one text and gives each its span. */
export function contentDocument(source: string, { blocks: drafts, title, date, authors }: Content): Document {
  const heading = drafts.slice(0, 10).find((draft) => draft.hint === 'heading')?.text;
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  let before: DraftBlock | undefined;
  for (const draft of drafts) {
    if (draft.text.trim() === '') continue;
    const gap = before === undefined ? '' : staysClose(before, draft) ? '\n' : '\n\n';
    parts.push(gap, draft.text);
    const { text, ...rest } = draft;
    at += gap.length;
    blocks.push({ start: at, end: at + text.length, ...rest });
    at += text.length;
    before = draft;
  }
  const text = parts.join('');
  if (text === '') throw new InputError('has no text in it; there is nothing to read');
  const name = title ?? heading;
  const known = { ...(name ? { title: name } : {}), ...(date ? { date } : {}), ...(authors ? { authors } : {}) };
  return textDocument({ id: documentId(source, text), source, text, blocks, ...known });
}

const staysClose = (a: DraftBlock, b: DraftBlock) =>
  a.hint === b.hint && (a.hint === 'list-item' || a.hint === 'table');
