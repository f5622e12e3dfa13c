import { type Form, isFullPerson } from '../form.ts';
import { knownNames } from '../known-names.ts';
import type { IdentityRule } from './rule.ts';

/** 谷歌 … Google; "the U.S. … the United States": the word lists give both names to one thing. */
export const knownAliases: IdentityRule = ({ forms, identities, lexicon }) => {
  const parts = new Set(
    forms.filter(isFullPerson).flatMap(({ person }) => (person!.parts.length > 1 ? person!.parts : [])),
  );
  const known = new Map<string, Form>();
  for (const form of forms) {
    if (form.person && (!isFullPerson(form) || parts.has(form.key))) continue;
    const english = knownNames(lexicon).english(form.key, form.type);
    if (english === undefined) continue;
    const kind = form.type === 'company' || form.type === 'organization' ? 'body' : form.type;
    const first = known.get(`${kind} ${english}`);
    if (first) identities.join(form, first, { rule: 'known-alias', sure: 0.96 });
    else known.set(`${kind} ${english}`, form);
  }
};
