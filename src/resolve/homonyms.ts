import { type Form, firstStart, formOf } from './form.ts';

const ANOTHER =
  /(?:\b(?:another|a different|a second|the other|an unrelated)(?: (?:man|woman|person))?(?: (?:named|called))?\s+|(?:另一个|另一位|另外一个|另外一位|另一名|同名的)(?:叫|也叫|也叫做)?\s*)$/iu;

/**
 * "Another Li Wei was promoted the same day": a name that the text itself calls another's becomes a form of its own.
 * What follows it means the other one, as the one named last. The forms of one wording stand side by side in a list.
 */
export function partHomonyms(text: string, forms: readonly Form[]): { forms: Form[]; homonyms: Form[][] } {
  const parted = forms.map((form) => partForm(text, form));
  return {
    forms: parted.flat().sort((a, b) => firstStart(a) - firstStart(b)),
    homonyms: parted.filter((list) => list.length > 1),
  };
}

function partForm(text: string, form: Form): Form[] {
  const parts: Form[] = [];
  for (const naming of form.namings) {
    const isAnother = parts.length > 0 && ANOTHER.test(text.slice(Math.max(0, naming.start - 40), naming.start));
    if (parts.length === 0 || isAnother) {
      const key = parts.length === 0 ? form.key : `${form.key} #${parts.length + 1}`;
      parts.push({ ...formOf(naming, key, form.person), surface: form.surface });
    } else parts.at(-1)!.namings.push(naming);
  }
  return parts;
}
