import type { Group } from '../groups.ts';

/** Two groups that a rule takes for one thing, and why. */
export interface Link {
  a: Group;
  b: Group;
  rule: string;
  /** 0 to 1: how often such a pair is one thing. */
  sure: number;
  /** What the two have in common, for people to read. */
  evidence: string;
}

/** Finds pairs among groups by what they are, never by the order in which they come. */
export type LinkRule = (groups: readonly Group[]) => Link[];
