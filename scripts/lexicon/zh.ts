/**
 * Builds the counted word lists of Chinese from the dictionary of jieba (MIT; the file `jieba.dict.utf8` of the npm
 * package nodejieba) and the hand-kept lists beside them:
 *
 *     tsx scripts/lexicon/zh.ts jieba.dict.utf8
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEXICON = join(import.meta.dirname, '../../data/lexicon');
const [dictionary] = process.argv.slice(2);

interface Entry {
  word: string;
  count: number;
  tag: string;
}

const HAN = /^\p{Script=Han}+$/u;
const NAME_TAG = /^n[rstz]/u;
/** Numerals and such stand in names of rulers, not in transliterations. */
const NUMERAL = /[一二三四五六七八九十百千万上中下大小老子氏岛]/u;

const entries: Entry[] = readFileSync(dictionary!, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' '))
  .map(([word, count, tag]) => ({ word: word!, count: Number(count), tag: tag! }));
function write(name: string, head: string, lines: string[]): void {
  writeFileSync(join(LEXICON, `${name}.txt`), `${head.replace(/^/gmu, '# ')}\n${lines.join('\n')}\n`);
}

// ------------------------------------------------------------------------------------------------------ words
const MIN_COUNT = 25;
const MIN_COUNT_AS_NAME = 70;
const lines = (name: string) =>
  readFileSync(join(LEXICON, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]!);
const surnames = lines('zh-surnames');
const commonSurnames = new Set(surnames.slice(0, 20));
const looksTransliterated =
  /^[阿埃艾安奥巴贝本比彼别波伯博布查达丹道德迪蒂杜多厄恩尔法菲费弗福盖格古哈海汉赫亨霍基吉加杰金卡凯坎康科克肯库拉莱兰朗勒雷里利莉列林琳留龙隆卢鲁路伦罗洛马玛迈麦曼梅蒙米密姆穆纳娜南内尼纽诺欧帕派潘佩彭皮珀普奇乔切琼让日荣瑞萨赛桑瑟森沙莎山舍史斯丝苏所索塔泰坦汤唐特提廷图托瓦威韦维沃乌伍西希锡夏肖谢辛雅亚延耶伊因尤约扎泽詹哲珍朱兹佐]+$/u;

/** jieba calls many ordinary words people (高昂, 祝贺): two characters that neither a common surname nor a foreign name begins. */
function isOrdinary({ word, count, tag }: Entry): boolean {
  if (!HAN.test(word) || word.length > 4) return false;
  if (!NAME_TAG.test(tag)) return count >= MIN_COUNT;
  if (count < MIN_COUNT_AS_NAME || looksTransliterated.test(word)) return false;
  return tag === 'nz' || (tag === 'nr' && word.length === 2 && !commonSurnames.has(word[0]!));
}
const notNames = new Set(lines('zh-not-names'));
const inDictionary = new Set(entries.map(({ word }) => word));
const added = [...notNames].filter((word) => !inDictionary.has(word)).map((word) => ({ word, count: 300, tag: 'n' }));
const words = [...entries.filter((entry) => isOrdinary(entry) || notNames.has(entry.word)), ...added].sort((a, b) =>
  a.word < b.word ? -1 : 1,
);
const wordClass = (tag: string) => (tag === 'vn' || tag === 'an' || NAME_TAG.test(tag) ? 'n' : tag[0]);
write(
  'zh-words',
  'Ordinary Chinese words (simplified), with 10 ln of their count and the letter of their word class.\n' +
    'From the dictionary of jieba (MIT).',
  words.map(({ word, count, tag }) => `${word}\t${Math.round(10 * Math.log(count))}\t${wordClass(tag)}`),
);

// ------------------------------------------------------------------------------------------------ characters
type Weighted = readonly [name: string, weight: number];

/** The cost of a character that was never seen at a position of a name. */
const NEVER = 130;

/** Rows of character and cost, −10 ln of its probability, at each position. */
function costTable(
  names: readonly Weighted[],
  positions: readonly ((name: string) => string)[],
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  positions.forEach((pick, position) => {
    let total = 0;
    const counts = new Map<string, number>();
    for (const [name, weight] of names) {
      for (const character of pick(name)) {
        counts.set(character, (counts.get(character) ?? 0) + weight);
        total += weight;
      }
    }
    for (const [character, count] of counts) {
      const row = rows.get(character) ?? positions.map(() => NEVER);
      row[position] = Math.round(-10 * Math.log(count / total));
      rows.set(character, row);
    }
  });
  return rows;
}

const inRows = (rows: ReadonlyMap<string, readonly number[]>) =>
  [...rows.keys()].sort().map((character) => [character, ...rows.get(character)!].join('\t'));

/** Han names of a list, parts of dotted names by themselves. */
const hanNames = (list: string) =>
  readFileSync(join(LEXICON, `${list}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => (line.split('\t')[1] ?? '').split('|'));
const people = hanNames('zh-people');

/** jieba's transliterated names, and those of the lists of Western names and well-known people. */
function* transliterations(): Generator<Weighted> {
  for (const { word, tag } of entries) {
    if (tag === 'nrt' && word.length >= 2 && !NUMERAL.test(word)) yield [word, 1];
  }
  const dotted = people.filter((name) => name.includes('·')).flatMap((name) => name.split('·'));
  for (const name of [...hanNames('zh-western-names'), ...dotted]) if (HAN.test(name)) yield [name, 3];
}
write(
  'zh-transliteration',
  'Characters of transliterated names: −10 ln of their probability as first, inner and last character.\n' +
    'Counted over the dictionary of jieba (MIT) and the lists beside this one.',
  inRows(costTable([...transliterations()], [(name) => name[0]!, (name) => name.slice(1, -1), (name) => name.at(-1)!])),
);

/** What follows the surname in names of `length` characters. */
function* givenNames(length: number): Generator<Weighted> {
  for (const { word, tag } of entries) {
    if ((tag === 'nr' || tag === 'nrfg') && word.length === length && surnames.includes(word[0]!))
      yield [word.slice(1), 1];
  }
  for (const name of people) {
    if (name.length === length && HAN.test(name) && surnames.includes(name[0]!)) yield [name.slice(1), 4];
  }
}
const pairs = costTable([...givenNames(3)], [(given) => given[0]!, (given) => given[1]!]);
const singles = costTable([...givenNames(2)], [(given) => given]);
for (const [character, [single]] of singles) {
  pairs.set(character, [...(pairs.get(character) ?? [NEVER, NEVER]), single!]);
}
for (const row of pairs.values()) if (row.length === 2) row.push(NEVER);
write(
  'zh-given-names',
  'Characters of Chinese given names: −10 ln of their probability as first of two, second of two, and alone.\n' +
    'Counted over the dictionary of jieba (MIT) and the lists beside this one.',
  inRows(pairs),
);
