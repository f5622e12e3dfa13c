import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLexicon } from '../lexicon.ts';
import type { Resources } from '../reading.ts';

/** The `data/` folder of the checkout or the installed package: two above this file, as source and as built. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Loads the word lists and weights from the `data/` folder. */
export function loadResources(data: string): Resources {
  const folder = join(data, 'lexicon');
  const lists = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const files = Object.fromEntries(
    lists.map((file) => [basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')]),
  );
  return { lexicon: parseLexicon(files), models: {} };
}
