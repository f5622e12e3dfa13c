import type { Lexicon } from '../lexicon.ts';
import { type Form, isFullPerson } from './form.ts';
import { nicknamesOf } from './nicknames.ts';
import type { Gender } from './person-name.ts';
import { foldName } from './surface.ts';

const given = new WeakMap<Lexicon, ReadonlyMap<string, Gender>>();

/** Gender of a person: from a title in the name, else from the given name where that is one gender's alone. */
export function genderOf(form: Form, lexicon: Lexicon): Gender | undefined {
  if (!form.person) return undefined;
  if (form.person.title) return form.person.title;
  return isFullPerson(form) && !form.han ? givenNameGender(form.person.parts[0]!, lexicon) : undefined;
}

/** Gender that a folded given name says by itself. */
export function givenNameGender(name: string, lexicon: Lexicon): Gender | undefined {
  const genders = given.get(lexicon) ?? readGenders(lexicon);
  return genders.get(name) ?? genders.get(name.split('-')[0]!) ?? nicknameGender(name, genders, lexicon);
}

/** Bill is short for William, and Sam for nobody of one gender alone. */
function nicknameGender(name: string, genders: ReadonlyMap<string, Gender>, lexicon: Lexicon): Gender | undefined {
  const full = new Set((nicknamesOf(lexicon).get(name) ?? []).map((each) => genders.get(each)));
  return full.size === 1 ? [...full][0] : undefined;
}

function readGenders(lexicon: Lexicon): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const list of ['given-names', 'name-genders']) {
    for (const [name, [gender]] of lexicon.list(list)) {
      if (gender === 'm' || gender === 'f') genders.set(foldName(name), gender);
    }
  }
  given.set(lexicon, genders);
  return genders;
}
