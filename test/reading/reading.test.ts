import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Reading } from '../../src/model.ts';
import { readBytes } from '../../src/read/bytes.ts';
import { textDocument } from '../../src/read/text.ts';
import { readDocument } from '../../src/reading.ts';
import { brokenLaws } from './laws.ts';
import { resources } from './resources.ts';

const SAMPLE = resolve(import.meta.dirname, '../../data/sample');
const files = readdirSync(SAMPLE).sort();
const read = (doc: Document): Reading => readDocument(doc, resources);
const readText = (text: string): Reading => read(textDocument({ id: 't', source: 't', text }));

async function sample(file: string): Promise<Document[]> {
  return readBytes(basename(file), readFileSync(join(SAMPLE, file)), {});
}

describe('a reading of the sample', () => {
  it.each(files)('%s keeps every law', async (file) => {
    for (const doc of await sample(file)) expect(brokenLaws(read(doc))).toEqual([]);
  });

  it.each(files)('%s is the same, byte for byte, when read again', async (file) => {
    const [first, second] = await Promise.all([sample(file), sample(file)]);
    expect(JSON.stringify(first.map(read))).toBe(JSON.stringify(second.map(read)));
  });
});

describe('a reading of anything', () => {
  const snippet = fc.constantFrom(
    'Sam Altman',
    '萨姆·奥特曼',
    'OpenAI',
    '“',
    '”',
    '「',
    '」',
    '\n',
    '\n\n',
    ' said ',
    '说：',
    '：',
    ': ',
    'Q: ',
    'By ',
    ', CEO of ',
    '’s ',
    '[',
    ']',
    '(',
    ')',
    '1 ',
    'Gemini 3',
    'he ',
    'I ',
    '她',
    '\u00a0',
    '\ud83d',
    '👩🏽‍🚀',
    '\r\n',
    '\t',
    '. ',
    '? ',
    '《',
    '》',
    '—',
  );
  const text = fc.array(fc.oneof(snippet, fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 40 });

  it('keeps every law, whatever the text', () => {
    fc.assert(
      fc.property(text, (parts) => brokenLaws(readText(parts.join(''))).length === 0),
      { numRuns: 300, seed: 20 },
    );
  });

  it.each(['', ' ', '\n\n', '。', '“”', 'a'])('of %j has nothing in it', (nothing) => {
    const { entities, mentions, quotes, relations } = readText(nothing);
    expect([entities, mentions, quotes, relations]).toEqual([[], [], [], []]);
  });
});
