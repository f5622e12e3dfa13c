/** A language model's words and pairs of words that stand side by side, with base-10 logarithms of their probabilities. */
export interface LanguageModel {
  words: string[];
  /** Word → log probability by itself. */
  single: Float64Array;
  /** Pair → its two words, and the log probability of the second after the first. */
  first: Uint32Array;
  second: Uint32Array;
  pair: Float64Array;
}

const COUNTS = 0x6c;
const VOCABULARY = 0x88;
const QUANTISED_ARRAY_TRIE = 5;
/** So many bits of a pair's number stand for the array that its trie keeps pointers in; not more than the file allows. */
const MOST_CHOPPED = 22;

/**
 * Reads a KenLM file of three words' reach as a quantised trie with an array of pointers, the kind that libime's
 * `zh_CN.lm` is. Pairs stand under their second word; three words together are passed over.
 */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const order = view.getUint8(0x58);
  if (order !== 3 || view.getUint32(0x60, true) !== QUANTISED_ARRAY_TRIE) {
    throw new Error('the language model is not a quantised array trie of order 3');
  }
  const [count, pairs, triples] = [0, 8, 16].map((at) => Number(view.getBigUint64(COUNTS + at, true))) as [
    number,
    number,
    number,
  ];
  const tables = VOCABULARY + 8 + 8 * count;
  const [bits, backoffBits] = [view.getUint8(tables + 1), view.getUint8(tables + 2)];
  const probabilityAt = tables + 8;
  const singles = probabilityAt + 4 * (2 * (1 << bits) + (1 << backoffBits));
  const children = (word: number) => Number(view.getBigUint64(singles + 16 * word + 8, true));
  const chopped = choppedBits(pairs + 1, triples);
  const inline = bitsFor(triples) - chopped;
  const records = singles + 16 * (count + 2) + 8 * (1 + (triples >> inline) + 1) + 7;
  const wordBits = bitsFor(count);
  const width = wordBits + bits + backoffBits + inline;

  const model: LanguageModel = {
    words: wordsAtEnd(bytes, count),
    single: Float64Array.from({ length: count }, (_, word) => view.getFloat32(singles + 16 * word, true)),
    first: new Uint32Array(pairs),
    second: new Uint32Array(pairs),
    pair: new Float64Array(pairs),
  };
  for (let word = 0; word < count; word += 1) {
    for (let i = children(word); i < children(word + 1); i += 1) {
      model.first[i] = readBits(view, records, i * width, wordBits);
      model.second[i] = word;
      const bin = readBits(view, records, i * width + wordBits + backoffBits, bits);
      model.pair[i] = view.getFloat32(probabilityAt + 4 * bin, true);
    }
  }
  return model;
}

const bitsFor = (most: number): number => 32 - Math.clz32(most);

/** As KenLM chooses it: what makes array and records together smallest. */
function choppedBits(records: number, most: number): number {
  const needed = bitsFor(most);
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let chopped = 0; chopped <= Math.min(needed, MOST_CHOPPED); chopped += 1) {
    const change = Math.floor(most / 2 ** (needed - chopped)) * 64 - records * chopped;
    if (change >= lowest) continue;
    lowest = change;
    best = chopped;
  }
  return best;
}

function readBits(view: DataView, base: number, bit: number, width: number): number {
  const at = base + (bit >>> 3);
  const low = BigInt(view.getUint32(at, true)) | (BigInt(view.getUint32(at + 4, true)) << 32n);
  return Number((low >> BigInt(bit & 7)) & ((1n << BigInt(width)) - 1n));
}

/** The words stand at the end in the order of their numbers, each closed by a zero. */
function wordsAtEnd(bytes: Uint8Array, count: number): string[] {
  let at = bytes.length;
  for (let words = 0; words <= count; at -= 1) if (bytes[at - 1] === 0 || at === 0) words += 1;
  const text = new TextDecoder().decode(bytes.subarray(at + 1));
  return text.split('\0').slice(0, count);
}
