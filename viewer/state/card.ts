import { computed } from '@preact/signals';
import type { EdgeKind } from '../../src/graph/types.ts';
import { isSymmetric, RELATION_TYPES, type RelationType, type Status } from '../../src/model.ts';
import type { Evidence, GraphModel } from '../data/model.ts';
import type { Filters } from './filters.ts';
import { filters, model } from './store.ts';
import { evidenceTest } from './visible.ts';

/** Evidence between an entity and another, or the text itself. */
export interface Tie {
  id: string | null;
  evidence: Evidence[];
  self: boolean;
}

/** Relations of one kind, seen from one side. */
export interface Group {
  kind: EdgeKind;
  forward: boolean;
  ties: Tie[];
}

export interface Card {
  relations: Group[];
  /** Whom it mentions. */
  mentions: Tie[];
  mentionedBy: Tie[];
  together: Tie[];
}

/** The test of the filters for single pieces of evidence, computed once a change. */
export const passes = computed(() => (model.value ? evidenceTest(model.value, filters.value) : () => true));

/** All that the filters leave of what joins an entity to others. */
export function cardOf(graph: GraphModel, filters: Filters, passes: (piece: Evidence) => boolean, id: string): Card {
  const card: Card = { relations: [], mentions: [], mentionedBy: [], together: [] };
  const groups = new Map<string, Group>();
  for (const edge of graph.edgesAt.get(id) ?? []) {
    const evidence = edge.evidence.filter(passes).sort((a, b) => certainty(a) - certainty(b));
    if (evidence.length === 0 || (filters.kinds.has(edge.kind) && edge.kind !== 'appearsWith')) continue;
    const forward = edge.source === id;
    const tie = { id: forward ? edge.target : edge.source, evidence, self: edge.source === edge.target };
    if (edge.kind === 'appearsWith') card.together.push(tie);
    else if (edge.kind === 'mentions') addMention(card, tie, forward);
    else addRelation(groups, edge.kind, forward, tie);
  }
  const unattributed = (graph.nodes.get(id)?.evidence ?? []).filter((piece) => piece.by === null && passes(piece));
  if (unattributed.length > 0) card.mentionedBy.push({ id: null, evidence: unattributed, self: false });
  card.relations = [...groups.values()];
  for (const { ties } of card.relations) ties.sort(byCertainty);
  card.relations.sort((a, b) => rankOf(a) - rankOf(b) || Number(b.forward) - Number(a.forward));
  for (const ties of [card.mentions, card.mentionedBy, card.together]) {
    ties.sort((a, b) => b.evidence.length - a.evidence.length || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  }
  return card;
}

const CERTAINTY: readonly (Status | undefined)[] = [
  undefined,
  'asserted',
  'past',
  'hypothetical',
  'question',
  'negated',
];
const certainty = ({ status }: Evidence): number => CERTAINTY.indexOf(status);
/** What is only possible, asked or denied. */
const UNCERTAIN = 3;

/** What is said to hold comes before what may hold, then what is said more often. */
const byCertainty = (a: Tie, b: Tie): number =>
  certainty(a.evidence[0]!) - certainty(b.evidence[0]!) ||
  b.evidence.length - a.evidence.length ||
  ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

/** Groups in the order of the relation types, those without anything certain last. */
function rankOf(group: Group): number {
  const rank = RELATION_TYPES.indexOf(group.kind as RelationType);
  return rank + (isUncertain(group) ? RELATION_TYPES.length : 0);
}

/** Whether nothing of a group is said to hold or to have held. */
export const isUncertain = ({ ties }: Group): boolean => certainty(ties[0]!.evidence[0]!) >= UNCERTAIN;

function addMention(card: Card, tie: Tie, forward: boolean): void {
  if (forward) card.mentions.push(tie);
  if (!forward || tie.self) card.mentionedBy.push(tie);
}

/** A symmetric relation is one from either side. */
function addRelation(groups: Map<string, Group>, kind: RelationType, forward: boolean, tie: Tie): void {
  const isForward = forward || isSymmetric(kind);
  const key = `${kind}|${isForward}`;
  const group = groups.get(key) ?? { kind, forward: isForward, ties: [] };
  const known = group.ties.find(({ id }) => id === tie.id);
  if (known) known.evidence = [...known.evidence, ...tie.evidence].sort((a, b) => certainty(a) - certainty(b));
  else group.ties.push(tie);
  groups.set(key, group);
}
