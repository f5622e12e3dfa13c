import type { RelationRule } from '../rule.ts';

/** How Chinese sentences state relations. */
export const zhRules: readonly RelationRule[] = [];
