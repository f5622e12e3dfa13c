import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Lexicon, parseLexicon } from '../lexicon.ts';
import type { Resources } from '../reading.ts';
import { unpackWeights } from '../recognize/crf/weights.ts';
import { unpackWords } from '../recognize/crf/words.ts';
import { unpackDictionary } from '../recognize/zh/dictionary.ts';

/** Loads the word lists and weights from the `data/` folder. */
export function loadResources(data: string): Resources {
  const model = (file: string) => readFileSync(join(data, 'model', file));
  const en = { weights: unpackWeights(model('en.weights.bin')), words: unpackWords(model('en.words.bin')) };
  const zh = { weights: unpackWeights(model('zh.weights.bin')), words: unpackDictionary(model('zh.words.bin')) };
  return { lexicon: loadLexicon(data), models: { en, zh } };
}

export function loadLexicon(data: string): Lexicon {
  const folder = join(data, 'lexicon');
  const lists = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const files = lists.map((file) => [basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')] as const);
  return parseLexicon(Object.fromEntries(files));
}
