import { ownSubject } from './binding/own-subject.ts';
import { ownRelative } from './binding/relative.ts';
import type { BindingRule, Site } from './binding/rule.ts';
import { takenFromOthers } from './binding/taken.ts';

const RULES: readonly BindingRule[] = [ownSubject, ownRelative, takenFromOthers];

/** The entities that a pronoun cannot mean, whatever the weights say of them. */
export const barredAt = (site: Site): ReadonlySet<string> =>
  new Set(RULES.flatMap((rule) => rule(site).map(({ entity }) => entity)));
