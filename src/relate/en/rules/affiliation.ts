import type { Finding, RelationRule } from '../../rule.ts';
import { fitsEnd } from '../verbrule.ts';
import type { EnglishView } from '../view.ts';
import type { Word } from '../words.ts';

const fitsWhole = fitsEnd('worksFor', 'target');
const FORMER = /^(?:formerly|previously|once|originally)$/u;

/** "Ada Roe of Foo", "Ada Roe from Foo", "Ada Roe, formerly of Foo and now at Bar": where somebody is tells for whom they work. */
export const affiliation: RelationRule<EnglishView> = {
  id: 'works-of',
  type: 'worksFor',
  match: (view) =>
    view.phrases.flatMap(({ name, start, end }) => (isPerson(name) ? affiliated(view, name, start, end) : [])),
};

const isPerson = (name: Word | null): name is Word => name?.form === 'name' && name.entities[0]?.type === 'person';

function affiliated(view: EnglishView, person: Word, start: number, end: number): Finding[] {
  const found: Finding[] = [];
  for (let at = end + 1; found.length < 4; ) {
    const joint = view.words[at]?.tag === 'comma' || (found.length > 0 && view.words[at]?.tag === 'and') ? at + 1 : at;
    const adverb = view.words[joint]?.tag === 'adverb' ? view.words[joint]! : null;
    const preposition = view.words[adverb === null ? joint : joint + 1];
    const whole = view.phraseAt.get(joint + (adverb === null ? 1 : 2));
    if (preposition === undefined || !whole?.name || whole.start !== whole.end || !whole.name.entities.some(fitsWhole))
      break;
    if (!links(preposition.lower, adverb) || (preposition.lower === 'from' && view.verbAt.has(start - 1))) break;
    const status = adverb !== null && FORMER.test(adverb.lower) ? 'past' : 'asserted';
    found.push({ source: person, target: whole.name, trigger: preposition, status, confidence: 0.6 });
    at = whole.end + 1;
  }
  return found;
}

/** "at Foo" may be where somebody was met; "now at Foo" may not. */
const links = (preposition: string, adverb: Word | null): boolean =>
  preposition === 'of' ||
  preposition === 'from' ||
  ((preposition === 'at' || preposition === 'with') && adverb !== null);
