import { withoutRejected } from '../link/corrections/reject.ts';
import { splitMentions } from '../link/corrections/split.ts';
import { linkReadings } from '../link/readings.ts';
import { rewriteReadings } from '../link/rewrite.ts';
import type { Corpus, LinkedEntity } from '../model.ts';
import { knownEntities } from '../query/entities.ts';
import { type MentionFilter, type MentionRow, whoMentions } from '../query/mentions.ts';
import type { KnownEntity } from '../query/names.ts';
import { listCorrections } from './corrections.ts';
import { revisionOf, type Store, snapshot } from './file.ts';
import { documentsWith, keepLinks, keptLinks } from './links.ts';
import { loadReadings } from './readings.ts';
import { countMentions } from './tallies.ts';

export type StoredEntity = LinkedEntity & KnownEntity;

/** The linked content of a file, of which no more is loaded than is asked for. */
export interface Library {
  /** All entities with the number of their mentions, by id. */
  entities: StoredEntity[];
  /** All readings; given ids of entities, it is enough that those are in which every one of them occurs. */
  corpus(occurring?: readonly string[]): Corpus;
  /** Who mentions whom, the most frequent first, without loading readings where the links are kept. */
  whoMentions(filter?: MentionFilter): MentionRow[];
}

export interface LibraryOptions {
  /** From how many documents on links are kept in the file. */
  worthKeeping?: number;
  /** Is told of how many documents links are about to be computed, which may take a while. */
  onLink?: (documents: number) => void;
}

/** Linking fewer documents is faster than reading what was kept of it. */
const WORTH_KEEPING = 200;

/**
 * The linked content of the file. Links are computed when they are first asked for after a change, so that adding a
 * document costs the same however many there are, and kept in the file.
 */
export function openLibrary(store: Store, { worthKeeping = WORTH_KEEPING, onLink }: LibraryOptions = {}): Library {
  const entities = keptLinks(store);
  if (entities === null) return linkedLibrary(store, worthKeeping, onLink);
  return {
    entities,
    corpus: (occurring) => {
      const ids = occurring && occurring.length > 0 ? documentsWith(store, occurring) : undefined;
      const corrections = listCorrections(store);
      const { readings } = splitMentions(loadReadings(store, ids), corrections);
      return { entities, readings: rewriteReadings(withoutRejected(readings, entities, corrections), entities) };
    },
    whoMentions: (filter = {}) => ofType(countMentions(store, filter), filter, entities),
  };
}

/** All readings of the file, linked and corrected. */
export const loadCorpus = (store: Store): Corpus => openLibrary(store).corpus();

function linkedLibrary(store: Store, worthKeeping: number, onLink?: (documents: number) => void): Library {
  const { revision, readings, corrections } = snapshot(store, () => ({
    revision: revisionOf(store),
    readings: loadReadings(store),
    corrections: listCorrections(store),
  }));
  onLink?.(readings.length);
  const corpus = linkReadings(readings, corrections);
  const entities = knownEntities(corpus);
  if (readings.length >= worthKeeping) keepLinks(store, revision, corpus, entities);
  return { entities, corpus: () => corpus, whoMentions: (filter) => whoMentions(corpus, filter) };
}

function ofType(rows: MentionRow[], { type }: MentionFilter, entities: readonly StoredEntity[]): MentionRow[] {
  if (type === undefined) return rows;
  const wanted = new Set(entities.filter((entity) => entity.type === type).map(({ id }) => id));
  return rows.filter(({ of }) => wanted.has(of));
}
