import { describe, expect, it } from 'vitest';
import { facts } from './marked.ts';

const cases: [sentence: string, expected: string[]][] = [
  // family
  ['P[Nina Falk] married P[Omar Diaz].', ['Nina Falk spouseOf Omar Diaz']],
  ["P[Nina Falk]'s husband, P[Omar Diaz], agreed.", ['Nina Falk spouseOf Omar Diaz']],
  ['P[Nina Falk] and P[Omar Diaz] married in 2010.', ['Nina Falk spouseOf Omar Diaz']],
  ['P[Nina Falk] and her husband, P[Omar Diaz], agreed.', ['Nina Falk spouseOf Omar Diaz']],
  ['P[Nina Falk] attended the wedding with P[Omar Diaz].', []],
  ['P[Nina Falk] has a brother, P[Lars Falk].', ['Nina Falk siblingOf Lars Falk']],
  [
    'P[Their=Nina Falk+Lars Falk] mother is P[Eva Falk].',
    ['Eva Falk parentOf Lars Falk', 'Eva Falk parentOf Nina Falk'],
  ],
  ['P[Nina Falk], the daughter of P[Eva Falk], agreed.', ['Eva Falk parentOf Nina Falk']],
  [
    'P[Eva Falk] has two sons, P[Lars Falk] and P[Jon Falk].',
    ['Eva Falk parentOf Jon Falk', 'Eva Falk parentOf Lars Falk'],
  ],
  ['P[Nina Falk] met the mother of a friend of P[Omar Diaz].', []],
  // places
  [
    'P[Nina Falk] was born in L[Oslo] and grew up in L[Bergen].',
    ['Nina Falk bornIn Oslo', 'Nina Falk livesIn Bergen (past)'],
  ],
  ['P[Nina Falk] lives in L[Oslo].', ['Nina Falk livesIn Oslo']],
  ['Born in L[Oslo], P[Nina Falk] agreed.', ['Nina Falk bornIn Oslo']],
  ['P[Nina Falk], a native of L[Oslo], agreed.', ['Nina Falk bornIn Oslo']],
  ['P[Nina Falk] (3 May 1950 in L[Oslo] – 1 June 2001) was a painter.', ['Nina Falk bornIn Oslo']],
  ['P[Nina Falk] flew to L[Oslo].', []],
  ['P[Nina Falk] moved the office to L[Oslo].', []],
  // educatedAt
  ['P[Nina Falk] studied law at O[Tarn University].', ['Nina Falk educatedAt Tarn University']],
  ['P[Nina Falk], a graduate of O[Tarn University], agreed.', ['Nina Falk educatedAt Tarn University']],
  ['P[Nina Falk] has a degree from O[Tarn University].', ['Nina Falk educatedAt Tarn University']],
  ['P[Nina Falk] got into O[Tarn University] and dropped out.', ['Nina Falk educatedAt Tarn University']],
  ['P[Nina Falk] gave a talk at O[Tarn University].', []],
  // colleagueOf
  [
    'P[Nina Falk] and P[Omar Diaz] founded C[Orvex].',
    ['Nina Falk colleagueOf Omar Diaz', 'Nina Falk founded Orvex', 'Omar Diaz founded Orvex'],
  ],
  ['P[Nina Falk] was a former colleague of P[Omar Diaz].', ['Nina Falk colleagueOf Omar Diaz (past)']],
  ['P[Nina Falk] worked with P[Omar Diaz].', ['Nina Falk colleagueOf Omar Diaz (past)']],
  ['P[Nina Falk] works with clay, says P[Omar Diaz].', []],
  // created, makes, uses
  ['P[Nina Falk] wrote W[Glass Harbour].', ['Nina Falk created Glass Harbour']],
  ["P[Nina Falk]'s W[Glass Harbour] won.", ['Nina Falk created Glass Harbour']],
  [
    '“W[Glass Harbour]” is the title of a book by P[Nina Falk] and P[Omar Diaz].',
    ['Nina Falk created Glass Harbour', 'Omar Diaz created Glass Harbour'],
  ],
  ['P[Nina Falk] read W[Glass Harbour].', []],
  ['C[Orvex], maker of R[Zed], grew.', ['Orvex makes Zed']],
  ["R[Zed], the latest version of C[Orvex]'s chatbot, failed.", ['Orvex makes Zed']],
  ['C[Orvex] unveiled R[Zed].', ['Orvex makes Zed']],
  ['C[Orvex] banned R[Zed].', []],
  ['P[She=Nina Falk] unwinds by chatting with R[Zed].', ['Nina Falk uses Zed']],
  ['Have P[you=Nina Falk] tried out R[Zed]?', ['Nina Falk uses Zed (question)']],
  ['P[Nina Falk] mentioned R[Zed].', []],
  // words
  ['P[Nina Falk] interviewed P[Omar Diaz].', ['Nina Falk interviewed Omar Diaz']],
  ['P[Omar Diaz] told P[me=Nina Falk] so.', ['Nina Falk interviewed Omar Diaz']],
  ['P[Omar Diaz] told P[Nina Falk] so.', []],
  ['P[Nina Falk] backed P[Omar Diaz] for mayor.', ['Nina Falk supports Omar Diaz']],
  ['P[Nina Falk], once a P[Diaz=Omar Diaz] supporter, left.', ['Nina Falk supports Omar Diaz (past)']],
  ['P[Nina Falk] accused C[Orvex] of theft.', ['Nina Falk criticized Orvex']],
  ["P[Nina Falk] questioned R[Zed]'s worth.", ['Nina Falk criticized Zed']],
  ['P[Nina Falk] sued C[Orvex].', ['Nina Falk sued Orvex']],
  ['C[Orvex] filed a lawsuit against C[Lumo].', ['Orvex sued Lumo']],
  ['P[Nina Falk] thanked C[Orvex] and P[Omar Diaz].', []],
];

describe('what people are and do', () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });
});
