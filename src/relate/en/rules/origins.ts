import type { Finding, RelationRule } from '../../rule.ts';
import { members } from '../referents.ts';
import { fitting } from '../subjects.ts';
import { fitsEnd } from '../verbrule.ts';
import { type EnglishView, placesOf } from '../view.ts';
import type { Word } from '../words.ts';

const fitsPerson = fitsEnd('bornIn', 'source');
const fitsPlace = fitsEnd('bornIn', 'target');
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|born|b\.?|c\.?|circa)$/u;

const said = (source: Word, target: Word, trigger: Word, confidence: number): Finding => ({
  source,
  target,
  trigger,
  status: 'asserted',
  confidence,
});

/** "Ada Roe (3 May 1950 in Lyon – 1 June 2001)". */
export const bornDates: RelationRule<EnglishView> = {
  id: 'born-dates',
  type: 'bornIn',
  match: ({ words }) => {
    const [host, comma, first] = words;
    if (host?.tag !== 'name' || comma?.tag !== 'comma' || first === undefined) return [];
    let at = 2;
    while (words[at]?.tag === 'number' || CALENDAR.test(words[at]?.lower ?? '') || isInnerComma(words, at)) at += 1;
    const place = words[words[at]?.lower === 'in' || words[at]?.tag === 'comma' ? at + 1 : at];
    if (at === 2 || place === undefined || !place.entities.some(fitsPlace)) return [];
    return host.entities.some(fitsPerson) ? [said(host, place, first, 0.75)] : [];
  },
};

/** "May 3, 1950". */
const isInnerComma = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'comma' && words[at - 1]?.tag === 'number' && words[at + 1]?.tag === 'number';

/** "Originally from Lyon, Ada Roe …", "Ada Roe, originally from Lyon,", "Ada Roe hails from Lyon". */
export const originallyFrom: RelationRule<EnglishView> = {
  id: 'born-from',
  type: 'bornIn',
  match: (view) =>
    placesOf(view, (word) => word.lower === 'originally')
      .filter((at) => view.words[at + 1]?.lower === 'from')
      .flatMap((at) => {
        const places = placesAt(view, at + 2);
        const people = peopleBeside(view, at + 1);
        return people.flatMap((person) => places.map((place) => said(person, place, view.words[at]!, 0.7)));
      }),
};

function placesAt(view: EnglishView, at: number): Word[] {
  const phrase = view.phraseAt.get(at);
  return phrase === undefined ? [] : fitting(members(view, phrase), fitsPlace);
}

/** Who is before "originally", over a comma or "is"; at the start of a sentence who comes after the place. */
function peopleBeside(view: EnglishView, from: number): Word[] {
  const { words, phraseAt } = view;
  const before = words[from - 2];
  const after = phraseAt.get((phraseAt.get(from + 1)?.end ?? from) + 2);
  const phrase = before === undefined ? after : phraseAt.get(from - 3);
  if (phrase === undefined || phrase.name === null) return [];
  return before === undefined || before.tag === 'comma' || before.tag === 'be'
    ? fitting([phrase.name], fitsPerson)
    : [];
}

/** "left her native France". */
export const nativePlace: RelationRule<EnglishView> = {
  id: 'born-native-place',
  type: 'bornIn',
  match: (view) =>
    placesOf(view, (word) => word.lower === 'native').flatMap((at) => {
      const [owner, word, place] = view.words.slice(Math.max(0, at - 1), at + 2);
      if (!owner?.possessive || owner.tag !== 'name' || !place?.entities.some(fitsPlace)) return [];
      return [said(owner, place, word!, 0.75)];
    }),
};
