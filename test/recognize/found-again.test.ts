import { describe, expect, it } from 'vitest';
import type { EntityType, Name } from '../../src/model.ts';
import { foundAgain } from '../../src/recognize/found-again.ts';
import { tagSegments } from '../../src/tag/sentences.ts';

/** Text in which `[…]` are the names found first (persons of 0.9, or what the letter behind says) → what is found again. */
const table: [marked: string, found: string[]][] = [
  ['“雨停了，”城里的研究员沈清河说。[沈清河]不同意。', ['沈清河']],
  ['[欧阳一鸣]来了。我们欢迎欧阳一鸣。', ['欧阳一鸣']],
  ['[蓝湾科技c]上市。昨天蓝湾科技又涨了。', ['蓝湾科技']],
  ['[Ana Ruiz] left. We thank Ana Ruiz.', ['Ana Ruiz']],
  ['[Blue Harbourc] grew. The owner of Blue Harbour’s ships left.', ['Blue Harbour']],
  ['[Ana Ruiz?] left. [Ana Ruiz?] came. We thank Ana Ruiz.', ['Ana Ruiz']],
  // Short names are words, doubtful ones are no witnesses, longer names are others.
  ['[文明]来了。人类文明很老。', []],
  ['[May] left in May.', []],
  ['[Ana Ruiz?] left. We thank Ana Ruiz.', []],
  ['[Ana Ruiz] left. The Ana Ruiz Foundation grew.', []],
  ['[Ana Ruiz] left. Maria Ana Ruiz came.', []],
  ['[Ana Ruiz] left. [Ana Ruiz] came.', []],
  ['[Blue Harbourc] sells [Blue Harbourr]. I like Blue Harbour.', []],
  ['[沈清河]不同意。王·沈清河·李来了。', []],
];

const TYPES: Record<string, EntityType> = { c: 'company', r: 'product' };

function read(marked: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  for (const [, before = '', surface, mark = ''] of marked.matchAll(/([^[]*)(?:\[([^\]]*?)([cr?]?)\])?/gu)) {
    text += before;
    if (surface === undefined) continue;
    const start = text.length;
    text += surface;
    const confidence = mark === '?' ? 0.7 : 0.9;
    names.push({ start, end: text.length, type: TYPES[mark] ?? 'person', confidence, rule: 'test' });
  }
  return { text, names };
}

describe('foundAgain', () => {
  it.each(table)('%s', (marked, expected) => {
    const { text, names } = read(marked);
    const language = /\p{Script=Han}/u.test(text) ? ('zh' as const) : ('en' as const);
    const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language }];
    const found = foundAgain(text, tagSegments({ text }, segments), names);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
