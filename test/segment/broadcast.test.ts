import { describe, expect, it } from 'vitest';
import { documentOf, outline } from './segmenting.ts';

const voices = (text: string) => outline(documentOf(text)).map((line) => line.split(' | ').slice(0, 2).join(' '));

describe('transcripts of broadcasts', () => {
  it('labels say what their bearers are, and who leads the talk', () => {
    const text =
      'IDA VOSS, HOST: Good evening. The ferry is late again.\n\nKARL BRANDT, FORMER PORT MANAGER: Thank you, Ida.\n\nVOSS: It is late.\n\nBRANDT (voice-over): Is it? I know.\n\nGATES: Nobody has told me.\n\nVOSS: We will be back.';
    expect(voices(text)).toEqual([
      'question IDA VOSS',
      'answer KARL BRANDT',
      'question VOSS',
      'answer BRANDT',
      'answer GATES',
      'question VOSS',
    ]);
  });

  it('small letters after the name', () => {
    const text = 'Ida Voss, co-host: Welcome.\nKarl Brandt: I thank you.\nIda Voss: Late again.\nKarl Brandt: We are.';
    expect(voices(text)).toEqual([
      'question Ida Voss',
      'answer Karl Brandt',
      'question Ida Voss',
      'answer Karl Brandt',
    ]);
  });

  it('nobody in particular: numbers, crowds, offices', () => {
    const text =
      'ANN OAK, HOST: Who is there?\nUNIDENTIFIED PERSON #1: I am.\nUNIDENTIFIED MALE: Me too.\nOAK: Who else?\nANNOUNCER: We return.\nTHE PRESIDENT: Thank you.\nOAK: Well, I know.';
    expect(voices(text).filter((line) => line.startsWith('answer'))).toEqual([
      'answer -',
      'answer -',
      'answer -',
      'answer -',
    ]);
  });

  it('the press office’s letter without a full stop', () => {
    const text =
      'MS. OAK: Good afternoon.\n\nQ    Thank you, Ann. Is it late?\n\nMS. OAK: I have a clock.\n\nQ    Why?';
    expect(voices(text)).toEqual(['answer MS. OAK', 'question interviewer', 'answer MS. OAK', 'question interviewer']);
  });

  it.each([
    ['Hosts Ida Voss and Ann Oak talk to Karl Brandt.', ['question', 'answer', 'question', 'answer']],
    ['Hosted by Ida Voss and Ann Oak.', ['question', 'answer', 'question', 'answer']],
    ['The hosts were late, said Ida Voss.', ['answer', 'answer', 'answer', 'answer']],
  ])('hosts that the head names: %s', (head, expected) => {
    const text = `The ferry\n\n${head}\n\nIda: Welcome to us.\nKarl: I thank you.\nAnn: I fear the ferry is late.\nKarl: We know, I fear.`;
    expect(
      voices(text)
        .slice(2)
        .map((line) => line.split(' ')[0]),
    ).toEqual(expected);
  });

  const articles = [
    'The port, in short: it is late.\n\nThe town, too: nobody pays.\n\nThe ferry: I like it.',
    'LEEDS, ENGLAND: The mill is shut.\n\nThe river fell, and the owner left. Nobody knows why.\n\nThe town has no money for it.',
    'Q3 was better than Q2.\n\nA   plan exists.\n\nThe town might pay.',
  ];
  it.each(articles)('no transcript: %s', (text) =>
    expect(voices(text).some((line) => /^(?:question|answer)/u.test(line))).toBe(false),
  );
});
