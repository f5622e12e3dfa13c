import type { Finding, RelationRule } from '../../rule.ts';
import type { EnglishView } from '../view.ts';
import { foundedTogether, foundedVerb, founderNoun } from './founded.ts';

/** "Ada Roe and Ben Poe founded Foo": who founds something together works together. */
export const cofounders: RelationRule<EnglishView> = {
  id: 'colleague-founders',
  type: 'colleagueOf',
  match: (view) => {
    const founding = [foundedVerb, foundedTogether, founderNoun].flatMap((rule) => rule.match(view));
    const deeds = new Set(founding.map(byDeed));
    return [...deeds].flatMap((deed) => pairs(founding.filter((finding) => byDeed(finding) === deed)));
  },
};

const byDeed = ({ target, trigger }: Finding): string => `${trigger.start} ${target.start}`;

function pairs(findings: readonly Finding[]): Finding[] {
  const people = findings.filter(({ source }) => source.entities.every(({ type }) => type === 'person'));
  return people.flatMap((first, i) =>
    people.slice(i + 1).map((second) => ({ ...second, source: first.source, target: second.source, confidence: 0.8 })),
  );
}
