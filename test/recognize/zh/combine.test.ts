import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/model.ts';
import { combineNames } from '../../../src/recognize/zh/combine.ts';
import type { ChineseKnowledge } from '../../../src/recognize/zh/knowledge.ts';

const knowledge = { suffixes: new Map(), listed: new Map() } as unknown as ChineseKnowledge;

describe('combineNames: a listed name that the tagger takes for something else', () => {
  const cases: [plain: string, listed: EntityType, rule: string, tagged: string, expected: EntityType][] = [
    ['路透社', 'company', 'zh-list', 'person', 'company'],
    ['国际奥委会', 'organization', 'zh-list', 'person', 'organization'],
    ['路透', 'company', 'zh-list', 'person', 'person'],
    ['路透社', 'company', 'zh-company', 'person', 'person'],
    ['路透社', 'company', 'zh-list', 'organization', 'company'],
    ['华盛顿', 'place', 'zh-list', 'person', 'person'],
  ];
  it.each(cases)('%s, %s by %s, taken for a %s, is a %s', (plain, type, rule, tagged, expected) => {
    const span = { start: 0, end: plain.length };
    const names = combineNames(
      plain,
      [{ ...span, type, confidence: 0.8, rule }],
      [{ ...span, type: tagged, probability: 0.9 }],
      knowledge,
    );
    expect(names.map((name) => name.type)).toEqual([expected]);
  });
});
