import { type Entity, endsFit, type LinkedEntity, type Reading } from '../model.ts';

/**
 * Puts the ids of linked entities into readings. What a reading says of a hidden entity goes with it; a relation whose
 * ends no longer fit its type, because linking changed the type of one, goes too.
 */
export function rewriteReadings(readings: readonly Reading[], entities: readonly LinkedEntity[]): Reading[] {
  const linked = new Map<string, Map<string, LinkedEntity>>();
  for (const entity of entities) {
    for (const member of entity.members) {
      const ids = linked.get(member.reading) ?? new Map<string, LinkedEntity>();
      linked.set(member.reading, ids.set(member.entity, entity));
    }
  }
  return readings.map((reading) => rewrite(reading, linked.get(reading.id) ?? new Map()));
}

function rewrite(reading: Reading, linked: ReadonlyMap<string, LinkedEntity>): Reading {
  const idOf = (id: string | null): string | null => (id === null ? null : (linked.get(id)?.id ?? null));
  return {
    ...reading,
    segments: reading.segments.map((segment) => ({ ...segment, speaker: idOf(segment.speaker) })),
    entities: rewriteEntities(reading.entities, linked),
    mentions: reading.mentions.flatMap((mention) => {
      const entity = idOf(mention.entity);
      return entity === null ? [] : [{ ...mention, entity, by: idOf(mention.by) }];
    }),
    quotes: reading.quotes.map((quote) => ({ ...quote, speaker: idOf(quote.speaker) })),
    relations: reading.relations.flatMap((relation) => {
      const [source, target] = [linked.get(relation.source), linked.get(relation.target)];
      if (!source || !target || source === target || !endsFit(relation.type, source.type, target.type)) return [];
      return [{ ...relation, source: source.id, target: target.id, by: idOf(relation.by) }];
    }),
  };
}

/** Two entities of a reading may have become one. It bears the linked name where the reading has that, else its own. */
function rewriteEntities(entities: readonly Entity[], linked: ReadonlyMap<string, LinkedEntity>): Entity[] {
  const names = new Map<LinkedEntity, Set<string>>();
  for (const { id, name, aliases } of entities) {
    const entity = linked.get(id);
    if (!entity) continue;
    const own = names.get(entity) ?? new Set<string>();
    names.set(entity, own);
    for (const each of [name, ...aliases]) own.add(each);
  }
  return [...names].map(([{ id, type, name }, own]) => {
    const [first = name, ...others] = own;
    if (!own.has(name)) return { id, type, name: first, aliases: others };
    return { id, type, name, aliases: [...own].filter((each) => each !== name) };
  });
}
