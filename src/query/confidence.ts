import type { Entity, Mention, Reading, Span } from '../model.ts';

/**
 * A reading without the name mentions that are less sure than `least`, without the entities that have then nothing left
 * (no name and no turn of their own) with all that is said of them, and without relations that are less sure or have
 * lost the words for one of their ends.
 */
export function withoutDoubtful(reading: Reading, least: number): Reading {
  if (least <= 0) return reading;
  const isDoubtful = ({ form, confidence = 1 }: Mention): boolean => form === 'name' && confidence < least;
  const dropped = reading.mentions.filter(isDoubtful);
  const gone = entitiesWithout(reading, dropped, isDoubtful);
  const idOf = (id: string | null): string | null => (id === null || gone.has(id) ? null : id);
  const mentions = reading.mentions.filter((mention) => !isDoubtful(mention) && !gone.has(mention.entity));
  const [lost, left] = [byEntity(dropped), byEntity(mentions)];
  return {
    ...reading,
    segments: reading.segments.map((segment) => ({ ...segment, speaker: idOf(segment.speaker) })),
    entities: withoutLostNames(reading, mentions, gone),
    mentions: mentions.map((mention) => ({ ...mention, by: idOf(mention.by) })),
    quotes: reading.quotes.map((quote) => ({ ...quote, speaker: idOf(quote.speaker) })),
    relations: reading.relations.flatMap((relation) => {
      const ends = [relation.source, relation.target];
      if (relation.confidence < least || ends.some((end) => gone.has(end))) return [];
      const isLost = (end: string): boolean => standsIn(lost.get(end), relation) && !standsIn(left.get(end), relation);
      return ends.some(isLost) ? [] : [{ ...relation, by: idOf(relation.by) }];
    }),
  };
}

/** The entities that had names, have none left, and speak in no segment. */
function entitiesWithout(
  { mentions, segments }: Reading,
  dropped: readonly Mention[],
  isDoubtful: (mention: Mention) => boolean,
): Set<string> {
  const gone = new Set(dropped.map(({ entity }) => entity));
  for (const { speaker } of segments) if (speaker !== null) gone.delete(speaker);
  for (const mention of mentions) if (mention.form === 'name' && !isDoubtful(mention)) gone.delete(mention.entity);
  return gone;
}

/** An entity keeps no wording that only doubtful mentions had. */
function withoutLostNames(
  { text, entities, mentions }: Reading,
  kept: readonly Mention[],
  gone: Set<string>,
): Entity[] {
  const wordings = (list: readonly Mention[]) =>
    new Set(list.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`));
  const [before, after] = [wordings(mentions), wordings(kept)];
  return entities.flatMap((entity) => {
    if (gone.has(entity.id)) return [];
    const isKept = (name: string) => !before.has(`${entity.id} ${name}`) || after.has(`${entity.id} ${name}`);
    const [name = entity.name, ...aliases] = [entity.name, ...entity.aliases].filter(isKept);
    return [{ ...entity, name, aliases }];
  });
}

function byEntity(mentions: readonly Mention[]): Map<string, Mention[]> {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = places.get(mention.entity);
    if (list) list.push(mention);
    else places.set(mention.entity, [mention]);
  }
  return places;
}

const standsIn = (mentions: readonly Mention[] | undefined, { start, end }: Span): boolean =>
  mentions?.some((mention) => mention.start >= start && mention.end <= end) === true;
