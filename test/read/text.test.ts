import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { detectLanguage } from '../../src/read/language.ts';
import { documentFromRecord, textDocument } from '../../src/read/text.ts';

const blocksOf = (text: string) =>
  textDocument({ id: 't', source: 't', text }).blocks.map(({ start, end }) => text.slice(start, end));

describe('blocks of plain text', () => {
  const cases: [name: string, text: string, blocks: string[]][] = [
    ['lines that are paragraphs', 'First one.\nSecond one.\n\nThird.', ['First one.', 'Second one.', 'Third.']],
    [
      'wrapped lines',
      'The workshop was founded by Ann\nOak and her sister, who had\nlived there. It was sold.\n\nNobody knew\nwhy.',
      ['The workshop was founded by Ann\nOak and her sister, who had\nlived there. It was sold.', 'Nobody knew\nwhy.'],
    ],
    [
      'turns of a wrapped transcript',
      'ANN OAK: Welcome back to the\nshow, everybody.\nBEN ASH: Thanks for having me\nhere.',
      ['ANN OAK: Welcome back to the\nshow, everybody.', 'BEN ASH: Thanks for having me\nhere.'],
    ],
    [
      'turns, one a line, with CRLF',
      'Ann:\tWe sold it.\r\nBen:\tTo whom?\r\n',
      ['Ann:\tWe sold it.', 'Ben:\tTo whom?'],
    ],
    ['a list of names is not wrapped', 'Ann Oak\nBen Ash\nCy Elm', ['Ann Oak', 'Ben Ash', 'Cy Elm']],
    ['a heading over a paragraph', 'A Fine Headline\nThe text is here.', ['A Fine Headline', 'The text is here.']],
    [
      'wrapped Chinese',
      '安在二零零九年和她的姐姐一起创办了这家工坊，\n后来她们把它卖给了一家公司，这家公司在城市\n的北边，谁也不知道为什么。',
      [
        '安在二零零九年和她的姐姐一起创办了这家工坊，\n后来她们把它卖给了一家公司，这家公司在城市\n的北边，谁也不知道为什么。',
      ],
    ],
    ['Chinese, one paragraph a line', '你好吗?\n很好，谢谢你。\n再见。', ['你好吗?', '很好，谢谢你。', '再见。']],
    ['hyphens at line ends stay', 'It was Chris-\ntopher Oak who\nleft.', ['It was Chris-\ntopher Oak who\nleft.']],
    ['old line ends', 'One.\rTwo.', ['One.', 'Two.']],
    ['nothing', ' \n\t ', []],
  ];
  it.each(cases)('%s', (_, text, blocks) => expect(blocksOf(text)).toEqual(blocks));

  it('keeps the text to the character', () => {
    const text = '\ufeff  A\u00a0B\r\n\u00adc\ud83d\ude00 ';
    expect(textDocument({ id: 't', source: 't', text }).text).toBe(text);
  });

  it('takes time in proportion to the text', () => {
    for (const unit of ['a.b-', '- ', 'a ', '\n', '> ', 'A: ', '\u3000', 'a:b\n']) {
      expect(textDocument({ id: 't', source: 't', text: unit.repeat(200_000) }).blocks.length).toBeGreaterThanOrEqual(
        0,
      );
    }
  });
});

describe('title of plain text', () => {
  const cases: [text: string, title: string | undefined][] = [
    ['The Slow Baker\n\nAnn Oak bakes bread in Leeds, and takes her time.', 'The Slow Baker'],
    ['![]()\n来源:某报\n安的故事:“慢慢来”\n安在城里开了一家面包店，已经有二十年了，生意很好。', '安的故事:“慢慢来”'],
    ['# The Slow Baker\n\nAnn Oak bakes bread in Leeds, and takes her time.', 'The Slow Baker'],
    ['Ann Oak bakes bread.\nShe takes her time and never hurries.', undefined],
    ['Ann: We sold it\nBen: To whom, and when, and for how much?\nAnn: Nobody', undefined],
    ['By Ann Oak\nThe bread of Leeds is the best there is.', undefined],
    ['Ann Oak bakes bread', undefined],
    ['The workshop was founded by Ann\nand her sister, who had lived there for long.', undefined],
  ];
  it.each(cases)('%s', (text, title) => {
    expect(textDocument({ id: 't', source: 't', text }).title).toBe(title);
  });
});

describe('language', () => {
  const cases: [text: string, code: string][] = [
    ['She said that the company was not for sale and that they have left.', 'en'],
    ['安在城里开了一家面包店。', 'zh'],
    ['安の会社はとても小さいですが、有名です。', 'ja'],
    ['그녀는 회사를 설립했다.', 'ko'],
    ['Она основала компанию и продала её.', 'ru'],
    ['Die Firma ist nicht zu verkaufen, und sie wird auch mit dem Sohn nicht von der Stadt gehen.', 'de'],
    ['La société est dans la ville, et elle ne sont pas sur le marché pour les autres avec des prix.', 'fr'],
    ['La empresa no se vende, pero ella es una de las mejores y fue fundada por los hermanos con su padre.', 'es'],
    ['Ann Oak, Beech Ltd', 'en'],
    ['a.b-a.b-a.b-a.b-', 'en'],
    ['', 'en'],
  ];
  it.each(cases)('%s', (text, code) => expect(detectLanguage(text)).toBe(code));
});

describe('documentFromRecord', () => {
  it('takes what the record says', () => {
    const record = {
      id: 7,
      text: 'Hi.',
      title: ' T ',
      date: '2024-05-06T10:00Z',
      author: 'Ann Oak',
      language: 'zh-TW',
    };
    expect(documentFromRecord(record, 'a.jsonl')).toMatchObject({
      id: '7',
      source: 'a.jsonl',
      title: 'T',
      date: '2024-05-06',
      authors: ['Ann Oak'],
      language: 'zh',
    });
  });

  it('leaves out what it cannot use', () => {
    const document = documentFromRecord({ id: 'a', text: 'Hi.', date: 'soon', title: '', author: [] });
    expect(Object.keys(document)).toEqual(['id', 'source', 'language', 'text', 'blocks']);
    expect(document.source).toBe('a');
  });

  it.each([[{ id: 'a' }], [{ text: 'Hi.' }], [null], [{ id: 'a', text: 3 }], [{ id: {}, text: 'Hi.' }]])(
    'refuses %j',
    (record) => {
      expect(() => documentFromRecord(record as never)).toThrow(InputError);
    },
  );
});
