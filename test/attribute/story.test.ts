import { describe, expect, it } from 'vitest';
import { outlineQuotes } from './attributing.ts';

/** Who speaks each quotation, in order. */
const voices = (marked: string): string[] =>
  outlineQuotes(marked, 'direct').map((line) => line.slice(7, line.indexOf(':')));

describe('who speaks in a story', () => {
  const cases: [name: string, marked: string, expected: string[]][] = [
    [
      'a cue further on tells who took turns up to there',
      '{Ida Voss} and {Karl Brandt} sat down.\n\n“Is it late, sir?”\n\n“It is.”\n\n“Must we go?”\n\n“Must you ask?” said {Karl Brandt}.\n\n“I must!”\n\n“Then ask,” said {Karl Brandt}.',
      ['Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'whoever is called by name is not the one who speaks',
      '“Are you well?” asked {Ida Voss}.\n\n“I am, thank you!” said {Karl Brandt}.\n\n“Did you sleep, {Karl=Karl Brandt}?”\n\n“I did, {Ida=Ida Voss}.”\n\n“And did you eat?”\n\n“No!”',
      ['Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'who tells the story has the name that the others use',
      'I rode home, and I sang, and I was glad. {Ida Voss} met me there.\n\n“Are you cold, {Ben Pell}?” she asked.\n\n“I am,” I said. “Are you?”\n\n“No,” said {Ida Voss}.\n\n“Then ride on!” I cried.\n\n“Will you come, {Ben=Ben Pell}?” asked {Ida Voss}.\n\n“I will,” said I.',
      ['Ida Voss', 'Ben Pell', 'Ben Pell', 'Ida Voss', 'Ben Pell', 'Ida Voss', 'Ben Pell'],
    ],
    [
      'a word for an office stands for the person whom the text calls so',
      'The mayor came in. Mayor {Ida Voss} was tall.\n\n“Do you know me?” asked the mayor.\n\n“I do!” said {Karl Brandt}.\n\n“And do you like me?” said the mayor.\n\n“I do not!” said {Karl Brandt}.\n\n“Why?”\n\n“You know!”',
      ['Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'strangers keep apart from those with names',
      '“Who are you?” said the stranger.\n\n“Who are you?” said {Karl Brandt}.\n\n“I asked first!” said the stranger.\n\n“You did!” said {Karl Brandt}.\n\n“Well?”\n\n“Well!”',
      ['?', 'Karl Brandt', '?', 'Karl Brandt', '?', 'Karl Brandt'],
    ],
  ];
  it.each(cases)('%s', (_, marked, expected) => expect(voices(marked)).toEqual(expected));
});
