/**
 * What a language's tagger looks at. Features are hashes (`featureKey`): signed 32-bit
 * numbers, which V8 keeps in arrays without boxing, never 0. A word's own features depend on
 * nothing but the word and how far off it stands, so the tagger adds up their weights once for each word and offset.
 */
export interface Featurizer<Doc, Sentence extends SentenceFeatures = SentenceFeatures> {
  /** Where a word's own features are seen from: offset 0 is the token itself, -1 the word before it. */
  offsets: readonly number[];
  /** Pushes the features of `word` for a token that it stands `offset` tokens away from. */
  wordKeys(word: string, offset: number, out: number[]): void;
  /** The sentences of a document, in order, with what each token's features need beside the single words. */
  sentences(doc: Doc): Sentence[];
}

export interface SentenceFeatures {
  words: readonly string[];
  /** Pushes the features of token `i` that more than one word, the place or the document decides. */
  contextKeys(i: number, out: number[]): void;
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
