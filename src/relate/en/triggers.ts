import type { RelationRule } from '../rule.ts';
import { englishRules } from '../rules.ts';
import { nounUses } from './nounuses.ts';
import type { EnglishView } from './view.ts';

type Rule = RelationRule<EnglishView>;

/** Trigger → the rules that it can set off. */
const RULES_BY_TRIGGER = new Map<string, Rule[]>();
for (const rule of englishRules) {
  for (const trigger of rule.triggers ?? []) {
    const rules = RULES_BY_TRIGGER.get(trigger);
    if (rules) rules.push(rule);
    else RULES_BY_TRIGGER.set(trigger, [rule]);
  }
}

/** The verbs, relational nouns and heads of phrases of a line. */
export function triggersIn(view: EnglishView): Set<string> {
  const triggers = new Set<string>();
  for (const { lemma } of view.verbs) triggers.add(lemma);
  for (const { noun } of nounUses(view)) triggers.add(noun);
  for (const { name, end } of view.phrases) if (name === null) triggers.add(view.words[end]!.lower);
  return triggers;
}

/** The rules that may find something where these triggers stand, in their order. */
export function rulesFor(triggers: ReadonlySet<string>): Rule[] {
  const set = new Set<Rule>();
  for (const trigger of triggers) for (const rule of RULES_BY_TRIGGER.get(trigger) ?? []) set.add(rule);
  return englishRules.filter((rule) => rule.triggers === undefined || set.has(rule));
}
