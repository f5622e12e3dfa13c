import type { RelationRule } from '../../rule.ts';
import { nounRule } from '../nounrule.ts';
import { nounsOf } from '../nouns.ts';
import { nounUses } from '../nounuses.ts';
import { members } from '../referents.ts';
import { fitting } from '../subjects.ts';
import { across, fitsEnd, verbRule } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';
import type { Word } from '../words.ts';

/** "Foo is based in Bar." "Foo, headquartered in Bar," */
export const based = verbRule({
  id: 'based-in',
  type: 'basedIn',
  verbs: ['base', 'headquarter', 'locate', 'domicile', 'incorporate'],
  source: 'object',
  target: 'in at near from',
});

/** "Foo moved its headquarters to Bar." */
export const headquartersVerb = verbRule({
  id: 'based-headquarters',
  type: 'basedIn',
  verbs: ['have', 'move', 'relocate', 'maintain', 'establish', 'open', 'set up', 'keep', 'shift'],
  source: 'subject',
  target: 'in at to',
  noun: ['headquarters', 'headquarter', 'hq', 'base'],
});

const fitsBody = fitsEnd('basedIn', 'source');
const fitsPlace = fitsEnd('basedIn', 'target');
const HEADQUARTERS = nounsOf('headquarters');

/** "Foo's headquarters in Bar", "the Foo head office is in Bar". */
export const headquartersOf: RelationRule<EnglishView> = {
  id: 'based-headquarters-of',
  type: 'basedIn',
  match: (view) =>
    nounUses(view)
      .filter(({ noun, end, phrase }) => HEADQUARTERS.has(noun) && end === phrase.end)
      .flatMap(({ start, end, phrase }) => {
        const owners = fitting(view.words.slice(phrase.start, start), fitsBody);
        return across(owners, placesBehind(view, end)).map(([source, target]) => ({
          source,
          target,
          trigger: view.words[end]!,
          status: 'asserted' as const,
          confidence: 0.85,
        }));
      }),
};

/** The place in the preposition behind a word, "is" between them or not. */
function placesBehind(view: EnglishView, end: number): Word[] {
  const at = view.words[end + 1]?.tag === 'be' ? end + 2 : end + 1;
  const phrase = /^(?:in|at|near)$/u.test(view.words[at]?.lower ?? '') ? view.phraseAt.get(at + 1) : undefined;
  return phrase === undefined ? [] : fitting(members(view, phrase), fitsPlace);
}

/** "Ada Roe was born in Bar." "Born in Bar, Ada Roe …" */
export const born = verbRule({
  id: 'born-in',
  type: 'bornIn',
  verbs: ['bear'],
  source: 'object',
  target: 'in at near',
});

/** "Ada Roe, a native of Bar". */
export const nativeNoun = nounRule({
  id: 'born-native',
  lasting: true,
  type: 'bornIn',
  nouns: 'native',
  holder: 'source',
  prepositions: 'of',
  confidence: 0.8,
});

/** "Ada Roe lives in Bar." */
export const lives = verbRule({
  id: 'lives-in',
  type: 'livesIn',
  verbs: ['live', 'reside', 'settle', 'move', 'relocate', 'grow', 'dwell', 'stay', 'emigrate', 'immigrate', 'retire'],
  source: 'subject',
  target: 'in at to near on',
  intransitive: true,
  aspect: 'state',
});

/** "Ada Roe was raised in Bar." */
export const raised = verbRule({
  id: 'lives-raised',
  type: 'livesIn',
  verbs: ['raise', 'bring'],
  source: 'object',
  target: 'in',
  status: 'past',
  confidence: 0.8,
});

/** "Ada Roe, a resident of Bar". */
export const residentNoun = nounRule({
  id: 'lives-resident',
  type: 'livesIn',
  nouns: 'resident',
  holder: 'source',
  prepositions: 'of',
});
