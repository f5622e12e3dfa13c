import { ENTITY_TYPES, type Entity } from '../model.ts';
import { editDistance } from './distance.ts';
import { foldName } from './fold.ts';

/** An entity and how often the corpus mentions it. */
export interface KnownEntity extends Entity {
  mentions: number;
}

/** Whom a name means: one entity (and who else goes by it), several with equal right, or nobody. */
export type NameAnswer<E extends KnownEntity = KnownEntity> =
  | { kind: 'one'; entity: E; others: E[] }
  | { kind: 'several'; entities: E[] }
  | { kind: 'none'; suggestions: E[] };

/** Mentioned this many times as often as the next, an entity is whom people mean by a shared name. */
const PROMINENT = 3;
const MOST_SUGGESTIONS = 5;

/**
 * Whom `query` means: an id, or any name or alias in any script, whatever its case, accents and signs, simplified or
 * traditional. A type in front narrows it ("company:Apple"). Names that only begin or contain it count when none is equal.
 */
export function resolveName<E extends KnownEntity>(query: string, entities: readonly E[]): NameAnswer<E> {
  const byId = entities.find(({ id }) => id === query.trim());
  if (byId) return { kind: 'one', entity: byId, others: [] };
  const { name, among } = narrow(query, entities);
  const wanted = foldName(name);
  if (wanted === '') return { kind: 'none', suggestions: [] };
  const named = among.map((entity) => ({ entity, names: foldedNames(entity) }));
  const equal = named.filter(({ names }) => names.includes(wanted));
  if (equal.length > 0) return choose(equal, wanted);
  const partial = named.filter(({ names }) => names.some((known) => containsWords(known, wanted)));
  if (partial.length > 0) return choose(partial, wanted);
  return { kind: 'none', suggestions: suggest(wanted, named) };
}

interface Named<E> {
  entity: E;
  names: string[];
}

function narrow<E extends KnownEntity>(query: string, entities: readonly E[]): { name: string; among: readonly E[] } {
  const colon = query.indexOf(':');
  const type = ENTITY_TYPES.find((known) => known === query.slice(0, colon).trim().toLowerCase());
  if (type === undefined) return { name: query, among: entities };
  return { name: query.slice(colon + 1), among: entities.filter((entity) => entity.type === type) };
}

const foldedNames = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(foldName);

/** Whole words only, but any run of characters in Han text, where words are not parted. */
export function containsWords(known: string, wanted: string): boolean {
  if (/\p{Script=Han}/u.test(wanted)) return known.includes(wanted);
  return ` ${known} `.includes(` ${wanted} `);
}

function choose<E extends KnownEntity>(candidates: Named<E>[], wanted: string): NameAnswer<E> {
  const ranked = candidates.map(({ entity }) => entity).sort(byMentions);
  const [most, next] = ranked;
  const titular = candidates.filter(({ names }) => names[0] === wanted).map(({ entity }) => entity);
  const pick =
    next === undefined || most!.mentions >= PROMINENT * Math.max(1, next.mentions)
      ? most!
      : titular.length === 1 && titular[0]!.mentions * PROMINENT >= most!.mentions
        ? titular[0]!
        : null;
  if (pick === null) return { kind: 'several', entities: ranked };
  return { kind: 'one', entity: pick, others: ranked.filter((entity) => entity !== pick) };
}

const byMentions = (a: KnownEntity, b: KnownEntity): number => b.mentions - a.mentions || (a.id < b.id ? -1 : 1);

function suggest<E extends KnownEntity>(wanted: string, named: readonly Named<E>[]): E[] {
  const near: { entity: E; distance: number }[] = [];
  for (const { entity, names } of named) {
    const distance = Math.min(...names.map((name) => nearness(wanted, name)));
    if (distance < Number.POSITIVE_INFINITY) near.push({ entity, distance });
  }
  near.sort((a, b) => a.distance - b.distance || byMentions(a.entity, b.entity));
  return near.slice(0, MOST_SUGGESTIONS).map(({ entity }) => entity);
}

/** Distance to the whole name or to the nearest of its words; a beginning is as near as one edit. */
function nearness(wanted: string, name: string): number {
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const forms = name.includes(' ') ? [name, ...name.split(' ').filter((word) => word.length > 2)] : [name];
  const distances = forms.map((form) =>
    wanted.length > 1 && form.startsWith(wanted) ? 1 : editDistance(wanted, form, most),
  );
  return Math.min(...distances);
}
