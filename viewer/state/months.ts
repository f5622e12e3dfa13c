import type { GraphModel } from '../data/model.ts';

export interface Months {
  first: string;
  last: string;
}

/** The first and last month of the documents, `2025-03`; null when none has a date. */
export function monthsOf(model: GraphModel): Months | null {
  let months: Months | null = null;
  for (const { date } of model.documents) {
    const month = date?.slice(0, 7);
    if (month === undefined || !/^\d{4}-\d{2}$/u.test(month)) continue;
    if (months === null) months = { first: month, last: month };
    else if (month < months.first) months.first = month;
    else if (month > months.last) months.last = month;
  }
  return months;
}

const MOST_MONTHS = 600;

/** Every month from one to another. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  while (months.length < MOST_MONTHS) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

/** How many mentions each month has. */
export function mentionsByMonth(model: GraphModel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of model.nodes.values()) {
    for (const { document } of evidence) {
      const month = model.documents[document]!.date?.slice(0, 7);
      if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
  }
  return counts;
}
