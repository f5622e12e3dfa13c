import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityType, Span } from '../../src/model.ts';

/** A text with its names. `types` are the types that are annotated in full; every other type is unknown in this text. */
export interface NameRecord {
  id: string;
  set: string;
  split: string;
  lang: string;
  types: EntityType[];
  text: string;
  entities: GoldName[];
}

/** `other` is what a set marks without saying which of our types it is. */
export interface GoldName extends Span {
  type: EntityType | 'other';
}

/** Reads `ner.<set>.<split>.jsonl.gz` of a folder, in the order of the file names. */
export function readCorpora(folder: string, lang: string, split: 'train' | 'dev'): NameRecord[] {
  const files = readdirSync(folder).filter((file) => file.startsWith('ner.') && file.endsWith(`.${split}.jsonl.gz`));
  return files
    .sort()
    .flatMap((file) => parseRecords(gunzipSync(readFileSync(join(folder, file))).toString('utf8')))
    .filter((record) => record.lang.startsWith(lang));
}

export function parseRecords(content: string): NameRecord[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/**
 * Passages of our own, one a line: `{surface|type}` marks a name, `\n` is a line break, `#` begins a comment line. Every
 * type is marked in full.
 */
export function parseMarked(content: string, set: string): NameRecord[] {
  const lines = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line, i) => parsePassage(line.replaceAll('\\n', '\n'), set, `${set}.${i}`));
}

function parsePassage(marked: string, set: string, id: string): NameRecord {
  const entities: GoldName[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^{}|]+\|\w+\})/u)) {
    const match = /^\{([^{}|]+)\|(\w+)\}$/u.exec(part);
    if (match) entities.push({ start: text.length, end: text.length + match[1]!.length, type: match[2] as EntityType });
    text += match ? match[1] : part;
  }
  const types: EntityType[] = ['person', 'organization', 'product', 'place', 'work'];
  return { id, set, split: 'train', lang: 'en', types, text, entities };
}
