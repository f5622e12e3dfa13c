import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { textDocument } from '../read/text.ts';
import { readDocument } from '../reading.ts';
import { loadResources } from './resources.ts';

const resources = loadResources(join(dirname(fileURLToPath(import.meta.url)), '../../data'));
const write = (id: string, source: string, text: string) =>
  process.stdout.write(`${JSON.stringify(readDocument(textDocument({ id, source, text }), resources))}\n`);

const files = process.argv.slice(3).filter((argument) => !argument.startsWith('--'));
for (const file of files) write(file, file, readFileSync(file, 'utf8'));
if (files.length === 0) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text } = JSON.parse(line);
    write(id, id, text);
  }
}
