import { describe, expect, it } from 'vitest';
import { facts } from './marked.ts';

/** Sentences in which ends or subjects could be mixed up. */
const cases: [sentence: string, expected: string[]][] = [
  [
    "P[Ida Ohm], C[Pixo]'s chief technology officer, and P[Leo Renn], chief executive of C[Bram], sit on the board of O[Agora].",
    ['Ida Ohm boardMemberOf Agora', 'Ida Ohm worksFor Pixo', 'Leo Renn boardMemberOf Agora', 'Leo Renn leads Bram'],
  ],
  [
    'P[Ida Ohm], CEO and co-founder of C[Pixo], maker of R[Zed], spoke.',
    ['Ida Ohm founded Pixo', 'Ida Ohm leads Pixo', 'Pixo makes Zed'],
  ],
  ['P[Ida Ohm], founder of C[Pixo] and chair of C[Bram], spoke.', ['Ida Ohm founded Pixo', 'Ida Ohm leads Bram']],
  [
    'P[Ida Ohm] studied at O[Tarn University] before P[she=Ida Ohm] joined C[Pixo] and now leads C[Bram].',
    ['Ida Ohm educatedAt Tarn University', 'Ida Ohm leads Bram', 'Ida Ohm worksFor Pixo'],
  ],
  ['C[Pixo] bought C[Bram] and C[Dorn] sold C[Vex] to C[Kett].', ['Kett acquired Vex', 'Pixo acquired Bram']],
  [
    'C[Pixo], founded by P[Ida Ohm] and bought by C[Bram], makes R[Zed].',
    ['Bram acquired Pixo', 'Ida Ohm founded Pixo', 'Pixo makes Zed'],
  ],
  ['C[Pixo] buys parts from C[Bram], which also supplies C[Dorn].', ['Bram supplies Dorn', 'Bram supplies Pixo']],
  ['P[Ida Ohm] and P[Leo Renn], who runs C[Bram], met.', ['Leo Renn leads Bram']],
  ['P[Ida Ohm] and P[Leo Renn], who still runs C[Bram], met.', ['Leo Renn leads Bram']],
  ['P[Ida Ohm] and P[Leo Renn], who run C[Bram], met.', ['Ida Ohm leads Bram', 'Leo Renn leads Bram']],
  ['P[Ida Ohm], and P[Leo Renn], who founded C[Bram], met.', ['Leo Renn founded Bram']],
  [
    'P[Ida Ohm] and P[Leo Renn], who founded C[Bram], met.',
    ['Ida Ohm colleagueOf Leo Renn', 'Ida Ohm founded Bram', 'Leo Renn founded Bram'],
  ],
  ['The founder of C[Pixo] met P[Leo Renn], who runs C[Bram].', ['Leo Renn leads Bram']],
  [
    'C[Pixo] bought C[Bram] for $1bn, and two years later C[it=Pixo] paid $2bn for C[Dorn].',
    ['Pixo acquired Bram', 'Pixo acquired Dorn'],
  ],
  [
    'P[Ida Ohm] left C[Pixo] to found C[Bram] with P[Leo Renn].',
    ['Ida Ohm colleagueOf Leo Renn', 'Ida Ohm founded Bram', 'Ida Ohm worksFor Pixo (past)', 'Leo Renn founded Bram'],
  ],
  [
    'C[Pixo] has never owned shares in C[Bram], said P[Ida Ohm], who founded C[Bram].',
    ['Ida Ohm founded Bram', 'Pixo investedIn Bram (negated)'],
  ],
  ['C[Bram] (bought by C[Pixo] in 2016), C[Dorn] and C[Vex] closed.', ['Pixo acquired Bram']],
  [
    'If C[Pixo] buys C[Bram], P[Ida Ohm], who runs C[Bram], will leave.',
    ['Ida Ohm leads Bram', 'Pixo acquired Bram (hypothetical)'],
  ],
  ['Did C[Pixo] buy C[Bram]?', ['Pixo acquired Bram (question)']],
  ['Does P[Ida Ohm], who runs C[Pixo], know?', ['Ida Ohm leads Pixo']],
  ['P[Ida Ohm] said P[Leo Renn] runs C[Bram].', ['Leo Renn leads Bram']],
  ['P[Ida Ohm] reportedly joined C[Pixo].', ['Ida Ohm worksFor Pixo (hypothetical)']],
  ['C[Pixo] plans to buy C[Bram] and sell C[Dorn].', ['Pixo acquired Bram (hypothetical)']],
  ['C[Pixo] said that C[it=Pixo] had bought C[Bram].', ['Pixo acquired Bram']],
  ['C[Pixo] said it had bought C[Bram].', ['Pixo acquired Bram']],
  ['P[Ida Ohm] is chief executive; P[Leo Renn] left C[Bram].', ['Leo Renn worksFor Bram (past)']],
  [
    'P[Ida Ohm], who used to work at C[Pixo], and P[Leo Renn], who still runs C[Bram], met.',
    ['Ida Ohm worksFor Pixo (past)', 'Leo Renn leads Bram'],
  ],
  [
    "R[Zed], which C[Pixo] released in May, competes with C[Bram]'s R[Quo].",
    ['Bram makes Quo', 'Pixo makes Zed', 'Zed competitorOf Quo'],
  ],
  ['It was P[Ida Ohm], not P[Leo Renn], who founded C[Pixo].', ['Ida Ohm founded Pixo']],
  [
    'Neither C[Pixo] nor C[Bram] has invested in C[Dorn].',
    ['Bram investedIn Dorn (negated)', 'Pixo investedIn Dorn (negated)'],
  ],
  ['C[Pixo] has no plans to buy C[Bram].', ['Pixo acquired Bram (negated)']],
  ['C[Pixo] to buy C[Bram] for $3bn', ['Pixo acquired Bram (hypothetical)']],
  ["C[Pixo]'s bid for C[Bram] surprised C[Dorn].", ['Pixo acquired Bram (hypothetical)']],
  ['P[Ida Ohm] denied reports that C[Pixo] was buying C[Bram].', ['Pixo acquired Bram (negated)']],
  ['P[Ida Ohm] asked whether C[Pixo] had bought C[Bram].', ['Pixo acquired Bram (hypothetical)']],
  ['P[Ida Ohm] wants C[Pixo] to sue C[Bram].', ['Pixo sued Bram (hypothetical)']],
  ['P[Ida Ohm] replaced P[Leo Renn] as chief executive of C[Pixo].', ['Ida Ohm leads Pixo']],
  [
    'P[Ida Ohm], formerly of C[Pixo] and now at C[Bram], agreed.',
    ['Ida Ohm worksFor Bram', 'Ida Ohm worksFor Pixo (past)'],
  ],
  [
    'P[Ida Ohm] served as president of C[Pixo] from 1983 to 1984 and chair of C[Bram] from 1994 to 1997.',
    ['Ida Ohm leads Bram (past)', 'Ida Ohm leads Pixo (past)'],
  ],
  ['C[Pixo] founder P[Ida Ohm] and C[Bram] chairman P[Leo Renn] met.', ['Ida Ohm founded Pixo', 'Leo Renn leads Bram']],
  ['C[Pixo] and C[Bram] chief executives P[Ida Ohm] and P[Leo Renn] met.', []],
  [
    'C[Pixo] hired former C[Bram] chief P[Leo Renn] to run C[Dorn].',
    ['Leo Renn leads Bram (past)', 'Leo Renn leads Dorn', 'Leo Renn worksFor Pixo'],
  ],
  ['Without help from C[Pixo], C[Bram] would not exist.', []],
  ['P[Ida Ohm] turned down an offer from C[Pixo].', []],
  ['C[Pixo] was in the news when P[Ida Ohm] met P[Leo Renn].', []],
  ['C[Pixo] lost the case; C[Bram] welcomed it.', []],
  ["C[Pixo]'s shares fell after C[Bram] did well.", []],
  ['When P[Ida Ohm] refused, P[he=Leo Renn] hired the chief executive of C[Pixo].', []],
  ['C[Pixo] and C[Bram] thanked P[Ida Ohm].', []],
  ['P[Ida Ohm] watched C[Pixo] and C[Bram] fall.', []],
  ['At C[Pixo], P[Ida Ohm] met P[Leo Renn].', []],
];

describe('whose relation it is', () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });
});
