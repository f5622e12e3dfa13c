import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseLexicon } from '../lexicon.ts';
import type { Resources } from '../reading.ts';

/** Loads the word lists and weights from the `data/` folder of the checkout or the installed package. */
export function loadResources(data: string): Resources {
  const folder = join(data, 'lexicon');
  const lists = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const files = Object.fromEntries(
    lists.map((file) => [basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')]),
  );
  return { lexicon: parseLexicon(files), models: {} };
}
