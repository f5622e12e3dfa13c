import type { Token } from '../../../model.ts';
import { mayBeVerb } from '../roles.ts';
import type { Placed } from '../scene.ts';
import { type BindingRule, endingAt, RELATIVE, type Site, wordAt } from './rule.ts';

/** Words at most between the possessive and the noun that it goes with, or the name behind. */
const REACH = 6;
const OPENS_ADJUNCT =
  /^(?:with|from|for|to|of|on|under|along|alongside|besides|through|after|before|when|while|as|in|at|by|since|without|unlike|like|despite|following|during|because|if|although)$/u;

/** Nobody is his own brother: "his brother Paul Marsh", "Paul Marsh, his colleague in London", "her wife, Ann Marsh,". */
export const ownRelative: BindingRule = (site) => {
  if (site.reference.pronoun.role !== 'possessive') return [];
  const named = namedBehind(site) ?? namedBefore(site);
  return named ? [named] : [];
};

/** "His elder brother Paul Marsh", "his colleague in London, Paul Marsh, …"; not "With his brother Paul Marsh left". */
function namedBehind({ reference, tokens, people }: Site): Placed | undefined {
  const name = people.find(({ from }) => from > reference.token && from <= reference.token + REACH);
  if (!name || (OPENS_ADJUNCT.test(wordAt(tokens, 0)) && reference.token < REACH)) return undefined;
  const between = tokens.slice(reference.token + 1, name.from);
  const last = between.at(-1)?.text ?? '';
  if (last !== ',') return RELATIVE.test(last) && between.every(isPartOfNoun) ? name : undefined;
  const isOne = between.some(({ text }) => RELATIVE.test(text)) && !between.some(({ text }) => mayBeFinite(text));
  return isOne && /^[,.;:)!?—–]?$/u.test(wordAt(tokens, name.to)) ? name : undefined;
}

const isPartOfNoun = ({ text }: Token): boolean =>
  /^(?:\p{L}[\p{L}-]*|[’']s)$/u.test(text) &&
  !/^(?:and|or|but|of|in|on|at|to|for|with|by|from|as|when|while|that|which|who|after|before|than|about|against|between|if|because|where)$/u.test(
    text,
  ) &&
  !mayBeFinite(text);

const mayBeFinite = (word: string): boolean =>
  mayBeVerb(word) && !RELATIVE.test(word) && word !== '’s' && word !== "'s";

/** "Paul Marsh, his colleague in London": but "Paul Marsh, his wife Ann and …" is a list, and his wife is Paul Marsh's. */
function namedBefore({ reference, tokens, people }: Site): Placed | undefined {
  const at = reference.token;
  if (wordAt(tokens, at - 1) !== ',') return undefined;
  const name = endingAt(people, at - 1);
  if (!name || name.form === 'pronoun') return undefined;
  for (let i = at + 1; i <= at + REACH && /^[\p{Ll}-]+$/u.test(tokens[i]?.text ?? ''); i += 1) {
    if (!RELATIVE.test(tokens[i]!.text)) continue;
    const next = tokens[i + 1]?.text ?? '';
    return /^(?:\p{Lu}.*|and|or|&)$/u.test(next) ? undefined : name;
  }
  return undefined;
}
