import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../../src/cli/resources.ts';
import { explainName } from '../../../src/recognize/explain.ts';
import { tagSegments } from '../../../src/tag/sentences.ts';

const { lexicon, models } = loadResources(join(import.meta.dirname, '../../../data'));

function explain(text: string, words: string) {
  const segments = [
    {
      start: 0,
      end: text.length,
      zone: 'body' as const,
      speaker: { role: 'author' as const },
      language: 'zh' as const,
    },
  ];
  const doc = { id: 'a', source: 'a', language: 'zh', text, blocks: [] };
  const start = text.indexOf(words);
  return explainName(doc, segments, tagSegments(doc, segments), lexicon, models, { start, end: start + words.length })!;
}

describe('explainName in Chinese', () => {
  it('gives outcomes that add up to one, evidence, and the reading of rules', () => {
    const why = explain('青石科技董事长罗文彬在成都宣布辞职。', '罗文彬');
    expect(why.outcomes[0]!.type).toBe('person');
    expect(why.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    expect(why.evidence.length).toBeGreaterThan(0);
    expect(why.lists).toEqual([{ word: '罗文彬', called: ['person (zh-surname)'] }]);
  });

  it('says of an ordinary word that it is no name', () => {
    const why = explain('青石科技董事长罗文彬在成都宣布辞职。', '宣布');
    expect(why.name).toBeNull();
    expect(why.outcomes[0]!.type).toBe('none');
  });
});
