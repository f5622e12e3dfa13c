import type { Finding, RelationRule } from '../../rule.ts';
import type { Phrase } from '../phrases.ts';
import { fitsEnd } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

const fitsWhole = fitsEnd('worksFor', 'target');

/** "Ada Roe of Foo", "Ada Roe from Foo": where somebody is from says for whom they work. */
export const affiliation: RelationRule<EnglishView> = {
  id: 'works-of',
  type: 'worksFor',
  match: (view) => view.phrases.flatMap((phrase) => affiliated(view, phrase)),
};

function affiliated(view: EnglishView, { name, start, end }: Phrase): Finding[] {
  const preposition = view.words[end + 1];
  const whole = view.phraseAt.get(end + 2);
  if (name === null || name.form !== 'name' || name.entities[0]?.type !== 'person' || !whole?.name) return [];
  if (preposition?.lower !== 'of' && preposition?.lower !== 'from') return [];
  if (whole.start !== whole.end || !whole.name.entities.some(fitsWhole)) return [];
  if (preposition.lower === 'from' && view.verbAt.has(start - 1)) return [];
  return [{ source: name, target: whole.name, trigger: preposition, status: 'asserted', confidence: 0.6 }];
}
