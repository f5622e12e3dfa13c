import type { Entity, Language, MentionForm, RelationType, Span, Status, TokenKind, Zone } from '../model.ts';

/** A mention collapsed to one thing, or a token outside of mentions. */
export interface Item extends Span {
  text: string;
  /** `text` in lower case. */
  lower: string;
  kind: TokenKind | 'mention';
  /** What a mention refers to: mostly one entity, several for "they" and "both", none where `kind` is a token's. */
  entities: readonly Entity[];
  form: MentionForm | null;
}

/** A sentence as a rule sees it: no white space, every mention one item. */
export interface SentenceView extends Span {
  /** The whole document's text, into which all offsets point. */
  text: string;
  language: Language;
  zone: Zone;
  items: readonly Item[];
}

/** A relation between two items as a rule finds it. Ends, doubles and who says so are seen to by `relateMentions`. */
export interface Finding {
  source: Item;
  target: Item;
  /** The words that make it so (verb, noun, …): tells which quotation the statement stands in. */
  trigger: Span;
  /** The smallest clause that says so; the span from first to last of source, trigger and target when left out. */
  evidence?: Span;
  status: Status;
  /** 0 to 1. */
  confidence: number;
}

/** One way in which sentences state one type of relation. */
export interface RelationRule<View extends SentenceView = SentenceView> {
  id: string;
  type: RelationType;
  /** Verbs or nouns without one of which it finds nothing: it is not asked of sentences that have none. */
  triggers?: ReadonlySet<string>;
  match: (view: View) => Finding[];
}
