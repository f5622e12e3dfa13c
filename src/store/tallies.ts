import type { MentionForm, Reading, Stance, Zone } from '../model.ts';
import { documentPasses, type MentionFilter, type MentionRow } from '../query/mentions.ts';
import { spanAt } from '../query/sentences.ts';
import { listDocuments } from './documents.ts';
import { guarded, type Store } from './file.ts';

/** How often one mentions another in one document, in one zone, form and stance; keys are those of linked entities. */
interface Tally {
  by: number | null;
  of: number;
  zone: Zone;
  form: MentionForm;
  stance: Stance;
  count: number;
}

/** Keeps the counts of a linked reading, so that the table of who mentions whom needs no reading. */
export function keepTallies(
  { database }: Store,
  reading: Reading,
  document: number,
  keys: ReadonlyMap<string, number>,
): void {
  const insert = database.prepare(
    'INSERT INTO tallies (document, by, of, zone, form, stance, count) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { by, of, zone, form, stance, count } of talliesOf(reading, keys)) {
    insert.run([document, by, of, zone, form, stance, count]);
  }
}

function talliesOf({ mentions, segments }: Reading, keys: ReadonlyMap<string, number>): Iterable<Tally> {
  const tallies = new Map<string, Tally>();
  for (const { entity, by: utterer, form, start, stance = 'asserts' } of mentions) {
    const of = keys.get(entity)!;
    const by = utterer === null ? null : keys.get(utterer)!;
    const zone = spanAt(segments, start)?.zone ?? 'body';
    const name = `${by} ${of} ${zone} ${form} ${stance}`;
    const tally = tallies.get(name) ?? { by, of, zone, form, stance, count: 0 };
    tally.count += 1;
    tallies.set(name, tally);
  }
  return tallies.values();
}

/** What `whoMentions` gives, counted from what is kept; the type of what is mentioned is not looked at. */
export function countMentions(store: Store, filter: MentionFilter): MentionRow[] {
  const { conditions, values } = conditionsOf(store, filter);
  const select = `
    SELECT utterer.id, named.id, sum(tallies.count) AS total, count(DISTINCT tallies.document),
      ${counted('zone', 'question')}, ${counted('zone', 'answer')},
      ${counted('stance', 'asks')}, ${counted('stance', 'quotes')}, ${counted('stance', 'denies')}
    FROM tallies JOIN linked AS named ON named.key = tallies.of LEFT JOIN linked AS utterer ON utterer.key = tallies.by
    WHERE ${conditions.join(' AND ')}
    GROUP BY tallies.by, tallies.of ORDER BY total DESC, tallies.by, tallies.of`;
  const rows = guarded(store.path, () => store.database.prepare(select).raw().all(values));
  return (rows as Row[]).map(([by, of, count, documents, questions, answers, asks, quotes, denies]) => {
    return { by, of, count, questions, answers, asks, quotes, denies, documents };
  });
}

type Row = [by: string | null, of: string, ...counts: [number, number, number, number, number, number, number]];

const counted = (column: 'zone' | 'stance', value: Zone | Stance): string =>
  `sum(iif(tallies.${column} = '${value}', tallies.count, 0))`;

/** Keys are in the order of the ids, and nobody comes before everybody: sorting by keys is sorting by ids. */
function conditionsOf(store: Store, filter: MentionFilter): { conditions: string[]; values: (string | number)[] } {
  const { by, of, form, zone, stance, self } = filter;
  const conditions = ['1'];
  const values: (string | number)[] = [];
  const add = (condition: string, value: string) => {
    conditions.push(condition);
    values.push(value);
  };
  if (by !== undefined) add('tallies.by = (SELECT key FROM linked WHERE id = ?)', by);
  if (of !== undefined) add('tallies.of = (SELECT key FROM linked WHERE id = ?)', of);
  if (form !== undefined) add('tallies.form = ?', form);
  if (zone !== undefined) add('tallies.zone = ?', zone);
  if (stance !== undefined) add('tallies.stance = ?', stance);
  if (self !== true && (by === undefined || by !== of)) conditions.push('tallies.by IS NOT tallies.of');
  if (filter.since !== undefined || filter.until !== undefined || filter.document !== undefined) {
    const passing = listDocuments(store).filter(({ id, source, title, date }) =>
      documentPasses({ id, source, title: title ?? undefined, date: date ?? undefined }, filter),
    );
    add(
      'tallies.document IN (SELECT documents.key FROM json_each(?) JOIN documents ON documents.id = json_each.value)',
      JSON.stringify(passing.map(({ id }) => id)),
    );
  }
  return { conditions, values };
}
