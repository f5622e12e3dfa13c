import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../../src/lexicon.ts';
import { recognizeChineseNames } from '../../../src/recognize/zh/names.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

const folder = join(import.meta.dirname, '../../../data/lexicon');
const lexicon = parseLexicon(
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')]),
  ),
);

function namesIn(text: string): string[] {
  const segments = [
    {
      start: 0,
      end: text.length,
      zone: 'body' as const,
      speaker: { role: 'author' as const },
      language: 'zh' as const,
    },
  ];
  const names = recognizeChineseNames({ text }, segments, tagSegments({ text }, segments), lexicon);
  return names.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
}

describe('recognizeChineseNames', () => {
  const cases: [text: string, names: string[]][] = [
    ['微软总裁布拉德·史密斯在伦敦说。', ['微软/company', '布拉德·史密斯/person', '伦敦/place']],
    ['記者愛麗絲·沃克和湯姆·福特主持節目。', ['愛麗絲·沃克/person', '湯姆·福特/person']],
    ['王志强表示，刘梅不同意。', ['王志强/person', '刘梅/person']],
    ['高兴的是周日金价上涨，马上有人来。', []],
    ['他吃了一个苹果。', []],
    ['苹果公司发布新手机。', ['苹果公司/company']],
    ['她毕业于斯坦福大学。', ['斯坦福大学/organization']],
    ['他用ChatGPT写代码，用Gemini 3画图。', ['ChatGPT/product', 'Gemini 3/product']],
    ['诺基亚N97降价，波音787客机交付。', ['诺基亚/company', 'N97/product', '波音/company', '787/product']],
    ['腾讯20年来卖出5台。', ['腾讯/company']],
    ['人工智能（AI）和GPU很贵。', []],
    ['他在《卫报》上谈到《三体》。', ['卫报/company', '三体/work']],
  ];
  it.each(cases)('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});
