import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInputs } from '../read/input.ts';
import { readDocument } from '../reading.ts';
import { loadResources } from './resources.ts';

const resources = loadResources(join(dirname(fileURLToPath(import.meta.url)), '../../data'));

const files = process.argv.slice(3).filter((argument) => !argument.startsWith('--'));
for await (const { document, error, issues } of readInputs(files.length > 0 ? files : ['-'])) {
  if (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    continue;
  }
  for (const issue of issues) process.stderr.write(`${issue}\n`);
  process.stdout.write(`${JSON.stringify(readDocument(document, resources))}\n`);
}
