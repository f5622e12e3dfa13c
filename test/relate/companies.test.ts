import { describe, expect, it } from 'vitest';
import { facts } from './marked.ts';

const cases: [sentence: string, expected: string[]][] = [
  // founded
  ['P[Nina Falk] founded C[Orvex] in 2010.', ['Nina Falk founded Orvex']],
  ['C[Orvex] was set up by P[Nina Falk].', ['Nina Falk founded Orvex']],
  ['P[Nina Falk] helped start O[Green Union].', ['Nina Falk founded Green Union']],
  ['P[Nina Falk] made P[her=Nina Falk] name co-founding C[Orvex].', ['Nina Falk founded Orvex']],
  ["P[Nina Falk]'s startup C[Orvex] grew.", ['Nina Falk founded Orvex']],
  ['Founded by P[Nina Falk], C[Orvex] grew.', ['Nina Falk founded Orvex']],
  ['P[Nina Falk] runs a firm P[she=Nina Falk] founded in 1999.', []],
  ['P[Nina Falk] denied that P[she=Nina Falk] founded C[Orvex].', ['Nina Falk founded Orvex (negated)']],
  ['P[Nina Falk] found C[Orvex] dull.', []],
  // acquired
  ['C[Orvex] bought C[Lumo] for $2bn.', ['Orvex acquired Lumo']],
  ['C[Orvex] paid $2bn in cash for C[Lumo].', ['Orvex acquired Lumo']],
  ['C[Lumo], acquired by C[Orvex] in 2014, grew.', ['Orvex acquired Lumo']],
  ['C[Brix] sold C[Lumo] to C[Orvex].', ['Orvex acquired Lumo']],
  ["C[Orvex]'s takeover of C[Lumo] surprised many.", ['Orvex acquired Lumo']],
  ['C[Orvex] bought its oldest supplier, C[Lumo], in May.', ['Orvex acquired Lumo']],
  ['C[Orvex] is in talks to buy C[Lumo].', ['Orvex acquired Lumo (hypothetical)']],
  ['C[Orvex] has not bought C[Lumo].', ['Orvex acquired Lumo (negated)']],
  ["C[Orvex]'s takeover of C[Lumo] was blocked.", ['Orvex acquired Lumo (negated)']],
  ['C[Orvex] acquired the head office of C[Lumo].', []],
  ['C[Orvex] bought time before C[Lumo] came.', []],
  // investedIn
  ['C[Orvex] invested $5m in C[Lumo].', ['Orvex investedIn Lumo']],
  ['C[Lumo] raised $5m from C[Orvex].', ['Orvex investedIn Lumo']],
  ['C[Lumo] closed a seed round led by C[Orvex].', ['Orvex investedIn Lumo']],
  ['C[Orvex]-backed C[Lumo] grew.', ['Orvex investedIn Lumo']],
  ['C[Orvex] holds a 20% stake in C[Lumo].', ['Orvex investedIn Lumo']],
  ['C[Lumo] may sell a stake to C[Orvex].', ['Orvex investedIn Lumo (hypothetical)']],
  ['C[Orvex] did not invest in C[Lumo].', ['Orvex investedIn Lumo (negated)']],
  ['C[Orvex] invested in new machines after C[Lumo] did.', []],
  // subsidiaryOf
  ['C[Lumo], a unit of C[Orvex], grew.', ['Lumo subsidiaryOf Orvex']],
  ['C[Lumo] is owned by C[Orvex].', ['Lumo subsidiaryOf Orvex']],
  ['C[Lumo] is a wholly-owned subsidiary of C[Orvex Corp].', ['Lumo subsidiaryOf Orvex Corp']],
  ["C[Lumo]'s parent company, C[Orvex], agreed.", ['Lumo subsidiaryOf Orvex']],
  ["C[Orvex]'s C[Lumo] unit grew.", ['Lumo subsidiaryOf Orvex']],
  ['C[Orvex]-owned C[Lumo] grew.', ['Lumo subsidiaryOf Orvex']],
  ['C[Orvex] opened a unit near C[Lumo].', []],
  // partnerOf, competitorOf
  ['C[Orvex] signed a deal with C[Lumo].', ['Orvex partnerOf Lumo']],
  ['C[Orvex] and C[Lumo] formed an alliance.', ['Orvex partnerOf Lumo']],
  ['The partnership between C[Orvex] and C[Lumo] ended.', ['Orvex partnerOf Lumo']],
  ['C[Orvex] and C[Lumo] signed the letter.', []],
  ['C[Orvex] competes with C[Lumo] and C[Brix].', ['Orvex competitorOf Brix', 'Orvex competitorOf Lumo']],
  ["C[Orvex]'s main rival is C[Lumo].", ['Orvex competitorOf Lumo']],
  ['C[Orvex] and C[Lumo] are rivals.', ['Orvex competitorOf Lumo']],
  ["R[Zed]'s ability to overtake R[Quo] is unclear.", ['Zed competitorOf Quo']],
  ['C[Orvex] and C[Lumo] praised their rivals.', []],
  // supplies
  ['C[Orvex] buys chips from C[Lumo].', ['Lumo supplies Orvex']],
  ['C[Lumo] supplies batteries to C[Orvex] and C[Brix].', ['Lumo supplies Brix', 'Lumo supplies Orvex']],
  ["C[Orvex] is C[Lumo]'s biggest customer.", ['Lumo supplies Orvex']],
  ['C[Lumo] sold its shares to C[Orvex].', ['Orvex investedIn Lumo']],
  // basedIn
  ['C[Orvex] is based in L[Oslo].', ['Orvex basedIn Oslo']],
  ['L[Oslo]-based C[Orvex] grew.', ['Orvex basedIn Oslo']],
  ['The fair is in L[Oslo] (where C[it=Orvex] has C[its=Orvex] headquarters).', ['Orvex basedIn Oslo']],
  ['C[Orvex] opened a shop in L[Oslo].', []],
  ['C[Orvex] makes toys based on a story from L[Oslo].', []],
];

describe('what companies do to companies', () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });
});
