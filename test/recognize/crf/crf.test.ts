import { describe, expect, it } from 'vitest';
import { allowedLabels } from '../../../scripts/train/allowed.ts';
import { type Example, indexFeatures } from '../../../scripts/train/crf/examples.ts';
import { quantise } from '../../../scripts/train/crf/pack.ts';
import { DEFAULT_TRAINING, trainWeights } from '../../../scripts/train/crf/trainer.ts';
import { ask, type Featurizer, type SentenceFeatures, textHash } from '../../../src/recognize/crf/features.ts';
import { labelSet } from '../../../src/recognize/crf/labels.ts';
import { posterior } from '../../../src/recognize/crf/lattice.ts';
import { createTagger, tagSentence } from '../../../src/recognize/crf/tagger.ts';
import { bestLabels } from '../../../src/recognize/crf/viterbi.ts';
import { packWeights, unpackWeights } from '../../../src/recognize/crf/weights.ts';

const labels = labelSet(['person', 'place']);

const words: Featurizer<string[]> = {
  offsets: [-1, 0, 1],
  wordKeys: (word, offset, out) => {
    ask(out, offset + 1, textHash(word));
    ask(out, offset + 4, /^\p{Lu}/u.test(word) ? 1 : 0);
  },
  sentences: (texts) => texts.map(sentence),
};

const sentence = (text: string): SentenceFeatures => ({ words: text.split(' '), contextKeys: () => {} });

function example(
  text: string,
  person: [from: number, to: number][],
  place: [from: number, to: number][] | null,
): Example {
  const names = [
    ...person.map(([from, to]) => ({ from, to, types: ['person'] })),
    ...(place ?? []).map(([from, to]) => ({ from, to, types: ['place'] })),
  ];
  const features = sentence(text);
  const allowed = allowedLabels(features.words.length, names, place ? [] : ['place'], labels);
  return { sentence: features, allowed, weight: 1 };
}

const examples = [
  example('Ada Moss went to Ghent .', [[0, 2]], [[4, 5]]),
  example('we saw Ada Moss in Leeds .', [[2, 4]], [[5, 6]]),
  example('Tom slept in Ghent .', [[0, 1]], [[3, 4]]),
  example('we went to Leeds .', [], null),
  example('Tom went in .', [[0, 1]], null),
];

function trained() {
  const table = indexFeatures(examples, words, 1);
  const weights = trainWeights(examples, table, labels, { ...DEFAULT_TRAINING, epochs: 20, dropout: 0 });
  return packWeights(quantise(weights, table.keys, labels.types, { most: 10_000, limit: 4, smallest: 0.01 }));
}

describe('the tagger', () => {
  const tagger = createTagger(unpackWeights(trained()), words);
  const spans = (text: string) =>
    tagSentence(tagger, sentence(text)).map(
      ({ from, to, type }) => `${type} ${text.split(' ').slice(from, to).join(' ')}`,
    );

  it.each([
    ['Tom went to Ghent .', ['person Tom', 'place Ghent']],
    ['Ada Moss slept in Leeds .', ['person Ada Moss', 'place Leeds']],
    ['we went in .', []],
    ['we slept .', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('does not learn from what an annotation does not cover', () => {
    expect(spans('we went to Leeds .')).toEqual(['place Leeds']);
  });

  it('gives probabilities', () => {
    for (const { probability } of tagSentence(tagger, sentence('Ada Moss went to Ghent .'))) {
      expect(probability).toBeGreaterThan(0.5);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('trains to the same bytes each time', () => {
    expect(trained()).toEqual(trained());
  });

  it('refuses what is no model', () => {
    expect(() => unpackWeights(new Uint8Array(40))).toThrow(/damaged/u);
  });
});

describe('the lattice', () => {
  const none = new Float32Array(labels.size * labels.size);
  it('keeps to legal sequences', () => {
    const scores = new Float32Array(3 * labels.size);
    scores[1] = 5; // B-person at the first token
    scores[2 * labels.size] = 9; // outside at the last
    expect([...bestLabels(scores, 3, none, labels)]).toEqual([1, 3, 0]);
  });

  it('adds up to one at each token', () => {
    const scores = Float32Array.from({ length: 4 * labels.size }, (_, i) => Math.sin(i));
    const { marginals } = posterior(scores, 4, Float64Array.from(none, Math.exp), labels);
    for (let i = 0; i < 4; i += 1) {
      const sum = marginals.slice(i * labels.size, (i + 1) * labels.size).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('says when nothing is allowed', () => {
    const scores = new Float32Array(2 * labels.size);
    const onlyInside = Uint32Array.from([1 << 2, 1 << 2]);
    expect(posterior(scores, 2, Float64Array.from(none, Math.exp), labels, onlyInside).possible).toBe(false);
  });
});
