import {
  type Corpus,
  isSymmetric,
  type LinkedEntity,
  type MentionForm,
  type Reading,
  type Relation,
  type RelationType,
  type Status,
} from '../model.ts';
import { type DocumentRef, documentRef, type Receipt, relationReceipt } from './evidence.ts';
import { mentionsBySentence } from './sentences.ts';

/** How often somebody stands in some connection with the entity of the card. */
export interface Tally {
  entity: string;
  count: number;
}

/** A relation of the entity: to `other` ("out"), from `other` ("in"), or either way ("both"). */
export interface CardRelation {
  type: RelationType;
  direction: 'out' | 'in' | 'both';
  other: string;
  /** Every status that some text gives it, in the order of the texts. */
  statuses: Status[];
  count: number;
  /** The surest piece of evidence. */
  receipt: Receipt;
}

/** All that the corpus says about one entity. */
export interface Card {
  entity: LinkedEntity;
  mentions: number;
  forms: Partial<Record<MentionForm, number>>;
  /** By date, undated last. */
  documents: (DocumentRef & { mentions: number })[];
  firstSeen?: string;
  lastSeen?: string;
  relations: CardRelation[];
  mentionedBy: Tally[];
  mentionsOf: Tally[];
  /** Who is named in one sentence with it, counted by sentences. */
  appearsWith: Tally[];
}

/** The card of an entity. It is enough that `corpus` holds the readings that the entity occurs in. */
export function aboutEntity(corpus: Corpus, entity: LinkedEntity): Card {
  const { id } = entity;
  const documents = documentsOf(corpus, id);
  const dates = documents.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return {
    entity,
    mentions: documents.reduce((sum, { mentions }) => sum + mentions, 0),
    forms: formsOf(corpus, id),
    documents,
    ...(dates.length === 0 ? {} : { firstSeen: dates[0]!, lastSeen: dates.at(-1)! }),
    relations: relationsOf(corpus, id),
    mentionedBy: tally(corpus, ({ mentions }) => mentions.flatMap(({ entity: of, by }) => (of === id ? [by] : [])), id),
    mentionsOf: tally(corpus, ({ mentions }) => mentions.flatMap(({ entity: of, by }) => (by === id ? [of] : [])), id),
    appearsWith: tally(corpus, (reading) => companyOf(reading, id), id),
  };
}

function documentsOf(corpus: Corpus, id: string): Card['documents'] {
  const found = corpus.readings.flatMap((reading) => {
    const mentions = reading.mentions.filter(({ entity }) => entity === id).length;
    return mentions === 0 ? [] : [{ ...documentRef(reading), mentions }];
  });
  return found.sort((a, b) => compare(a.date ?? '~', b.date ?? '~') || compare(a.id, b.id));
}

function formsOf(corpus: Corpus, id: string): Card['forms'] {
  const forms: Card['forms'] = {};
  for (const { mentions } of corpus.readings) {
    for (const { entity, form } of mentions) if (entity === id) forms[form] = (forms[form] ?? 0) + 1;
  }
  return forms;
}

function relationsOf(corpus: Corpus, id: string): CardRelation[] {
  const found = new Map<string, { reading: Reading; relation: Relation }[]>();
  for (const reading of corpus.readings) {
    for (const relation of reading.relations) {
      if (relation.source !== id && relation.target !== id) continue;
      const key = `${relation.type}|${directionOf(relation, id)}|${otherEnd(relation, id)}`;
      found.set(key, [...(found.get(key) ?? []), { reading, relation }]);
    }
  }
  return [...found.values()].map((pieces) => cardRelation(pieces, id)).sort(byType);
}

const STATUS_RANK: Record<Status, number> = { asserted: 0, past: 1, hypothetical: 2, question: 3, negated: 4 };

function cardRelation(pieces: readonly { reading: Reading; relation: Relation }[], id: string): CardRelation {
  const surest = [...pieces].sort((a, b) => STATUS_RANK[a.relation.status] - STATUS_RANK[b.relation.status])[0]!;
  return {
    type: surest.relation.type,
    direction: directionOf(surest.relation, id),
    other: otherEnd(surest.relation, id),
    statuses: [...new Set(pieces.map(({ relation }) => relation.status))],
    count: pieces.length,
    receipt: relationReceipt(surest.reading, surest.relation),
  };
}

const otherEnd = ({ source, target }: Relation, id: string): string => (source === id ? target : source);

const directionOf = ({ type, source }: Relation, id: string): CardRelation['direction'] =>
  isSymmetric(type) ? 'both' : source === id ? 'out' : 'in';

function byType(a: CardRelation, b: CardRelation): number {
  return compare(a.type, b.type) || compare(b.direction, a.direction) || b.count - a.count || compare(a.other, b.other);
}

/** Counts what `list` gives for each reading, without nobody and the entity itself; the most frequent first. */
function tally(corpus: Corpus, list: (reading: Reading) => (string | null)[], self: string): Tally[] {
  const counts = new Map<string, number>();
  for (const reading of corpus.readings) {
    for (const id of list(reading)) if (id !== null && id !== self) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const rows = [...counts].map(([entity, count]) => ({ entity, count }));
  return rows.sort((a, b) => b.count - a.count || compare(a.entity, b.entity));
}

/** Who stands in a sentence with the entity, once for each sentence. */
function companyOf(reading: Reading, id: string): string[] {
  const sentences = mentionsBySentence(reading).map((mentions) => mentions.map(({ entity }) => entity));
  return sentences.flatMap((company) => (company.includes(id) ? company : []));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
