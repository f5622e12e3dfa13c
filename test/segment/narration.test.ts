import { describe, expect, it } from 'vitest';
import { documentOf, outline } from './segmenting.ts';

const zonesOf = (text: string) => outline(documentOf(text)).map((line) => line.split(' | ')[0]);

describe('narration that follows the last turn', () => {
  const turns = 'Q: Is the ferry safe?\n\nA: I think so. We have one boat.\n\nQ: And in winter?\n\nA: Less so.\n\n';
  const told: [string, string][] = [
    [
      'a quotation of somebody else',
      'Others doubt it. “He never sails himself,” said Gary Pell, a pilot. The port declined to comment.',
    ],
    ['what a body told reporters', 'A spokeswoman for the port told reporters that the ferry would stay.'],
    ['two reports', 'The mayor wrote that the ferry was “a disgrace”. The port did not respond to questions.'],
  ];
  it.each(told)('%s', (_, closing) => expect(zonesOf(turns + closing).at(-1)).toBe('body'));

  const answered: [string, string][] = [
    ['a story in the first person', 'My father said “never trust a ferry”, and told the Courier so.'],
    ['an answer without reports', 'The boats are old. The pier is older. Nobody pays for either.'],
    ['one quotation', 'The mayor called it “a disgrace”. That is the town for you.'],
  ];
  it.each(answered)('not: %s', (_, closing) => expect(zonesOf(turns + closing).at(-1)).toBe('answer'));

  it('speaks of the answerer by his name', () => {
    const named = 'Ida Voss: Is it safe?\n\nKarl Brandt: I think so.\n\nIda Voss: Why?\n\nKarl Brandt: It floats.\n\n';
    expect(zonesOf(`${named}The town calls Brandt “the last captain”. His boat is for sale.`).at(-1)).toBe('body');
    expect(zonesOf(`${named}The town calls it “the last boat”. It is for sale.`).at(-1)).toBe('answer');
  });

  it('in Chinese', () => {
    const chinese = '问：渡轮安全吗？\n\n答：我觉得安全。\n\n问：冬天呢？\n\n答：差一些。\n\n';
    expect(zonesOf(`${chinese}港务局后来对本报表示，渡轮不会停航。`).at(-1)).toBe('body');
    expect(zonesOf(`${chinese}市长说渡轮很旧。码头更旧。`).at(-1)).toBe('answer');
  });

  it('after an interview without labels', () => {
    const plain =
      'We spoke with Karl Brandt.\n\nDo you sail?\n\nI do. My boat is old.\n\nWhere do you go?\n\nWe go to the islands.\n\n';
    const closing = '“He never sails,” said Gary Pell, who runs the port. The town declined to comment.';
    expect(zonesOf(plain + closing).at(-1)).toBe('body');
    expect(
      zonesOf(`${plain}The islands are empty in the winter, and the light is good there in the mornings.`).at(-1),
    ).toBe('answer');
  });
});

describe('who asks, named at the top', () => {
  const turns = '\n\n问：渡轮安全吗？\n\n答：安全。\n\n问：冬天呢？\n\n答：差一些。';
  it.each(['记者：林晓', '主持人：林晓、周然', '采访：林晓'])('%s', (line) =>
    expect(zonesOf(`渡轮\n\n${line}${turns}`).slice(0, 3)).toEqual(['heading', 'byline', 'question']),
  );
  it.each(['记者：为什么', '记者：不安全', '记者：林晓说渡轮安全吗？'])('not: %s', (line) =>
    expect(zonesOf(`渡轮\n\n${line}${turns}`)[1]).toBe('question'),
  );
  it('in English', () => {
    const asked = '\n\nQ: Is it safe?\n\nA: I think so.\n\nQ: Why?\n\nA: It floats.';
    expect(zonesOf(`The ferry\n\nInterviewer: Ana Ruiz${asked}`)).toContain('byline');
    expect(zonesOf(`The ferry\n\nInterviewer: Good evening.${asked}`)).not.toContain('byline');
  });
});

describe('questions in bold whose marks nobody has read', () => {
  const text = (mark: string) =>
    `We spoke with Karl Brandt about boats.\n\n${mark}You grew up here. Why?${mark}\n\nMy father had a boat.\n\n${mark}And the ferry?${mark}\n\nI never use it.`;
  it.each(['**', '__'])('%s', (mark) =>
    expect(zonesOf(text(mark))).toEqual(['body', 'question', 'answer', 'question', 'answer']),
  );
  it('a bold line in an article is none', () => {
    expect(zonesOf('The mill is shut.\n\n**What now?**\n\nThe river fell, and the owner left.')).not.toContain(
      'question',
    );
  });
});
