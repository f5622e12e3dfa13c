import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsFit, type Quote, type RelationType } from '../../src/model.ts';
import { englishRules } from '../../src/relate/rules.ts';
import { relate } from './marked.ts';

const quote =
  (words: string, speaker: string, kind: Quote['kind'] = 'direct') =>
  (text: string): Quote[] => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, speaker, kind }];

describe('evidence', () => {
  const cases: [sentence: string, evidence: string[]][] = [
    ['On Monday C[Orvex] bought C[Lumo], to much surprise.', ['Orvex bought Lumo']],
    ['It was a shock that C[Lumo], a unit of C[Orvex], closed.', ['Lumo, a unit of Orvex']],
    ['Did C[Orvex] buy C[Lumo]?', ['Did Orvex buy Lumo']],
    ['L[Oslo] (where C[it=Orvex] has C[its=Orvex] headquarters) is cold.', ['Oslo (where it has its headquarters']],
    ['C[Orvex] thanked C[Lumo].', []],
  ];
  it.each(cases)('%s', (sentence, evidence) => {
    const { text, relations } = relate(sentence);
    expect(relations.map(({ start, end }) => text.slice(start, end))).toEqual(evidence);
  });
});

describe('who states it', () => {
  const said = 'Orvex bought Lumo';
  it('is nobody where the author does', () => {
    expect(relate('C[Orvex] bought C[Lumo].', { speaker: 'Ann', author: 'Ann' }).relations[0]?.by).toBeNull();
    expect(relate('C[Orvex] bought C[Lumo].').relations[0]?.by).toBeNull();
    expect(relate('C[Orvex] bought C[Lumo].', { zone: 'caption', speaker: 'Ann' }).relations[0]?.by).toBeNull();
  });

  it('is the speaker of the turn', () => {
    expect(relate('C[Orvex] bought C[Lumo].', { zone: 'answer', speaker: 'Ann' }).relations[0]?.by).toBe('Ann');
  });

  it('is the speaker of the quotation, in direct and indirect speech', () => {
    const direct = relate('“C[Orvex] bought C[Lumo],” said P[Ann].', { quotes: quote(said, 'Ann') });
    expect(direct.relations.map(({ by }) => by)).toEqual(['Ann']);
    const indirect = relate('P[Ann] said C[Orvex] bought C[Lumo].', { quotes: quote(said, 'Ann', 'indirect') });
    expect(indirect.relations.map(({ by }) => by)).toEqual(['Ann']);
  });

  it('is nobody for what stands outside the quotation', () => {
    const { relations } = relate('“All is well,” said P[Ann], who runs C[Orvex].', {
      quotes: quote('All is well', 'Ann'),
    });
    expect(relations.map(({ type, by }) => [type, by])).toEqual([['leads', null]]);
  });
});

describe('facts', () => {
  it('writes a symmetric relation once, in the order of the text', () => {
    const { relations } = relate("C[Orvex]'s rival C[Lumo] competes with C[Orvex].");
    expect(relations.map(({ source, type, target }) => [source, type, target])).toEqual([
      ['Orvex', 'competitorOf', 'Lumo'],
    ]);
  });

  it('gives every one of those that a pronoun means', () => {
    const { relations } = relate('P[They=Ann+Bob] founded C[Orvex].');
    expect(relations.filter(({ type }) => type === 'founded').map(({ source }) => source)).toEqual(['Ann', 'Bob']);
  });

  it('relates nothing to itself', () => {
    expect(relate('C[Orvex] competes with C[it=Orvex].').relations).toEqual([]);
  });

  it('reads the owner inside a nominal', () => {
    const text = "The tech giant's AI chief agreed.";
    const { relations } = relate(`C[The tech giant=Orvex]'s P[AI chief=Ann] agreed.`);
    expect(text.slice(relations[0]?.start, relations[0]?.end)).toBe("The tech giant's AI chief");
    expect(relations.map(({ source, type, target }) => [source, type, target])).toEqual([['Ann', 'worksFor', 'Orvex']]);
  });
});

describe('laws', () => {
  const words =
    "P[Ann] C[Orvex] R[Zed] L[Oslo] W[Song] bought founded is the chief of, and who by to ( ) “ ” ? . 's -based".split(
      ' ',
    );
  it('hold for any heap of words: ends fit, spans lie inside, the same input gives the same relations', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (heap) => {
        const { text, relations } = relate(heap.join(' '));
        expect(relate(heap.join(' ')).relations).toEqual(relations);
        for (const { start, end, source, target, type } of relations) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(source).not.toBe(target);
          expect(endsFit(type, kind(source), kind(target))).toBe(true);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('each rule has an id of its own, and most types have rules', () => {
    const ids = englishRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set<RelationType>(englishRules.map(({ type }) => type)).size).toBe(26);
  });
});

const KINDS = { Ann: 'person', Orvex: 'company', Zed: 'product', Oslo: 'place', Song: 'work' } as const;
const kind = (name: string) => KINDS[name as keyof typeof KINDS];
