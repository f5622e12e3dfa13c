import { addKey, type Featurizer, featureKeys, type SentenceFeatures } from '../../../src/recognize/crf/features.ts';

/** A sentence to learn from. */
export interface Example {
  sentence: SentenceFeatures;
  /** For each token the labels that the annotation allows, as bits: several where it does not say. */
  allowed: Uint32Array;
  /** How much the sentence counts, 1 by default. */
  weight: number;
}

/** Examples with their features as indices: token `t`'s are `features[starts[t]] … features[starts[t + 1]]`. */
export interface FeatureTable {
  keys: Int32Array;
  features: Int32Array;
  starts: Uint32Array;
  /** Where each example's tokens begin. */
  tokens: Uint32Array;
}

/** Looks up all features of the examples; those seen less than `minimum` times, or not in `only`, are left out. */
export function indexFeatures<Doc>(
  examples: readonly Example[],
  featurizer: Featurizer<Doc>,
  minimum: number,
  only?: ReadonlySet<number>,
): FeatureTable {
  const counter = new KeyCounter();
  const all = allKeys(examples, featurizer, counter);
  const places = counter.places(minimum, only);
  const features = new Int32Array(all.keys.length);
  const starts = new Uint32Array(all.starts.length);
  let at = 0;
  for (let token = 0; token + 1 < all.starts.length; token += 1) {
    for (let k = all.starts[token]!; k < all.starts[token + 1]!; k += 1) {
      const place = places.find(all.keys[k]!);
      if (place >= 0) features[at++] = place;
    }
    starts[token + 1] = at;
  }
  return { keys: places.keys, features: features.slice(0, at), starts, tokens: all.tokens };
}

function allKeys<Doc>(
  examples: readonly Example[],
  featurizer: Featurizer<Doc>,
  counter: KeyCounter,
): { keys: Int32Array; starts: Uint32Array; tokens: Uint32Array } {
  const tokens = new Uint32Array(examples.length + 1);
  examples.forEach(({ sentence }, i) => {
    tokens[i + 1] = tokens[i]! + sentence.words.length;
  });
  const starts = new Uint32Array(tokens.at(-1)! + 1);
  let keys = new Int32Array(1 << 20);
  let token = 0;
  let at = 0;
  for (const own of tokenKeys(examples, featurizer)) {
    if (at + own.length > keys.length) {
      const larger = new Int32Array(keys.length * 2);
      larger.set(keys);
      keys = larger;
    }
    for (const key of own) {
      keys[at++] = key;
      counter.add(key);
    }
    token += 1;
    starts[token] = at;
  }
  return { keys: keys.subarray(0, at), starts, tokens };
}

/** The features of each token of each example; the array is used again for the next token. */
function* tokenKeys<Doc>(examples: readonly Example[], featurizer: Featurizer<Doc>): Generator<Int32Array> {
  const remembered = new Map<string, Int32Array>();
  const keys = featureKeys();
  for (const { sentence } of examples) {
    for (let i = 0; i < sentence.words.length; i += 1) {
      keys.count = 0;
      for (const offset of featurizer.offsets) {
        const word = sentence.words[i + offset];
        if (word !== undefined) for (const key of wordKeys(featurizer, word, offset, remembered)) addKey(keys, key);
      }
      sentence.contextKeys(i, keys);
      yield keys.keys.subarray(0, keys.count);
    }
  }
}

function wordKeys<Doc>(
  featurizer: Featurizer<Doc>,
  word: string,
  offset: number,
  remembered: Map<string, Int32Array>,
): Int32Array {
  const name = `${offset} ${word}`;
  let keys = remembered.get(name);
  if (keys === undefined) {
    const own = featureKeys();
    featurizer.wordKeys(word, offset, own);
    keys = own.keys.slice(0, own.count);
    remembered.set(name, keys);
  }
  return keys;
}

/** Counts 32-bit keys in an open-addressing table that doubles: a Map of ten million numbers is too slow and too big. */
class KeyCounter {
  private slots = new Int32Array(1 << 20);
  private counts = new Uint32Array(1 << 20);
  private used = 0;

  add(key: number, times = 1): void {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    while (this.slots[slot] !== key && this.slots[slot] !== 0) slot = (slot + 1) & mask;
    if (this.slots[slot] === 0) {
      this.slots[slot] = key;
      this.used += 1;
    }
    this.counts[slot]! += times;
    if (this.used * 2 > this.slots.length) this.grow();
  }

  private grow(): void {
    const { slots, counts } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.counts = new Uint32Array(slots.length * 2);
    this.used = 0;
    for (let i = 0; i < slots.length; i += 1) if (slots[i] !== 0) this.add(slots[i]!, counts[i]!);
  }

  /** The keys seen `minimum` times or more, numbered in ascending order of the key. */
  places(minimum: number, only?: ReadonlySet<number>): KeyPlaces {
    const kept = this.slots.filter(
      (key, slot) => key !== 0 && this.counts[slot]! >= minimum && (only?.has(key) ?? true),
    );
    return new KeyPlaces(kept.sort());
  }
}

/** Key → its place in the sorted `keys`, or -1. */
class KeyPlaces {
  readonly keys: Int32Array;
  private readonly slots: Int32Array;

  constructor(keys: Int32Array) {
    this.keys = keys;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(keys.length * 2 + 2))).fill(-1);
    const mask = this.slots.length - 1;
    keys.forEach((key, place) => {
      let slot = key & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = place;
    });
  }

  find(key: number): number {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const place = this.slots[slot]!;
      if (place === -1 || this.keys[place] === key) return place;
      slot = (slot + 1) & mask;
    }
  }
}
