import { type Form, isFullPerson } from '../form.ts';
import type { Naming } from '../naming.ts';
import { nicknamesOf } from '../nicknames.ts';
import { samePerson } from '../same-person.ts';
import type { IdentityRule } from './rule.ts';

const SURE = { title: 0.98, surname: 0.9, 'middle-name': 0.95, initials: 0.92, nickname: 0.93 } as const;
/** A family name borne by more people than this is a list of people, where a middle name tells them apart. */
const MOST_NAMESAKES = 60;

/** "James Arthur “Jimmy” Calder … Jimmy Calder … James Calder"; "J. R. Halloway … J.R. Halloway" */
export const fullNames: IdentityRule = ({ forms, identities, lexicon, text, namings, formOf }) => {
  const kin = new Kin(text, namings, formOf);
  const nicknames = nicknamesOf(lexicon);
  for (const namesakes of byFamily(forms).values()) {
    if (namesakes.length > MOST_NAMESAKES) continue;
    for (const form of namesakes) {
      const others = namesakes.filter((other) => other !== form && isShorter(form, other));
      const fits = others.filter((other) => samePerson(form.person!, other.person!, nicknames));
      const [first] = fits;
      if (!first || !fits.every((other) => other === first || samePerson(other.person!, first.person!, nicknames)))
        continue;
      const rule = samePerson(form.person!, first.person!, nicknames)!;
      if (namedTogether(form, first, text) || kin.areKin(form, first)) continue;
      for (const fit of fits) identities.join(form, fit, { rule, sure: SURE[rule] });
    }
  }
};

function byFamily(forms: readonly Form[]): Map<string, Form[]> {
  const families = new Map<string, Form[]>();
  for (const form of forms) {
    if (!isFullPerson(form) || form.han) continue;
    const family = form.person!.parts.at(-1)!;
    families.set(family, [...(families.get(family) ?? []), form]);
  }
  return families;
}

function isShorter(a: Form, b: Form): boolean {
  if (a.key.length !== b.key.length) return a.key.length < b.key.length;
  return a.key < b.key;
}

/** "George Bush and his son, George W. Bush": one sentence names both, so the initial tells them apart. */
function namedTogether(a: Form, b: Form, text: string): boolean {
  const inSentence = new Map(a.namings.map((naming) => [naming.sentence, naming]));
  return b.namings.some((y) => {
    const x = inSentence.get(y.sentence);
    if (!x) return false;
    const between = x.start < y.start ? text.slice(x.end, y.start) : text.slice(y.end, x.start);
    return !/^\s*[,(“"]?\s*(?:\(|also|known|born|called|or |aka)/u.test(between);
  });
}

const KIN =
  '(?:son|daughter|father|mother|brother|sister|grandson|granddaughter|grandfather|grandmother|uncle|nephew|niece|aunt|cousin|namesake|stepson|stepfather|heir|wife|husband)';
const KIN_BEFORE = new RegExp(`\\b${KIN}(?: and \\p{L}+)?,?\\s+$`, 'u');
const KIN_AFTER = new RegExp(`^,? \\(?(?:his|her|the|their) (?:\\p{L}+ )?${KIN}\\b`, 'u');

/** "George Bush left. His son, George W. Bush, came": who is a relative of the one named before is somebody else. */
class Kin {
  private readonly relatives = new Map<Form, Set<Form>>();

  constructor(text: string, namings: readonly Naming[], formOf: (naming: Naming) => Form) {
    let last: Form | undefined;
    for (const naming of namings) {
      if (naming.type !== 'person') continue;
      const form = formOf(naming);
      const isKin =
        KIN_BEFORE.test(text.slice(Math.max(0, naming.start - 40), naming.start)) ||
        KIN_AFTER.test(text.slice(naming.end, naming.end + 40));
      if (isKin && last && last !== form) this.relatives.set(form, (this.relatives.get(form) ?? new Set()).add(last));
      last = form;
    }
  }

  areKin(a: Form, b: Form): boolean {
    return (this.relatives.get(a)?.has(b) ?? false) || (this.relatives.get(b)?.has(a) ?? false);
  }
}
