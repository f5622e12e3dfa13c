import type { EnglishView } from './en/view.ts';
import type { RelationRule } from './rule.ts';

export { zhRules } from './zh/rules.ts';

/** How English sentences state relations. The surest finding wins, so the order says nothing. */
export const englishRules: readonly RelationRule<EnglishView>[] = [];
