/**
 * The nouns of Namedrop. Every offset in the program is a half-open span `[start, end)` of UTF-16 code units into
 * `Document.text`, so `text.slice(start, end)` is the surface. Every step below `read/` is a function over these types.
 */

export interface Span {
  start: number;
  end: number;
}

/** What a sentence is read as. Anything that is neither is read with the rules for Latin script. */
export type Language = 'en' | 'zh';

export const ENTITY_TYPES = ['person', 'company', 'organization', 'product', 'work', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ZONES = [
  'heading',
  'byline',
  'body',
  'question',
  'answer',
  'note',
  'caption',
  'credit',
  'boilerplate',
] as const;
export type Zone = (typeof ZONES)[number];

export type MentionForm = 'name' | 'pronoun' | 'nominal';
export type QuoteKind = 'direct' | 'indirect';
export type Status = 'asserted' | 'negated' | 'past' | 'hypothetical' | 'question';

/** What the words around a mention do with it: state, ask, cite somebody else, or say that it is not so. */
export const STANCES = ['asserts', 'asks', 'quotes', 'denies'] as const;
export type Stance = (typeof STANCES)[number];

/** The kinds of ends: P person, O company or organization, R product, W work, L place. */
export const RELATION_ENDS = {
  founded: { source: 'PO', target: 'O' },
  leads: { source: 'P', target: 'O' },
  worksFor: { source: 'P', target: 'O' },
  boardMemberOf: { source: 'P', target: 'O' },
  memberOf: { source: 'PO', target: 'O' },
  acquired: { source: 'O', target: 'OR' },
  investedIn: { source: 'PO', target: 'O' },
  subsidiaryOf: { source: 'O', target: 'O' },
  partnerOf: { source: 'O', target: 'O', symmetric: true },
  competitorOf: { source: 'OR', target: 'OR', symmetric: true },
  supplies: { source: 'O', target: 'O' },
  makes: { source: 'O', target: 'R' },
  created: { source: 'P', target: 'RW' },
  uses: { source: 'PO', target: 'R' },
  educatedAt: { source: 'P', target: 'O' },
  spouseOf: { source: 'P', target: 'P', symmetric: true },
  siblingOf: { source: 'P', target: 'P', symmetric: true },
  parentOf: { source: 'P', target: 'P' },
  colleagueOf: { source: 'P', target: 'P', symmetric: true },
  interviewed: { source: 'P', target: 'P' },
  supports: { source: 'PO', target: 'PO' },
  criticized: { source: 'PO', target: 'POR' },
  sued: { source: 'PO', target: 'PO' },
  basedIn: { source: 'O', target: 'L' },
  bornIn: { source: 'P', target: 'L' },
  livesIn: { source: 'P', target: 'L' },
} as const satisfies Record<string, { source: string; target: string; symmetric?: true }>;
export type RelationType = keyof typeof RELATION_ENDS;
export const RELATION_TYPES = Object.keys(RELATION_ENDS) as RelationType[];

export const isSymmetric = (type: RelationType): boolean => 'symmetric' in RELATION_ENDS[type];

const END_LETTERS: Record<EntityType, string> = {
  person: 'P',
  company: 'O',
  organization: 'O',
  product: 'R',
  work: 'W',
  place: 'L',
};

/** Whether the relation table of the contract lets `type` hold from an entity of type `source` to one of `target`. */
export function endsFit(type: RelationType, source: EntityType, target: EntityType): boolean {
  const ends = RELATION_ENDS[type];
  return ends.source.includes(END_LETTERS[source]) && ends.target.includes(END_LETTERS[target]);
}

// ------------------------------------------------------------------------------------------------ before the reading

/** What the markup of the input said of a stretch of text; `paragraph` where it said nothing. */
export type BlockHint =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'credit'
  | 'note'
  | 'byline'
  | 'table'
  | 'boilerplate';

/** A paragraph-like stretch of the text. Blocks are in order and do not overlap; white space between them is free. */
export interface Block extends Span {
  hint: BlockHint;
  /** The speaker that the format itself names for this block (`<v Name>` in WebVTT). */
  speaker?: string;
  /** True where the markup sets the whole block in bold or italics: interviews often set questions so. */
  emphasis?: boolean;
}

/** A text as read from a file, a URL or a JSON line, before anything is understood. */
export interface Document {
  id: string;
  /** Path or URL as given. */
  source: string;
  title?: string;
  /** ISO 8601 date (`2025-12-12`). */
  date?: string;
  /** Author names that metadata gives; a byline inside the text is found by `segment/`. */
  authors?: string[];
  /** ISO 639-1 code of most of the text. */
  language: string;
  text: string;
  blocks: Block[];
}

/** Who utters a segment, before names are resolved: `resolve/` turns it into an entity id. */
export type SpeakerRef =
  | { role: 'author' }
  | { role: 'interviewer' }
  | { role: 'interviewee' }
  /** A label such as `ELENA PARK:`; `at` is where the name itself stands, when it stands in the text. */
  | { role: 'label'; label: string; at?: Span };

/** A stretch of one zone. Segments tile the text: the first starts at 0, each at the end of the one before. */
export interface DraftSegment extends Span {
  zone: Zone;
  speaker: SpeakerRef | null;
  language: Language;
  /** Span of the speaker's label with its colon, which is no utterance. */
  label?: Span;
}

export type TokenKind = 'word' | 'number' | 'han' | 'sign';

/** A word, a number, one Han character, or one punctuation sign. Never white space. */
export interface Token extends Span {
  text: string;
  kind: TokenKind;
}

export interface Sentence extends Span {
  /** Index of the segment that holds it; a sentence never crosses a segment's edge. */
  segment: number;
  language: Language;
  tokens: Token[];
}

/** A proper name as `recognize/` finds it, before it is known whose it is. */
export interface Name extends Span {
  type: EntityType;
  /** 0 to 1, calibrated where a model gives it. */
  confidence: number;
  /** Why: the rule, list or model that took the span. */
  rule: string;
}

// ----------------------------------------------------------------------------------------------------- the reading

export interface Segment extends Span {
  zone: Zone;
  /** Entity id, or null where nobody speaks (credits, boilerplate). */
  speaker: string | null;
  language: Language;
}

export interface Entity {
  /** `type:slug`, unique within the reading. */
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
}

export interface Mention extends Span {
  entity: string;
  form: MentionForm;
  /** Entity id of who utters it. */
  by: string | null;
  /** Absent in readings of old; what asserts then. */
  stance?: Stance;
  confidence?: number;
  /** Which rule linked it to its entity. */
  rule?: string;
}

export interface Quote extends Span {
  speaker: string | null;
  kind: QuoteKind;
  /** Span of the reporting verb's words. */
  cue?: [start: number, end: number];
  /** Span of the words that stand for the speaker: a name, "she", "the firm's lawyer". */
  source?: [start: number, end: number];
  /** The attribution pattern that fired. */
  rule?: string;
}

/** `start` and `end` are the evidence: the sentence or clause that says so. */
export interface Relation extends Span {
  source: string;
  target: string;
  type: RelationType;
  status: Status;
  by: string | null;
  rule: string;
  confidence: number;
}

/** What Namedrop understands of one document; the unit that is stored, piped and measured. */
export interface Reading {
  id: string;
  source: string;
  title?: string;
  date?: string;
  language: string;
  text: string;
  segments: Segment[];
  entities: Entity[];
  mentions: Mention[];
  quotes: Quote[];
  relations: Relation[];
}

// ------------------------------------------------------------------------------------------------ many readings

/** A human decision over the linked graph. Kept in the journal, applied in order, stronger than any rule. */
export type Correction =
  | { kind: 'merge'; a: string; b: string }
  | { kind: 'distinct'; a: string; b: string }
  | { kind: 'rename'; entity: string; name: string }
  | { kind: 'retype'; entity: string; type: EntityType }
  | { kind: 'hide'; entity: string }
  /** These mentions are of something else than `entity`, which is called `name`. */
  | { kind: 'split'; entity: string; mentions: Place[]; name?: string }
  /** That the text says so at this place is a mistake. */
  | ({ kind: 'reject'; type: RelationType; source: string; target: string } & Place);

/** A span of one reading. */
export interface Place extends Span {
  reading: string;
}

/** One entity across documents; `members` are the entities of single readings that it joins. */
export interface LinkedEntity extends Entity {
  members: { reading: string; entity: string }[];
}

/**
 * Readings whose entity ids (in entities, mentions, quotes, segments, relations) are those of `entities`.
 * Readings are ordered by id, entities by id: the same set of readings gives the same corpus in any order of adding.
 */
export interface Corpus {
  readings: Reading[];
  entities: LinkedEntity[];
}
