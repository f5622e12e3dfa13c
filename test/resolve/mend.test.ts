import { describe, expect, it } from 'vitest';
import { mendNames } from '../../src/resolve/mend/names.ts';
import { tagSegments } from '../../src/tag/sentences.ts';
import { lexicon, namesOf } from './names-of.ts';

/** Marked text → the surfaces of the names after mending, with their types. */
const table: [name: string, marked: string, names: string[]][] = [
  ['nothing to mend', '{P Rosa Lind} met {C Tern}.', ['person Rosa Lind', 'company Tern']],
  ['bracket', '“{P Dana} [{P Whitfield}] rang.”', ['person Dana [Whitfield]']],
  ['bracketed note', '“{P Dana} [from {L Oslo}] rang.”', ['person Dana', 'place Oslo']],
  ['name after a pronoun', '“She [Dana Whitfield] rang.”', ['person Dana Whitfield']],
  ['note after a pronoun', '“She [the neighbour] rang [Tuesday].”', []],
  ['last name first', '{P Stone}, {P Ada}; {P Ada Stone} spoke.', ['person Stone, Ada', 'person Ada Stone']],
  ['broken first name', '{P Wil}-\nliam {P Stone} sang.', ['person Wil-\nliam Stone']],
  ['broken at a hyphen', '{P Jean}-\n{P Paul Stone} sang.', ['person Jean-\nPaul Stone']],
  ['broken, first half overlooked', 'He left Green-\nland {C Motors}.', ['company Green-\nland Motors']],
  ['a dash at the end of a line', '{P Stone} -\n{P Lind} sang.', ['person Stone', 'person Lind']],
  ['particles', '{P Luis de la Rosa} left. De la {P Rosa} sang.', ['person Luis de la Rosa', 'person De la Rosa']],
  ['no particles of his', '{P Luis Rosa} left. De la {P Rosa} sang.', ['person Luis Rosa', 'person Rosa']],
  ['headline', 'TERN GAMES SOLD\n\n{C Tern Games} was sold.', ['company TERN GAMES', 'company Tern Games']],
  ['half a name', 'The {C Tern} Games deal: {C Tern Games} was sold.', ['company Tern Games', 'company Tern Games']],
  ['legal form', '{C Doyle & Co.} sued. A {P Doyle} & Co man left.', ['company Doyle & Co.', 'company Doyle & Co']],
  ['overlooked surname', '{P Rosa Lind} left. Lind was tired.', ['person Rosa Lind', 'person Lind']],
  ['overlooked first name', '{P Roman Lind} left. Roman said so.', ['person Roman Lind', 'person Roman']],
  ['common word before an adverb', '{P Elon Marsh} left. Marsh later said so.', ['person Elon Marsh', 'person Marsh']],
  ['common word', '{P Roman Lind} left. The Roman fort fell.', ['person Roman Lind']],
  ['part of something else', '{P Rosa Lind} left. Lind Street is long. Old Lind is not.', ['person Rosa Lind']],
  ['lower case', '{P Rosa Marsh} left the marsh.', ['person Rosa Marsh']],
  ['amount', 'They paid {R Tern 20} billion dollars.', ['product Tern']],
  ['version', 'They sold {R Kite 20} to us.', ['product Kite 20']],
  ['introduced', '{C 海星科技}，{C 原名北岭电子厂}。', ['company 海星科技', 'company 北岭电子厂']],
  ['a name that begins so', '{C 原子能公司}涨了。', ['company 原子能公司']],
  ['spelt out', 'The {O ALF} (Alba and {O Lund Fund}) grew.', ['organization ALF', 'organization Alba and Lund Fund']],
  [
    'letters overlooked',
    'The {O Lund Fund} (LF) and the {O Lund Art Fund} (LAF) grew.',
    ['organization Lund Fund', 'organization Lund Art Fund', 'organization LAF'],
  ],
  ['other words in brackets', 'The {O ALF} (based in Lund) grew.', ['organization ALF']],
  [
    'inside a longer name',
    '{P Rosa Lind} read {W Rosa Lind and the Sea}.',
    ['person Rosa Lind', 'work Rosa Lind and the Sea'],
  ],
];

describe('mendNames', () => {
  it.each(table)('%s', (_name, marked, expected) => {
    const { text, names } = namesOf(marked);
    const sentences = tagSegments({ text }, [
      { start: 0, end: text.length, zone: 'body', speaker: null, language: 'en' },
    ]);
    const mended = mendNames(text, sentences, names, lexicon);
    expect(mended.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(expected);
  });
});
