import type { Finding, RelationRule } from '../../rule.ts';
import { complementsWith } from '../arguments.ts';
import { subjects } from '../subjects.ts';
import type { VerbGroup } from '../verbgroups.ts';
import { across, fitsEnd } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

const RAISING = new Set('raise receive secure close get obtain attract announce complete collect win score'.split(' '));
const MONEY =
  /^(?:round|funding|financing|investment|capital|money|million|billion|m|bn|series|seed|equity|[$€£¥].*)$/u;
const fitsBacker = fitsEnd('investedIn', 'source');
const fitsBacked = fitsEnd('investedIn', 'target');
const LEADING = new Set(['lead']);

/** "Foo raised $5m from Bar", "Foo closed a round led by Bar". */
export const raised: RelationRule<EnglishView> = {
  id: 'invested-raised',
  type: 'investedIn',
  match: (view) =>
    view.verbs
      .filter((verb) => RAISING.has(verb.lemma) && !verb.passive && mentionsMoney(view, verb))
      .flatMap((verb) => backing(view, verb)),
};

function mentionsMoney({ words }: EnglishView, { end }: VerbGroup): boolean {
  return words.slice(end + 1, end + 10).some((word) => MONEY.test(word.lower));
}

function backing(view: EnglishView, verb: VerbGroup): Finding[] {
  const leading = view.verbs.find(
    ({ lemma, kind, start }) => LEADING.has(lemma) && kind === 'participle' && start > verb.end,
  );
  const backers = [
    ...complementsWith(view, verb, new Set(['from']), fitsBacker),
    ...(leading === undefined ? [] : complementsWith(view, leading, new Set(['by']), fitsBacker)),
  ];
  const trigger = view.words[verb.end]!;
  return across(backers, subjects(view, verb, fitsBacked)).map(([source, target]) => ({
    source,
    target,
    trigger,
    status: 'asserted' as const,
    confidence: 0.8,
  }));
}
