import type { Form } from '../form.ts';
import { sameKind } from '../identity.ts';
import { nameWords } from '../surface.ts';
import { isAcronym } from './beside.ts';
import type { IdentityRule } from './rule.ts';

/** "The International Campaign to Abolish Nuclear Weapons … ICAN": the only long form with these first letters. */
export const acronyms: IdentityRule = ({ forms, identities }) => {
  const long = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.han || form.type === 'person') continue;
    const words = nameWords(form.surface);
    if (words.length < 3) continue;
    const initial = words[0]!.charAt(0);
    const list = long.get(initial);
    if (list) list.push(form);
    else long.set(initial, [form]);
  }
  for (const form of forms) {
    if (!/^(?:\p{Lu}\.?){3,8}$/u.test(form.surface)) continue;
    const fits = (long.get(form.key.charAt(0)) ?? []).filter(
      (other) => sameKind(form, other) && isAcronym(form, other),
    );
    const [first] = fits;
    if (first && fits.every((other) => identities.same(other, first)))
      identities.join(form, first, { rule: 'acronym', sure: 0.9 });
  }
};
