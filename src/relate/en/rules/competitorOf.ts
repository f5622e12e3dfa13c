import type { RelationRule } from '../../rule.ts';
import { holderOf } from '../holders.ts';
import { nounRule } from '../nounrule.ts';
import { nounUses } from '../nounuses.ts';
import { subjects } from '../subjects.ts';
import { across, fitsEnd, verbRule } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

/** "Foo's main rival is Bar." "Foo, a competitor of Bar". */
export const rivalNoun = nounRule({
  id: 'competitor-noun',
  type: 'competitorOf',
  nouns: 'rival',
  holder: 'source',
  prepositions: 'of to for',
});

/** "Foo competes with Bar." */
export const competes = verbRule({
  id: 'competitor-verb',
  type: 'competitorOf',
  verbs: ['compete', 'vie', 'battle', 'clash', 'contend'],
  source: 'subject',
  target: 'with against',
});

/** "Foo outperforms Bar." */
export const outperforms = verbRule({
  id: 'competitor-outperforms',
  type: 'competitorOf',
  verbs: [
    'outperform',
    'overtake',
    'rival',
    'outsell',
    'beat',
    'surpass',
    'challenge',
    'outpace',
    'undercut',
    'top',
    'dethrone',
  ],
  source: 'subject',
  target: 'object',
  confidence: 0.75,
});

/** "Foo faces competition from Bar." */
export const facesCompetition = verbRule({
  id: 'competitor-faces',
  type: 'competitorOf',
  verbs: ['face', 'have', 'encounter', 'meet'],
  noun: ['competition', 'rivalry'],
  source: 'subject',
  target: 'from with',
});

const fitsRival = fitsEnd('competitorOf', 'source');

/** "Foo lost the contract to rival Bar", "… to rivals such as Bar": without a whole it is the rival of who acts. */
export const rivalOfActor: RelationRule<EnglishView> = {
  id: 'competitor-of-actor',
  type: 'competitorOf',
  match: (view) =>
    nounUses(view)
      .filter(({ noun, start, phrase }) => (noun === 'rival' || noun === 'competitor') && start === phrase.start)
      .flatMap((use) => {
        const verb = view.verbs.findLast(({ end, finite }) => finite && end < use.start);
        const rivals = holderOf(view, use, use.end, fitsRival)?.words ?? [];
        const actors = verb === undefined ? [] : subjects(view, verb, fitsRival);
        const apart = rivals.filter((rival) => !actors.includes(rival));
        return across(actors, apart).map(([source, target]) => ({
          source,
          target,
          trigger: view.words[use.start]!,
          status: 'asserted' as const,
          confidence: 0.6,
        }));
      }),
};
