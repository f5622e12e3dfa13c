import type { Finding, RelationRule } from '../../rule.ts';
import type { Phrase } from '../phrases.ts';
import { fitsEnd } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';

const fitsWhole = fitsEnd('worksFor', 'target');

/** "Ada Roe of Foo", "Ada Roe, of Foo, …", "Ada Roe from Foo": where somebody is from says for whom they work. */
export const affiliation: RelationRule<EnglishView> = {
  id: 'works-of',
  type: 'worksFor',
  match: (view) => view.phrases.flatMap((phrase) => affiliated(view, phrase)),
};

function affiliated(view: EnglishView, { name, start, end }: Phrase): Finding[] {
  const at = view.words[end + 1]?.tag === 'comma' ? end + 2 : end + 1;
  const preposition = view.words[at];
  const whole = view.phraseAt.get(at + 1);
  if (name === null || name.form !== 'name' || name.entities[0]?.type !== 'person' || !whole?.name) return [];
  if (preposition?.lower !== 'of' && preposition?.lower !== 'from') return [];
  if (whole.start !== whole.end || !whole.name.entities.some(fitsWhole)) return [];
  if (preposition.lower === 'from' && view.verbAt.has(start - 1)) return [];
  return [{ source: name, target: whole.name, trigger: preposition, status: 'asserted', confidence: 0.6 }];
}
