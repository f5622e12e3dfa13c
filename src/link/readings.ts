import type { Corpus, Correction, Reading } from '../model.ts';
import { withoutRejected } from './corrections/reject.ts';
import { linkedEntities } from './entities.ts';
import { joinEntities } from './join.ts';
import { rewriteReadings } from './rewrite.ts';

/**
 * Joins the entities of many readings. Depends on the set of readings and the corrections only, never on order: readings
 * are sorted by id, rules look at all entities at once, and what they find is joined in one fixed order.
 */
export function linkReadings(readings: readonly Reading[], corrections: readonly Correction[] = []): Corpus {
  const { readings: parted, clusters, decisions } = joinEntities(inOrder(readings), corrections);
  const entities = linkedEntities(clusters.list(), decisions);
  return { readings: rewriteReadings(withoutRejected(parted, entities, corrections), entities), entities };
}

/** Readings by id, the order in which everything here looks at them. */
export const inOrder = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((a, b) => (a.id < b.id ? -1 : 1));
