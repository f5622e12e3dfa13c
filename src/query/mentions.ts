import type { Corpus, EntityType, Mention, MentionForm, Reading, Stance, Zone } from '../model.ts';
import { mentionReceipt, type Receipt } from './evidence.ts';
import { spanAt } from './sentences.ts';

/** Which mentions to look at. What is absent does not filter. */
export interface MentionFilter {
  /** Entity id of who utters it. */
  by?: string;
  /** Entity id of who or what is mentioned. */
  of?: string;
  /** Type of what is mentioned. */
  type?: EntityType;
  form?: MentionForm;
  zone?: Zone;
  /** Whether the words around it assert, ask, quote or deny. */
  stance?: Stance;
  /** ISO dates, days or only `2025` or `2025-06`, both included. Documents without a date do not pass. */
  since?: string;
  until?: string;
  /** Id, source, file name or title of a document. */
  document?: string;
  /** Also what somebody says of themselves. */
  self?: boolean;
}

type DocumentFacts = Pick<Reading, 'id' | 'source'> & { title?: string | undefined; date?: string | undefined };

/** One line of the table who mentions whom. `by` is null where nobody is known to speak. */
export interface MentionRow {
  by: string | null;
  of: string;
  count: number;
  /** How many of them stand in questions and answers of a conversation. */
  questions: number;
  answers: number;
  /** How many of them do not assert. */
  asks: number;
  quotes: number;
  denies: number;
  documents: number;
}

/** One mention with its words. */
export interface MentionQuote extends Receipt {
  of: string;
  form: MentionForm;
}

/** Counts who mentions whom, the most frequent first. */
export function whoMentions(corpus: Corpus, filter: MentionFilter = {}): MentionRow[] {
  const counted = new Map<string | null, Map<string, MentionRow & { last: string }>>();
  for (const { reading, mention, zone } of mentionsThat(corpus, filter)) {
    const { by, entity: of, stance } = mention;
    const rows = counted.get(by) ?? new Map<string, MentionRow & { last: string }>();
    counted.set(by, rows);
    const row = rows.get(of) ?? { ...NOTHING, by, of, last: '' };
    rows.set(of, row);
    row.count += 1;
    if (zone === 'question') row.questions += 1;
    if (zone === 'answer') row.answers += 1;
    if (stance !== undefined && stance !== 'asserts') row[stance] += 1;
    if (row.last !== reading.id) row.documents += 1;
    row.last = reading.id;
  }
  const rows = [...counted.values()].flatMap((of) => [...of.values()]);
  return rows.sort(byCount).map(({ last: _, ...row }) => row);
}

const NOTHING = { count: 0, questions: 0, answers: 0, asks: 0, quotes: 0, denies: 0, documents: 0 };

function byCount(a: MentionRow, b: MentionRow): number {
  return b.count - a.count || compare(a.by ?? '', b.by ?? '') || compare(a.of, b.of);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The mentions themselves, by date of their document (undated last), then by place. */
export function quoteMentions(corpus: Corpus, filter: MentionFilter = {}): MentionQuote[] {
  const found = [...mentionsThat(corpus, filter)];
  found.sort(
    (a, b) =>
      compare(a.reading.date ?? '~', b.reading.date ?? '~') ||
      compare(a.reading.id, b.reading.id) ||
      a.mention.start - b.mention.start,
  );
  return found.map(({ reading, mention }) => ({
    of: mention.entity,
    form: mention.form,
    ...mentionReceipt(reading, mention),
  }));
}

function* mentionsThat(
  corpus: Corpus,
  filter: MentionFilter,
): Generator<{ reading: Reading; mention: Mention; zone: Zone | undefined }, void, void> {
  const types = new Map(corpus.entities.map(({ id, type }) => [id, type]));
  for (const reading of corpus.readings) {
    if (!documentPasses(reading, filter)) continue;
    for (const mention of reading.mentions) {
      if (!mentionPasses(mention, filter)) continue;
      if (filter.type !== undefined && types.get(mention.entity) !== filter.type) continue;
      const zone = spanAt(reading.segments, mention.start)?.zone;
      if (filter.zone !== undefined && zone !== filter.zone) continue;
      yield { reading, mention, zone };
    }
  }
}

/** Whether a filter lets a document through. */
export function documentPasses(
  { id, source, title, date }: DocumentFacts,
  { since, until, document }: MentionFilter,
): boolean {
  const names = [id, source, title, source.split('/').at(-1)];
  if (document !== undefined && !names.includes(document)) return false;
  if (since === undefined && until === undefined) return true;
  if (date === undefined) return false;
  // A date known to the month only is inside every day of that month.
  if (since !== undefined && date < since.slice(0, date.length)) return false;
  return until === undefined || date.slice(0, until.length) <= until;
}

function mentionPasses({ by, entity, form, stance = 'asserts' }: Mention, filter: MentionFilter): boolean {
  if (filter.by !== undefined && by !== filter.by) return false;
  if (filter.of !== undefined && entity !== filter.of) return false;
  if (filter.stance !== undefined && stance !== filter.stance) return false;
  if (filter.form !== undefined && form !== filter.form) return false;
  return by !== entity || filter.self === true || (filter.by !== undefined && filter.by === filter.of);
}
