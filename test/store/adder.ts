/** Child process of the kill tests: puts readings into the file that is named, saying so after each. */

import { openStore } from '../../src/store/file.ts';
import { READINGS } from '../query/corpus.ts';
import { put } from './contents.ts';

const store = openStore(process.argv[2]!, { create: true });
process.stdout.write('open\n');
for (let round = 0; ; round += 1) {
  for (const reading of READINGS) {
    const id = `${reading.id}-${round % 50}`;
    // From the second time round each document is replaced by another edition of itself.
    put(store, { ...reading, id, source: id, title: `edition ${Math.floor(round / 50)}` });
    process.stdout.write(`${id}\n`);
  }
}
