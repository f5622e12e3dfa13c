import type { RelationRule } from '../../rule.ts';
import { nounRule } from '../nounrule.ts';
import { nounsOf } from '../nouns.ts';
import { type NounUse, nounUses } from '../nounuses.ts';
import { fitting } from '../subjects.ts';
import { fitsEnd, verbRule } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';
import type { Word } from '../words.ts';

/** "Foo, a subsidiary of Bar", "Bar's cloud unit, Foo". */
export const subsidiaryNoun = nounRule({
  id: 'subsidiary-noun',
  type: 'subsidiaryOf',
  nouns: 'subsidiary',
  holder: 'source',
  prepositions: 'of under within at',
  confidence: 0.85,
});

/** "Foo, the parent company of Bar", "Foo's owner, Bar". */
export const parentNoun = nounRule({
  id: 'subsidiary-parent',
  type: 'subsidiaryOf',
  nouns: 'parent',
  holder: 'target',
  prepositions: 'of for to',
});

/** "Foo is owned by Bar." */
export const owns = verbRule({
  id: 'subsidiary-owned',
  type: 'subsidiaryOf',
  verbs: ['own', 'control', 'co-own'],
  source: 'object',
  target: 'subject',
  confidence: 0.85,
});

/** "Foo belongs to Bar." "Foo operates under Bar." */
export const belongsTo = verbRule({
  id: 'subsidiary-belongs',
  type: 'subsidiaryOf',
  verbs: ['belong'],
  source: 'subject',
  target: 'to',
  confidence: 0.7,
});

const UNITS = nounsOf('subsidiary');
const fitsUnit = fitsEnd('subsidiaryOf', 'source');

/** "Foo's Bar unit", "the Bar division of Foo". */
export const namedUnit: RelationRule<EnglishView> = {
  id: 'subsidiary-named-unit',
  type: 'subsidiaryOf',
  match: (view) =>
    nounUses(view).flatMap((use) => {
      const unit = view.words[use.start - 1];
      if (!UNITS.has(use.noun) || use.end !== use.phrase.end || use.start === use.phrase.start) return [];
      if (unit === undefined || unit.possessive || !unit.entities.some(fitsUnit)) return [];
      return wholesOfUnit(view, use, unit).map((target) => ({
        source: unit,
        target,
        trigger: view.words[use.end]!,
        status: 'asserted' as const,
        confidence: 0.8,
      }));
    }),
};

function wholesOfUnit(view: EnglishView, { phrase, start }: NounUse, unit: Word): Word[] {
  const owner = view.words
    .slice(phrase.start, start - 1)
    .find((word) => word.possessive && word.entities.some(fitsUnit));
  if (owner !== undefined) return [owner];
  const of = view.words[phrase.end + 1]?.lower === 'of' ? view.phraseAt.get(phrase.end + 2)?.name : null;
  return of != null && of !== unit ? fitting([of], fitsUnit) : [];
}
