import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/tag/sentences.ts';
import { tokenize } from '../../src/tag/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  const cases: [text: string, tokens: string[]][] = [
    ['Altman’s startup', ['Altman', '’s', 'startup']],
    ["McDonald's fell.", ['McDonald', "'s", 'fell', '.']],
    ['Aoife O’Leary and Jean-Luc N’Diaye', ['Aoife', 'O’Leary', 'and', 'Jean-Luc', 'N’Diaye']],
    ['Microsoft-backed, an ex-CTO', ['Microsoft', '-', 'backed', ',', 'an', 'ex', '-', 'CTO']],
    ['GPT-4 and 7-Eleven', ['GPT-4', 'and', '7-Eleven']],
    ['from 2000-2008', ['from', '2000', '-', '2008']],
    ['AT&T, Monday.com', ['AT&T', ',', 'Monday.com']],
    ['$1.5 trillion, 2,000', ['$', '1.5', 'trillion', ',', '2,000']],
    [
      'Mary K. Stoll of Carver Corp. in the U.S. arm',
      ['Mary', 'K.', 'Stoll', 'of', 'Carver', 'Corp.', 'in', 'the', 'U.S.', 'arm'],
    ],
    ['萨姆·奥特曼用ChatGPT。', ['萨', '姆', '·', '奥', '特', '曼', '用', 'ChatGPT', '。']],
    ['15Copilot', ['15Copilot']],
    ['👩🏽‍🚀 Ingrid', ['👩', '🏽', '\u200d', '🚀', 'Ingrid']],
  ];
  it.each(cases)('%s', (text, tokens) => expect(words(text)).toEqual(tokens));

  it('gives offsets whose slice is the token', () => {
    for (const [text] of cases) for (const t of tokenize(text)) expect(text.slice(t.start, t.end)).toBe(t.text);
  });

  it('reads a megabyte of dotted and dashed letters in linear time', () => {
    expect(tokenize('a.b-'.repeat(250_000)).length).toBeGreaterThan(1000);
  });
});

describe('splitSentences', () => {
  const cases: [text: string, sentences: string[]][] = [
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['The U.S. arm of Delphine Inc. hired her.', ['The U.S. arm of Delphine Inc. hired her.']],
    ['She left Carver Corp. The firm closed.', ['She left Carver Corp.', 'The firm closed.']],
    ['Dr. P. Anand came. “Yes.” He sat.', ['Dr. P. Anand came.', '“Yes.”', 'He sat.']],
    ['“Really?” she asked.', ['“Really?” she asked.']],
    ['他说：“好。”然后走了。她笑了。', ['他说：“好。”', '然后走了。', '她笑了。']],
    ['A heading\n\nThe text', ['A heading', 'The text']],
    ['Version 3.5 is out', ['Version 3.5 is out']],
  ];
  it.each(cases)('%s', (text, sentences) => {
    const found = splitSentences(text, tokenize(text)).map((part) => text.slice(part[0]!.start, part.at(-1)!.end));
    expect(found).toEqual(sentences);
  });
});
