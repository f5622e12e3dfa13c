/**
 * What a language's tagger looks at. Features are hashes (`featureKey`): signed 32-bit
 * numbers, never 0. A word's own features depend on
 * nothing but the word and how far off it stands, so the tagger adds up their weights once for each word and offset.
 */
export interface Featurizer<Doc, Sentence extends SentenceFeatures = SentenceFeatures> {
  /** Where a word's own features are seen from: offset 0 is the token itself, -1 the word before it. */
  offsets: readonly number[];
  /** Asks for the features of `word` for a token that it stands `offset` tokens away from. */
  wordKeys(word: string, offset: number, out: FeatureKeys): void;
  /** The sentences of a document, in order, with what each token's features need beside the single words. */
  sentences(doc: Doc): Sentence[];
}

export interface SentenceFeatures {
  words: readonly string[];
  /** Asks for the features of token `i` that more than one word, the place or the document decides. */
  contextKeys(i: number, out: FeatureKeys): void;
}

/** The features of a token. The room serves one token after another: arrays that start empty each time take longer to grow. */
export interface FeatureKeys {
  keys: Int32Array;
  count: number;
}

export const featureKeys = (): FeatureKeys => ({ keys: new Int32Array(256), count: 0 });

/** Adds one feature, see `featureKey`. */
export function ask(out: FeatureKeys, template: number, a: number, b = 0, c = 0): void {
  addKey(out, featureKey(template, a, b, c));
}

export function addKey(out: FeatureKeys, key: number): void {
  if (out.count === out.keys.length) grow(out);
  out.keys[out.count] = key;
  out.count += 1;
}

function grow(out: FeatureKeys): void {
  const { keys } = out;
  out.keys = new Int32Array(2 * keys.length);
  out.keys.set(keys);
}

/** FNV-1a over UTF-16 code units. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One feature: which question is asked (`template`) and up to three answers (hashes or small numbers). */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae3d);
  hash = Math.imul(hash ^ c ^ (hash >>> 16), 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash | 0 || 1;
}
