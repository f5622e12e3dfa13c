import { ENTITY_TYPES, endsFit, isSymmetric, type Reading, ZONES } from '../../src/model.ts';

/** Every law of a reading that `reading` breaks, a line each; none for a good one. */
export function brokenLaws(reading: Reading): string[] {
  return [...tiling(reading), ...references(reading), ...mentions(reading), ...quotes(reading), ...relations(reading)];
}

function* tiling({ text, segments }: Reading): Generator<string> {
  let at = 0;
  for (const segment of segments) {
    if (segment.start !== at || segment.end <= segment.start)
      yield `a segment starts at ${segment.start}, not at ${at}`;
    if (!ZONES.includes(segment.zone)) yield `zone ${segment.zone}`;
    at = segment.end;
  }
  if (at !== text.length) yield `segments end at ${at} of ${text.length}`;
}

function* references({ segments, entities, mentions, quotes, relations }: Reading): Generator<string> {
  const ids = new Set(entities.map((entity) => entity.id));
  if (ids.size !== entities.length) yield 'two entities share an id';
  const used = [
    ...segments.map((segment) => segment.speaker),
    ...mentions.flatMap((mention) => [mention.entity, mention.by]),
    ...quotes.map((quote) => quote.speaker),
    ...relations.flatMap((relation) => [relation.source, relation.target, relation.by]),
  ];
  for (const id of new Set(used)) if (id !== null && !ids.has(id)) yield `there is no entity ${id}`;
  for (const entity of entities) {
    if (!ENTITY_TYPES.includes(entity.type) || entity.name.trim() === '') yield `entity ${entity.id}`;
    if (!entity.id.startsWith(`${entity.type}:`)) yield `${entity.id} is a ${entity.type}`;
    if (entity.aliases.includes(entity.name)) yield `${entity.id} has its name for an alias`;
  }
}

function* mentions({ text, mentions }: Reading): Generator<string> {
  let last = { start: -1, end: -1 };
  for (const mention of mentions) {
    const surface = text.slice(mention.start, mention.end);
    if (surface === '' || surface !== surface.trim()) yield `mention ${JSON.stringify(surface)} at ${mention.start}`;
    if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(surface)) yield `a character is cut at ${mention.start}`;
    if (mention.start < last.start) yield `mention at ${mention.start} is out of order`;
    if (mention.form === 'name' && mention.start < last.end) yield `name ${JSON.stringify(surface)} overlaps another`;
    if (mention.form === 'name') last = mention;
  }
}

function* quotes({ text, quotes }: Reading): Generator<string> {
  for (const { start, end, cue } of quotes) {
    if (text.slice(start, end).trim() === '') yield `an empty quote at ${start}`;
    if (cue && !(cue[0] < cue[1] && cue[1] <= text.length)) yield `a cue at ${cue[0]}`;
  }
}

function* relations({ text, entities, relations }: Reading): Generator<string> {
  const typeOf = new Map(entities.map((entity) => [entity.id, entity.type]));
  for (const { type, source, target, start, end, rule, confidence } of relations) {
    const what = `${source} ${type} ${target}`;
    if (text.slice(start, end).trim() === '') yield `${what} has no evidence`;
    if (source === target) yield `${what} is a loop`;
    if (!endsFit(type, typeOf.get(source)!, typeOf.get(target)!)) yield `${what}: the ends do not fit`;
    if (rule === '' || !(confidence > 0 && confidence <= 1)) yield `${what}: rule ${rule}, confidence ${confidence}`;
  }
  for (const { type, source, target, start } of relations.filter((relation) => isSymmetric(relation.type))) {
    const mirror = relations.some(
      (r) => r.type === type && r.source === target && r.target === source && r.start === start,
    );
    if (mirror) yield `${source} ${type} ${target} is written twice`;
  }
}
