import { randomNumbers } from '../crf/random.ts';
import type { Vectors } from '../latin/clusters.ts';
import type { LanguageModel } from './language-model.ts';

/** Words with vectors of length 1. */
export interface WordVectors extends Vectors {
  words: string[];
}

/** A table of numbers most of which are zero, row by row. */
interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  width: number;
}

const WIDTH = 64;
const ROUNDS = 8;
const SEED = 1;
/** Words whose vector is shorter stand beside too few others. */
const SHORTEST = 0.05;

/**
 * Vectors of the words by what stands before and after them: how much likelier than by chance (positive pointwise mutual
 * information), reduced to its strongest directions.
 */
export function wordVectors(model: LanguageModel): WordVectors {
  const rows = neighbours(model);
  const count = model.words.length;
  const directions = strongestDirections(rows, count);
  const kept: number[] = [];
  for (let word = 1; word < count; word += 1) if (lengthOf(directions, word) >= SHORTEST) kept.push(word);
  const values = new Float32Array(kept.length * WIDTH);
  kept.forEach((word, i) => {
    const length = lengthOf(directions, word);
    for (let k = 0; k < WIDTH; k += 1) values[i * WIDTH + k] = directions[word * WIDTH + k]! / length;
  });
  return { words: kept.map((word) => model.words[word]!), values, width: WIDTH, count: kept.length };
}

const lengthOf = (vectors: Float64Array, word: number): number => {
  let sum = 0;
  for (let k = word * WIDTH; k < (word + 1) * WIDTH; k += 1) sum += vectors[k]! ** 2;
  return Math.sqrt(sum);
};

/** Word → its followers, and its predecessors as columns of their own. */
function neighbours({ words, single, first, second, pair }: LanguageModel): SparseRows {
  const count = words.length;
  const gain = (i: number) => (pair[i]! - single[second[i]!]!) * Math.LN10;
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < first.length; i += 1) {
    if (gain(i) <= 0) continue;
    starts[first[i]! + 1]! += 1;
    starts[second[i]! + 1]! += 1;
  }
  for (let word = 0; word < count; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const columns = new Uint32Array(starts[count]!);
  const values = new Float32Array(starts[count]!);
  const put = (row: number, column: number, value: number) => {
    columns[next[row]!] = column;
    values[next[row]!] = value;
    next[row]! += 1;
  };
  for (let i = 0; i < first.length; i += 1) {
    if (gain(i) <= 0) continue;
    put(first[i]!, second[i]!, gain(i));
    put(second[i]!, count + first[i]!, gain(i));
  }
  return { starts, columns, values, width: 2 * count };
}

/** Left singular vectors, each times the root of its singular value, by orthogonal iteration. */
function strongestDirections(rows: SparseRows, count: number): Float64Array {
  const random = randomNumbers(SEED);
  let directions = Float64Array.from({ length: count * WIDTH }, () => random() - 0.5);
  let strengths = orthonormalise(directions, count);
  for (let round = 0; round < ROUNDS; round += 1) {
    directions = multiply(rows, multiplyTransposed(rows, directions, count), count);
    strengths = orthonormalise(directions, count);
  }
  for (let at = 0; at < directions.length; at += 1) directions[at]! *= strengths[at % WIDTH]! ** 0.25;
  return directions;
}

function multiplyTransposed({ starts, columns, values, width }: SparseRows, vectors: Float64Array, count: number) {
  const product = new Float64Array(width * WIDTH);
  for (let row = 0; row < count; row += 1) {
    for (let i = starts[row]!; i < starts[row + 1]!; i += 1) {
      const [to, value] = [columns[i]! * WIDTH, values[i]!];
      for (let k = 0; k < WIDTH; k += 1) product[to + k]! += value * vectors[row * WIDTH + k]!;
    }
  }
  return product;
}

function multiply({ starts, columns, values }: SparseRows, vectors: Float64Array, count: number) {
  const product = new Float64Array(count * WIDTH);
  for (let row = 0; row < count; row += 1) {
    for (let i = starts[row]!; i < starts[row + 1]!; i += 1) {
      const [from, value] = [columns[i]! * WIDTH, values[i]!];
      for (let k = 0; k < WIDTH; k += 1) product[row * WIDTH + k]! += value * vectors[from + k]!;
    }
  }
  return product;
}

/** Gram-Schmidt over the columns, in place; returns how long each was. */
function orthonormalise(vectors: Float64Array, count: number): Float64Array {
  const lengths = new Float64Array(WIDTH);
  for (let k = 0; k < WIDTH; k += 1) {
    const shares = new Float64Array(k);
    for (let at = 0; at < count * WIDTH; at += WIDTH) {
      for (let j = 0; j < k; j += 1) shares[j]! += vectors[at + j]! * vectors[at + k]!;
    }
    let sum = 0;
    for (let at = 0; at < count * WIDTH; at += WIDTH) {
      for (let j = 0; j < k; j += 1) vectors[at + k]! -= shares[j]! * vectors[at + j]!;
      sum += vectors[at + k]! ** 2;
    }
    lengths[k] = Math.sqrt(sum);
    for (let at = k; at < count * WIDTH; at += WIDTH) vectors[at]! /= lengths[k]!;
  }
  return lengths;
}
