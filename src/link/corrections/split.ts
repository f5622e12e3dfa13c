import type { Correction, Entity, Mention, Reading, Span } from '../../model.ts';

type Split = Extract<Correction, { kind: 'split' }>;

export interface Parted {
  readings: readonly Reading[];
  /** Ids of what was split off; the same in every reading that a split reaches into. */
  own: ReadonlySet<string>;
}

/**
 * Gives mentions that humans took from an entity to one of their own, in readings whose ids are still their own. What is
 * said in the same words goes with them: a relation whose clause names only the new one, a quote whose speaker is named
 * by such a mention. Places that hold no mention are left out.
 */
export function splitMentions(readings: readonly Reading[], corrections: readonly Correction[]): Parted {
  const splits = corrections.filter((correction) => correction.kind === 'split');
  const own = new Set(splits.map(idOfSplit));
  if (splits.length === 0) return { readings, own };
  const split = (reading: Reading) => splits.reduce(applySplit, reading);
  return { readings: readings.map(split), own };
}

function applySplit(reading: Reading, split: Split): Reading {
  const places = new Set(split.mentions.filter((place) => place.reading === reading.id).map(placeKey));
  if (places.size === 0) return reading;
  const taken = reading.mentions.filter((mention) => places.has(placeKey(mention)));
  return [...new Set(taken.map(({ entity }) => entity))].reduce(
    (rest, from) => partEntity(rest, from, new Set(taken.filter(({ entity }) => entity === from)), split),
    reading,
  );
}

const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

function partEntity(reading: Reading, from: string, taken: ReadonlySet<Mention>, split: Split): Reading {
  const old = reading.entities.find(({ id }) => id === from);
  const to = idOfSplit(split);
  if (!old || from === to) return reading;
  const left = reading.mentions.filter((mention) => mention.entity === from && !taken.has(mention));
  const within =
    ({ start, end }: Span) =>
    (mention: Span) =>
      mention.start >= start && mention.end <= end;
  const isOfNew = (span: Span) => left.length === 0 || ([...taken].some(within(span)) && !left.some(within(span)));
  const moved = (id: string | null, span: Span) => (id === from && isOfNew(span) ? to : id);
  const quotes = reading.quotes.map((quote) => {
    const [start, end] = quote.source ?? [quote.start, quote.start];
    return { ...quote, speaker: moved(quote.speaker, { start, end }) };
  });
  const said = quotes.filter(({ speaker }) => speaker === to);
  const by = (id: string | null, span: Span) =>
    id === from && (left.length === 0 || said.some((quote) => within(quote)(span))) ? to : id;
  return {
    ...reading,
    entities: partedEntities(reading, old, left, [...taken], split),
    segments: reading.segments.map((segment) => ({
      ...segment,
      speaker: left.length === 0 ? moved(segment.speaker, segment) : segment.speaker,
    })),
    quotes,
    mentions: reading.mentions.map((mention) => ({
      ...mention,
      entity: taken.has(mention) ? to : mention.entity,
      by: by(mention.by, mention),
    })),
    relations: reading.relations.map((relation) => ({
      ...relation,
      source: moved(relation.source, relation)!,
      target: moved(relation.target, relation)!,
      by: by(relation.by, relation),
    })),
  };
}

/** Each of the two keeps the names that it is called by; what nobody calls anything keeps those it had. */
function partedEntities(
  { text, entities }: Reading,
  old: Entity,
  left: readonly Mention[],
  taken: readonly Mention[],
  split: Split,
): Entity[] {
  const namesOf = (mentions: readonly Mention[]) =>
    mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end));
  const [stay, go] = [new Set(namesOf(left)), new Set(namesOf(taken))];
  const known = entities.find(({ id }) => id === idOfSplit(split));
  const rest = called(
    old,
    [old.name, ...old.aliases].filter((name) => stay.has(name) || !go.has(name)),
  );
  const names = [
    ...(split.name === undefined ? [] : [split.name]),
    ...(known ? [known.name, ...known.aliases] : []),
    ...go,
  ];
  const fresh = called({ ...old, id: idOfSplit(split) }, names);
  return entities
    .filter((entity) => entity !== known)
    .flatMap((entity) => {
      if (entity !== old) return [entity];
      return left.length === 0 ? [fresh] : [rest, fresh];
    });
}

function called(entity: Entity, names: readonly string[]): Entity {
  const [name = entity.name, ...aliases] = new Set(names);
  return { ...entity, name, aliases };
}

/** Follows from the correction alone, so that later ones, and other graphs of the same texts, can name it. */
function idOfSplit({ entity, mentions }: Split): string {
  let hash = 0x811c9dc5;
  for (const sign of mentions
    .map(({ reading, start, end }) => `${reading}:${start}-${end}`)
    .sort()
    .join(' ')) {
    hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return `${entity}-part-${hash.toString(36)}`;
}
