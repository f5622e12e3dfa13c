import type { Finding, RelationRule } from '../../rule.ts';
import { complements } from '../arguments.ts';
import { nounRule } from '../nounrule.ts';
import { members } from '../referents.ts';
import { verbStatus } from '../status.ts';
import { subjects } from '../subjects.ts';
import type { VerbGroup } from '../verbgroups.ts';
import { fitsEnd } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

const type = 'boardMemberOf';
const SITTING = new Set(['sit', 'serve', 'be', 'join', 'leave', 'step', 'resign', 'remain', 'appoint', 'elect']);
const LEAVING = new Set(['leave', 'step', 'resign']);
const STAYING = new Set(['sit', 'serve', 'be', 'remain']);
const BOARD = /^(?:board|boards|council)$/u;

/** "Ada Roe, a board member of Foo". */
export const boardNoun = nounRule({
  id: 'board-role',
  type,
  nouns: 'board',
  holder: 'source',
  prepositions: 'of at for',
});

/** "Ada Roe and Ben Poe sit on the board of Foo." "Ada Roe joined Foo's board of directors." */
export const onBoard: RelationRule<EnglishView> = {
  id: 'board-sits',
  type,
  match: (view) => view.verbs.filter((verb) => SITTING.has(verb.lemma)).flatMap((verb) => onBoardOf(view, verb)),
};

function onBoardOf(view: EnglishView, verb: VerbGroup): Finding[] {
  const at = boardAfter(view, verb);
  if (at === null) return [];
  const fits = fitsEnd(type, 'target');
  const phrase = view.phraseAt.get(at)!;
  const owner = view.words.slice(phrase.start, at).filter((word) => word.tag === 'name');
  const of = complements(view, verb).filter((other) => other.preposition === 'of' && other.phrase.start > at);
  const wholes = owner.length > 0 ? owner : of.slice(0, 1).flatMap((other) => members(view, other.phrase));
  const aspect = STAYING.has(verb.lemma) ? 'state' : 'event';
  const status = LEAVING.has(verb.lemma) ? 'past' : verbStatus(view, verb, aspect);
  return subjects(view, verb, fitsEnd(type, 'source')).flatMap((source) =>
    wholes
      .filter((word) => word.entities.some(fits))
      .map((target) => ({ source, target, trigger: view.words[at]!, status, confidence: 0.9 })),
  );
}

/** Index of "board" in the object of the verb or after its "on". */
function boardAfter({ words, phraseAt, verbAt }: EnglishView, { end }: VerbGroup): number | null {
  for (let i = end + 1; i < words.length && i - end < 8; i += 1) {
    if (BOARD.test(words[i]!.lower)) return phraseAt.has(i) ? i : null;
    if (verbAt.has(i) || words[i]!.tag === 'stop' || words[i]!.tag === 'comma') return null;
  }
  return null;
}
