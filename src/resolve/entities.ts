import type { Lexicon } from '../lexicon.ts';
import type { Document, DraftSegment, Entity, Mention, Name, Segment, Sentence } from '../model.ts';

/** What a document's names are known to mean; later steps add mentions to it and say who utters them. */
export interface Resolution {
  /** The document's author, when a byline or metadata names one. */
  author: string | null;
  entities: Entity[];
  /** In text order; `by` is null until `attribute/` has run. */
  mentions: Mention[];
  segments: Segment[];
}

/** Names → entities: one for each thing named, aliases joined, speakers of segments identified. */
export function resolveEntities(
  _doc: Document,
  segments: readonly DraftSegment[],
  _sentences: readonly Sentence[],
  _names: readonly Name[],
  _lexicon: Lexicon,
): Resolution {
  const silent = segments.map(({ start, end, zone, language }) => ({ start, end, zone, speaker: null, language }));
  return { author: null, entities: [], mentions: [], segments: silent };
}
