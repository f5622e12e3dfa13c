import { type Entity, endsFit, isSymmetric, type Relation, type RelationType } from '../model.ts';
import type { Finding, Item, RelationRule } from './rule.ts';

/** A finding as relations between entities: every pair of its ends that the relation table allows. */
export function ground(
  { rule, finding }: { rule: Pick<RelationRule, 'id' | 'type'>; finding: Finding },
  by: (at: number) => string | null,
): Relation[] {
  const { trigger, status, confidence } = finding;
  const [source, target] = inOrder(rule.type, finding);
  const places = [source, target, trigger];
  const start = finding.evidence?.start ?? Math.min(...places.map((place) => place.start));
  const end = finding.evidence?.end ?? Math.max(...places.map((place) => place.end));
  const made = { type: rule.type, start, end, status, by: by(trigger.start), rule: rule.id, confidence };
  return pairs(source, target)
    .filter(([from, to]) => from.id !== to.id && endsFit(rule.type, from.type, to.type))
    .map(([from, to]) => ({ source: from.id, target: to.id, ...made }));
}

/** The ends of a symmetric relation in the order of the text. */
const inOrder = (type: RelationType, { source, target }: Finding): [Item, Item] =>
  isSymmetric(type) && target.start < source.start ? [target, source] : [source, target];

function pairs(source: Item, target: Item): [Entity, Entity][] {
  return source.entities.flatMap((from) => target.entities.map((to): [Entity, Entity] => [from, to]));
}

/** One relation for each fact of a sentence, the surest; of a symmetric one, among equals that which begins first. */
export function distinct(relations: readonly Relation[]): Relation[] {
  const surest = new Map<string, Relation>();
  for (const relation of relations) {
    const key = factKey(relation);
    const known = surest.get(key);
    if (known === undefined || isBetter(relation, known)) surest.set(key, relation);
  }
  return [...surest.values()];
}

const isBetter = (found: Relation, known: Relation): boolean =>
  found.confidence > known.confidence ||
  (isSymmetric(found.type) && found.confidence === known.confidence && found.start < known.start);

function factKey({ type, source, target }: Relation): string {
  const ends = isSymmetric(type) && target < source ? [target, source] : [source, target];
  return [type, ...ends].join(' ');
}
