import type { PassageSource } from './passage.ts';
import type { AttributionPattern } from './pattern.ts';

type Patterns = readonly AttributionPattern[];

const remembered = new WeakMap<PassageSource, Map<Patterns, Patterns>>();

/** The patterns whose words the document has; found once for each document. */
export function possibleIn(patterns: Patterns, source: PassageSource): Patterns {
  const known = remembered.get(source) ?? new Map<Patterns, Patterns>();
  remembered.set(source, known);
  const found = known.get(patterns);
  if (found) return found;
  const there = new Set(source.text.match(/[a-z]+/gi));
  const possible = patterns.filter(({ words }) => words?.some((word) => there.has(word)) !== false);
  known.set(patterns, possible);
  return possible;
}
