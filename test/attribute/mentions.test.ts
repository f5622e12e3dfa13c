import { describe, expect, it } from 'vitest';
import { attributeMentions } from '../../src/attribute/mentions.ts';
import { nameOf, quotesIn, scenario } from './attributing.ts';

/** "who > whom (surface)" for every mention. */
function edgesOf(marked: string, author?: string): string[] {
  const made = scenario(marked, author);
  const { mentions } = attributeMentions(made.doc, made.sentences, made.resolution, quotesIn(made));
  return mentions.map(
    ({ start, end, entity, by }) => `${nameOf(by)} > ${nameOf(entity)} (${made.doc.text.slice(start, end)})`,
  );
}

describe('attributeMentions', () => {
  const cases: [name: string, marked: string, expected: string[]][] = [
    [
      'the quote’s speaker, else the author',
      '{Karl Brandt} is a rival of {Ida Voss}. “{Nora Pell} pays,” {Brandt=Karl Brandt} said.',
      [
        'Una Hale > Karl Brandt (Karl Brandt)',
        'Una Hale > Ida Voss (Ida Voss)',
        'Karl Brandt > Nora Pell (Nora Pell)',
        'Una Hale > Karl Brandt (Brandt)',
      ],
    ],
    [
      'the inner quote’s speaker',
      '“{Karl Brandt} told me, ‘Ask {Nora Pell},’ and I did,” said {Ida Voss}.',
      [
        'Ida Voss > Karl Brandt (Karl Brandt)',
        'Ida Voss > Ida Voss (me)',
        'Karl Brandt > Nora Pell (Nora Pell)',
        'Ida Voss > Ida Voss (I)',
        'Una Hale > Ida Voss (Ida Voss)',
      ],
    ],
    [
      'reported speech',
      '{Ida Voss} said that {Nora Pell} pays.',
      ['Una Hale > Ida Voss (Ida Voss)', 'Ida Voss > Nora Pell (Nora Pell)'],
    ],
    [
      'an unnamed source leaves the words with the author',
      'Critics say that {Nora Pell} pays.',
      ['Una Hale > Nora Pell (Nora Pell)'],
    ],
    [
      'turns; you in a question is who answers',
      'Ida Voss: Do you know {Nora Pell}?\nKarl Brandt: I do, and you can ask {Ida=Ida Voss} or {Karl=Karl Brandt}.\nIda Voss: Why?\nKarl Brandt: I forget.',
      [
        'Ida Voss > Karl Brandt (you)',
        'Ida Voss > Nora Pell (Nora Pell)',
        'Karl Brandt > Karl Brandt (I)',
        'Karl Brandt > Ida Voss (Ida)',
        'Karl Brandt > Karl Brandt (Karl)',
        'Karl Brandt > Karl Brandt (I)',
      ],
    ],
    [
      'nobody utters a byline or a credit',
      'A small boat\n\nBy {Una Hale}\n\nIt sank.\n\nThe boat in May. Photograph: {Nora Pell}',
      ['? > Una Hale (Una Hale)', '? > Nora Pell (Nora Pell)'],
    ],
    [
      'Chinese',
      '{林晓舟}说：“我认识{周然}，我们是朋友。”',
      ['Una Hale > 林晓舟 (林晓舟)', '林晓舟 > 林晓舟 (我)', '林晓舟 > 周然 (周然)'],
    ],
  ];
  it.each(cases)('%s', (_, marked, expected) => expect(edgesOf(marked, 'Una Hale')).toEqual(expected));
});
