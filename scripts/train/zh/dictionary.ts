import type { DictionaryWord } from '../../../src/recognize/zh/dictionary.ts';

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
