import type { MultiDirectedGraph } from 'graphology';
import type { EntityType, RelationType, Span, Stance, Status, Zone } from '../model.ts';

/** What an edge says: a relation of the contract, or one of the two kinds that are counted and need no verb. */
export type EdgeKind = RelationType | 'mentions' | 'appearsWith';

/** Where a text says so. The span is the name of a mention, the clause of a relation, the sentence of a co-occurrence. */
export interface Evidence extends Span {
  document: string;
  /** The sentence or clause around the span; the same as the span's text for a relation. */
  quote: string;
  /** Where `quote` starts in the document. */
  quoteStart: number;
  /** Entity id of who says it; null for the voice of the text itself. */
  by: string | null;
  zone: Zone;
  /** Whether the words assert, ask, quote or deny. */
  stance: Stance;
  /** Only relations have one. */
  status?: Status;
  /** 0 to 1; that of the less certain of two that appear together. */
  confidence?: number;
  /** Date of the document. */
  date?: string;
}

/** The renderer owns `type`, so the type of an entity is its `kind`. */
export interface NodeAttributes {
  label: string;
  kind: EntityType;
  aliases: string[];
  /** How often a text names or refers to it. */
  mentions: number;
  /** Ids of the documents that do, in order. */
  documents: string[];
  firstSeen?: string;
  lastSeen?: string;
  /** 0 is the largest community. */
  community: number;
  x: number;
  y: number;
  size: number;
  color: string;
}

export interface EdgeAttributes {
  kind: EdgeKind;
  label: string;
  /** How many pieces of evidence it stands on. */
  weight: number;
  statuses: Status[];
  zones: Zone[];
  /** How many pieces stand in questions and in answers of a conversation. */
  questions: number;
  answers: number;
  stances: Stance[];
  evidence: Evidence[];
}

/** One edge for each source, kind and target; its key is those three joined by `|`. */
export type NamedropGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
