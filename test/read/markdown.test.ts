import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';

const linesOf = (markdown: string) =>
  readMarkdown(markdown)?.blocks.map(({ hint, text, emphasis }) => `${hint}${emphasis ? '*' : ''}: ${text}`);

describe('Markdown', () => {
  const cases: [name: string, markdown: string, lines: string[]][] = [
    ['headings of both kinds', '# One\n\nTwo\n---\n\nThree.', ['heading: One', 'heading: Two', 'paragraph: Three.']],
    ['lists and quotes', '- One\n- Two\n\n> Three', ['list-item: One', 'list-item: Two', 'quote: Three']],
    ['bold lead-ins stay text', '**Ann Oak:** We *sold* it.', ['paragraph: Ann Oak: We sold it.']],
    [
      'a paragraph all in bold or italics',
      '**Why did\nyou?**\n\n*Because.* Yes.',
      ['paragraph*: Why did you?', 'paragraph: Because. Yes.'],
    ],
    [
      'links and code show their words',
      '[Ann Oak](http://x.test) of `Beech` <http://y.test>',
      ['paragraph: Ann Oak of Beech http://y.test'],
    ],
    ['links defined elsewhere', '[Ann][a] left.\n\n[a]: http://x.test', ['paragraph: Ann left.']],
    ['pictures are left out', '![Ann Oak](a.png)\n\n![]()\n\nText.', ['paragraph: Text.']],
    [
      'note marks do not stick, notes come last',
      'Ann Oak[^1] left.\n\n[^1]: A note.\n\nShe did.',
      ['paragraph: Ann Oak left.', 'paragraph: She did.', 'note: A note.'],
    ],
    ['a note mark without its note', 'Ann Oak[^9] left.', ['paragraph: Ann Oak left.']],
    [
      'wrapped lines are joined',
      'It was Chris-\ntopher Oak and Jean-\nClaude who\nleft.',
      ['paragraph: It was Christopher Oak and Jean-Claude who left.'],
    ],
    [
      'lines that are paragraphs stay apart',
      'Ann: We sold it.\nBen: To whom?\nAnn: Guess.',
      ['paragraph: Ann: We sold it.', 'paragraph: Ben: To whom?', 'paragraph: Ann: Guess.'],
    ],
    [
      'hard breaks separate',
      'One of them  \ntwo of them\\\nthree<br>four',
      ['paragraph: One of them', 'paragraph: two of them', 'paragraph: three', 'paragraph: four'],
    ],
    ['code is no narration', 'Text.\n\n```\nlet ann = 1\n```', ['paragraph: Text.', 'boilerplate: let ann = 1']],
    ['entities and escapes', 'A &amp; B \\* C', ['paragraph: A & B * C']],
    [
      'HTML between',
      '<div><p>Ann <b>O</b>ak</p></div>\n\nText <i>here</i>.',
      ['paragraph: Ann Oak', 'paragraph: Text here.'],
    ],
    [
      'tables',
      '| Name | Firm |\n|---|:-:|\n| Ann **Oak** | Beech |',
      ['table: Name', 'table: Firm', 'table: Ann Oak', 'table: Beech'],
    ],
    ['bars that are no table', 'Ann | Ben\nleft | right', ['paragraph: Ann | Ben left | right']],
    ['rules are nothing', 'One.\n\n***\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ];
  it.each(cases)('%s', (_, markdown, lines) => expect(linesOf(markdown)).toEqual(lines));

  it('reads front matter', () => {
    const text = '---\ntitle: "The Talk"\ndate: 2024-05-06\nauthors:\n  - Ann Oak\n  - Ben Ash\n---\n\nText.';
    expect(readMarkdown(text)).toEqual({
      blocks: [{ text: 'Text.', hint: 'paragraph' }],
      title: 'The Talk',
      date: '2024-05-06',
      authors: ['Ann Oak', 'Ben Ash'],
    });
    expect(readMarkdown('---\nauthor: [Ann Oak, Ben Ash]\n---\nText.')?.authors).toEqual(['Ann Oak', 'Ben Ash']);
  });

  it('is not misled by a rule at the top', () => {
    expect(linesOf('---\n\nText.\n\n---\n')).toEqual(['paragraph: Text.']);
  });

  it('reads a long text in parts as it reads it whole', () => {
    const unit = 'Ann [Oak][a] left.[^1]\n\n- one\n- two\n\n```\ncode\n\nmore\n```\n\n';
    const lines = linesOf(`${unit.repeat(400)}[a]: http://x.test\n\n[^1]: Note.\n`)!;
    const expected = ['paragraph: Ann Oak left.', 'list-item: one', 'list-item: two', 'boilerplate: code more'];
    expect(lines).toEqual([...new Array(400).fill(expected).flat(), 'note: Note.']);
  });

  it.each(['[[[*_'.repeat(20_000), '> '.repeat(5000)])('leaves to plain text what the parser cannot take', (text) => {
    expect(readMarkdown(text)).toBeUndefined();
  });
});
