import { claimsOf } from '../graph/evidence.ts';
import type { EdgeKind, Evidence } from '../graph/types.ts';
import {
  type Corpus,
  isSymmetric,
  type LinkedEntity,
  type MentionForm,
  type Reading,
  type RelationType,
  type Status,
} from '../model.ts';
import { type DocumentRef, documentRef, type Receipt, receiptOf } from './evidence.ts';

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
  appearsWith: Tally[];
}

/** The card of an entity. It is enough that `corpus` holds the readings that the entity occurs in. */
export function aboutEntity(corpus: Corpus, entity: LinkedEntity): Card {
  const documents = documentsOf(corpus, entity.id);
  const dates = documents.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return {
    entity,
    mentions: documents.reduce((sum, { mentions }) => sum + mentions, 0),
    forms: formsOf(corpus, entity.id),
    documents,
    ...(dates.length === 0 ? {} : { firstSeen: dates[0]!, lastSeen: dates.at(-1)! }),
    ...connectionsOf(corpus, entity.id),
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

function connectionsOf(corpus: Corpus, id: string): Omit<Card, 'entity' | 'mentions' | 'forms' | 'documents'> {
  const readings = new Map(corpus.readings.map((reading) => [reading.id, reading]));
  const relations = new Map<string, CardRelation & { rank: number }>();
  const tallies = { mentionedBy: new Map(), mentionsOf: new Map(), appearsWith: new Map() };
  for (const { source, target, kind, evidence } of claimsOf(corpus)) {
    if ((source !== id && target !== id) || source === target) continue;
    const other = source === id ? target : source;
    if (kind === 'mentions') count(source === id ? tallies.mentionsOf : tallies.mentionedBy, other);
    else if (kind === 'appearsWith') count(tallies.appearsWith, other);
    else addRelation(relations, readings.get(evidence.document)!, directed(kind, source === id), kind, other, evidence);
  }
  return {
    relations: [...relations.values()].map(({ rank: _, ...relation }) => relation).sort(byType),
    mentionedBy: ranked(tallies.mentionedBy),
    mentionsOf: ranked(tallies.mentionsOf),
    appearsWith: ranked(tallies.appearsWith),
  };
}

const count = (tally: Map<string, number>, key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);

const directed = (kind: EdgeKind, outward: boolean): CardRelation['direction'] =>
  isSymmetric(kind as RelationType) ? 'both' : outward ? 'out' : 'in';

const STATUS_RANK: Record<Status, number> = { asserted: 0, past: 1, hypothetical: 2, question: 3, negated: 4 };

function addRelation(
  relations: Map<string, CardRelation & { rank: number }>,
  reading: Reading,
  direction: CardRelation['direction'],
  type: RelationType,
  other: string,
  evidence: Evidence,
): void {
  const key = `${type}|${direction}|${other}`;
  const status = evidence.status ?? 'asserted';
  const rank = STATUS_RANK[status];
  const known = relations.get(key);
  if (!known) {
    const receipt = receiptOf(reading, evidence);
    relations.set(key, { type, direction, other, statuses: [status], count: 1, receipt, rank });
    return;
  }
  known.count += 1;
  if (!known.statuses.includes(status)) known.statuses.push(status);
  if (rank < known.rank) Object.assign(known, { rank, receipt: receiptOf(reading, evidence) });
}

function byType(a: CardRelation, b: CardRelation): number {
  return compare(a.type, b.type) || compare(b.direction, a.direction) || b.count - a.count || compare(a.other, b.other);
}

function ranked(tally: Map<string, number>): Tally[] {
  const rows = [...tally].map(([entity, times]) => ({ entity, count: times }));
  return rows.sort((a, b) => b.count - a.count || compare(a.entity, b.entity));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
