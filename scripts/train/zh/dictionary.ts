import type { DictionaryWord } from '../../../src/recognize/zh/dictionary.ts';
import { nestedClusters } from '../latin/clusters.ts';
import { readLanguageModel } from './language-model.ts';
import { wordVectors } from './word-vectors.ts';

const HAN = /^\p{Script=Han}+$/u;
const LONGEST = 8;

/** Words of a jieba dictionary (`word count tag` a line) that the tagger knows: names with their kind, others by the tag's first letter. */
export function readDictionary(content: string): DictionaryWord[] {
  const entries = content
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '', , tag]) => tag !== undefined && HAN.test(word) && word.length <= LONGEST);
  const total = entries.reduce((sum, [, count]) => sum + Number(count), 0);
  return entries.map(([word, count, tag]) => ({
    word: word!,
    cost: Math.min(255, Math.round(-10 * Math.log(Number(count) / total))),
    kind: kindOf(tag!),
  }));
}

function kindOf(tag: string): string {
  if (/^n[rstz]/u.test(tag)) return tag.replace('nrfg', 'nr');
  if (tag === 'vn' || tag === 'an') return 'vn';
  return tag[0]!;
}

/** The class of words that only the language model knows. */
const MODEL_WORD = 'x0';
const CLUSTERS = [64, 8] as const;

/** Adds the words of a language model to those of a dictionary, and to each the cluster of words with the same neighbours. */
export function withNeighbours(dictionary: readonly DictionaryWord[], languageModel: Uint8Array): DictionaryWord[] {
  const model = readLanguageModel(languageModel);
  const vectors = wordVectors(model);
  const found = nestedClusters(vectors, CLUSTERS);
  const clusters = new Map(vectors.words.map((word, i) => [word, found[i]!]));
  const known = new Set(dictionary.map(({ word }) => word));
  const added = model.words.flatMap((word, i) => {
    if (known.has(word) || !HAN.test(word) || word.length > LONGEST) return [];
    return [{ word, cost: Math.min(255, Math.round(-10 * Math.LN10 * model.single[i]!)), kind: MODEL_WORD }];
  });
  return [...dictionary, ...added].map((entry) => {
    const cluster = clusters.get(entry.word);
    return cluster === undefined ? entry : { ...entry, cluster };
  });
}
