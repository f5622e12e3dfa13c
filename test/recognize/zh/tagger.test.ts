import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../../src/cli/resources.ts';
import { recognizeChineseNames } from '../../../src/recognize/zh/names.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

const { lexicon, models } = loadResources(join(import.meta.dirname, '../../../data'));

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
  const names = recognizeChineseNames({ text }, segments, tagSegments({ text }, segments), lexicon, models.zh);
  for (const { start, end } of names) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/u);
  return names.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
}

describe('recognizeChineseNames with the trained tagger', () => {
  const cases: [text: string, names: string[]][] = [
    ['青石科技有限公司董事长罗文彬昨天在成都宣布辞职。', ['青石科技有限公司/company', '罗文彬/person', '成都/place']],
    ['記者沈佳怡採訪了克萊爾·杜邦。', ['沈佳怡/person', '克萊爾·杜邦/person']],
    ['Orbitix公司的产品卖得很好。', ['Orbitix/company']],
    ['世界顶尖大学都在研究开源软件。', []],
    ['中国人工智能公司发展很快。', ['中国/place']],
    ['员工都很高兴，他们周末去爬山。', []],
    ['早上有人给宋国梁打电话，没人接。', ['宋国梁/person']],
    ['他给高级班发书，向成年人说话。', []],
  ];
  it.each(cases)('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('finds in traditional characters what it finds in simplified ones', () => {
    expect(namesIn('陳文浩離開了微軟').length).toBe(namesIn('陈文浩离开了微软').length);
  });
});
