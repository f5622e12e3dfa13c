import { describe, expect, it } from 'vitest';
import { facts } from './marked.ts';

const cases: [sentence: string, expected: string[]][] = [
  // leads
  ['P[Nina Falk], chief executive of C[Orvex], spoke.', ['Nina Falk leads Orvex']],
  ['C[Orvex] chief executive P[Nina Falk] resigned.', ['Nina Falk leads Orvex']],
  ['C[Orvex] named P[Nina Falk] chief executive.', ['Nina Falk leads Orvex']],
  ['C[Orvex] appointed P[Nina Falk] as its president.', ['Nina Falk leads Orvex']],
  ['P[Nina Falk] was appointed head of O[Tarn University] in 2019.', ['Nina Falk leads Tarn University']],
  ['P[Nina Falk] joined C[Orvex] as chief executive.', ['Nina Falk leads Orvex', 'Nina Falk worksFor Orvex']],
  ['C[Orvex], led by P[Nina Falk], grew.', ['Nina Falk leads Orvex']],
  ['C[Orvex], whose chief executive is P[Nina Falk], grew.', ['Nina Falk leads Orvex']],
  ["C[Orvex]'s chief executive is P[Nina Falk].", ['Nina Falk leads Orvex']],
  ['P[Nina Falk], who now runs C[Orvex], agreed.', ['Nina Falk leads Orvex']],
  ['P[Nina Falk] met the chief executive of C[Orvex].', []],
  ['P[Nina Falk] and the chief executive of C[Orvex] met.', []],
  ['P[Nina Falk] applied for the chief executive job at C[Orvex].', []],
  ['P[Nina Falk] was running late when C[Orvex] called.', []],
  // a part of the whole
  ['P[Nina Falk], head of software at C[Orvex], agreed.', ['Nina Falk worksFor Orvex']],
  ["P[Nina Falk], formerly C[Orvex]'s head of design, left.", ['Nina Falk worksFor Orvex (past)']],
  ['P[Nina Falk] has been AI chief at C[Orvex] since May.', ['Nina Falk worksFor Orvex']],
  // worksFor
  ['C[Orvex] engineer P[Nina Falk] agreed.', ['Nina Falk worksFor Orvex']],
  ['P[Nina Falk], a vice president of product and policy at C[Orvex], agreed.', ['Nina Falk worksFor Orvex']],
  ["C[Orvex]'s P[Nina Falk] agreed.", ['Nina Falk worksFor Orvex']],
  ['P[Nina Falk] of C[Orvex] agreed.', ['Nina Falk worksFor Orvex']],
  ['P[Nina Falk] works for C[Orvex].', ['Nina Falk worksFor Orvex']],
  ['P[Nina Falk] worked at C[Orvex] for years.', ['Nina Falk worksFor Orvex (past)']],
  ['P[Nina Falk] left C[Orvex] in 2021.', ['Nina Falk worksFor Orvex (past)']],
  ['C[Orvex] poached P[Nina Falk] from C[Lumo].', ['Nina Falk worksFor Lumo (past)', 'Nina Falk worksFor Orvex']],
  ['P[Nina Falk] went to C[Orvex], where P[she=Nina Falk] was a vice president.', ['Nina Falk worksFor Orvex (past)']],
  ['P[Nina Falk] walked past the C[Orvex] building.', []],
  ['P[Nina Falk] spoke at O[Tarn University].', []],
  ['A C[Orvex] engineer told P[Nina Falk] so.', []],
  ["P[Nina Falk] read about C[Orvex]'s engineers.", []],
  // boards and members
  [
    'P[Nina Falk] sits on the boards of C[Orvex] and C[Lumo].',
    ['Nina Falk boardMemberOf Lumo', 'Nina Falk boardMemberOf Orvex'],
  ],
  ["P[Nina Falk] joined C[Orvex]'s board in May.", ['Nina Falk boardMemberOf Orvex']],
  ['P[Nina Falk], a board member of C[Orvex], voted.', ['Nina Falk boardMemberOf Orvex']],
  ['P[Nina Falk] is a member of the O[Green Union].', ['Nina Falk memberOf Green Union']],
  ['P[Nina Falk] wrote to the board of C[Orvex].', []],
  ['C[Orvex] joined the O[Rail Alliance].', ['Orvex memberOf Rail Alliance']],
  ['P[Nina Falk] joined O[Tarn Institute].', ['Nina Falk worksFor Tarn Institute']],
  // past and to come
  ['P[Nina Falk] stepped down as chief executive of C[Orvex].', ['Nina Falk leads Orvex (past)']],
  ['Former C[Orvex] chief P[Nina Falk] agreed.', ['Nina Falk leads Orvex (past)']],
  ['P[Nina Falk], the ex-CTO of C[Orvex], agreed.', ['Nina Falk worksFor Orvex (past)']],
  ['P[Nina Falk] no longer works for C[Orvex].', ['Nina Falk worksFor Orvex (past)']],
  ['P[Nina Falk] was chairman of C[Orvex] until 2014.', ['Nina Falk leads Orvex (past)']],
  ['P[Nina Falk] may become chief executive of C[Orvex].', ['Nina Falk leads Orvex (hypothetical)']],
  ['P[Nina Falk] has never worked for C[Orvex].', ['Nina Falk worksFor Orvex (negated)']],
];

describe('what people do at companies', () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });
});
