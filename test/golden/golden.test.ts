import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/bytes.ts';
import { readDocument } from '../../src/reading.ts';
import { resources } from '../reading/resources.ts';
import { renderReading } from './render.ts';

const SAMPLE = resolve(import.meta.dirname, '../../data/sample');

/** `UPDATE_GOLDEN=1 npm run unit -- test/golden` writes them anew: read the diff before you commit it. */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

describe('the sample, read whole', () => {
  it.each(readdirSync(SAMPLE).sort())('%s', async (file) => {
    const docs = await readBytes(file, readFileSync(join(SAMPLE, file)), {});
    const read = docs.map((doc) => renderReading(readDocument(doc, resources))).join('\n');
    const golden = join(import.meta.dirname, `${file}.golden.txt`);
    if (UPDATE) writeFileSync(golden, read);
    expect(read).toBe(readFileSync(golden, 'utf8'));
  });
});
