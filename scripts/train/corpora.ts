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
