import type { Document, DraftSegment, Entity, Mention } from '../model.ts';

/** Who speaks where: entity ids for the author and for the turns of a document. */
export interface Speakers {
  /** The document's author, from its byline or metadata. */
  author: string | null;
  /** Entity id of who utters the segment with that index; null where nobody does, or nobody known. */
  speakerOf(segmentIndex: number): string | null;
  /** Persons that only a label or the metadata names; the caller adds them to its entities. */
  extra: Entity[];
}

/** What identifying needs of a mention: where a name stands and what it means. */
export type NamedSpan = Pick<Mention, 'start' | 'end' | 'entity' | 'form'>;

/**
 * Matches authors and speaker labels with the entities that the document names. `mentions` are its names, in text
 * order, already resolved to `entities`.
 */
export function identifySpeakers(
  _doc: Document,
  _segments: readonly DraftSegment[],
  _entities: readonly Entity[],
  _mentions: readonly NamedSpan[],
): Speakers {
  return { author: null, speakerOf: () => null, extra: [] };
}
