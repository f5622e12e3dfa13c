import type { Lexicon } from '../lexicon.ts';
import type { Entity, EntityType, Mention } from '../model.ts';
import { bodyWords } from './body-name.ts';
import { type Form, firstStart, isFullPerson } from './form.ts';
import { hasHan } from './han.ts';
import type { Identities } from './identity.ts';
import { knownNames } from './known-names.ts';
import { idMaker } from './slug.ts';
import { isShouted } from './surface.ts';

/** Turns joined forms into entities with ids and canonical names, in order of first occurrence, and their mentions. */
export function nameEntities(
  forms: readonly Form[],
  identities: Identities,
  lexicon: Lexicon,
): { entities: Entity[]; mentions: Mention[] } {
  const idOf = idMaker();
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const done = new Set<Form>();
  for (const form of [...forms].sort((a, b) => firstStart(a) - firstStart(b))) {
    if (done.has(form)) continue;
    const members = identities.members(form);
    for (const member of members) done.add(member);
    const entity = entityOf(members, idOf, lexicon);
    entities.push(entity);
    for (const member of members)
      for (const mention of mentionsOf(member, entity.id, identities)) mentions.push(mention);
  }
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function entityOf(members: readonly Form[], idOf: (type: string, name: string) => string, lexicon: Lexicon): Entity {
  const type = settledType(members);
  const name = canonicalName(members);
  const surfaces = members.flatMap(({ namings }) => namings).sort((a, b) => a.start - b.start);
  const aliases = [...new Set(surfaces.map(({ surface }) => surface))].filter((alias) => alias !== name);
  return { id: idOf(type, slugSource(name, type, members, lexicon)), type, name, aliases };
}

/**
 * Legal forms come and go in one text, so an id does without them. What is well known gets the id that its main English
 * name would have, whatever the text calls it: documents in two languages, or with two names, meet in it.
 */
function slugSource(name: string, type: EntityType, members: readonly Form[], lexicon: Lexicon): string {
  const isHan = hasHan(name);
  const asked = isHan ? members : members.filter(({ surface }) => surface === name && type !== 'person');
  const known = asked.map(({ key }) => knownNames(lexicon).english(key, type)).find((english) => english !== undefined);
  const source = known ?? name;
  return type === 'company' && !hasHan(source) ? bodyWords(source).join(' ') : source;
}

function mentionsOf(form: Form, entity: string, identities: Identities): Mention[] {
  const { rule, sure } = identities.reason(form) ?? { rule: 'exact', sure: 1 };
  return form.namings.map(({ start, end, confidence }) => ({
    start,
    end,
    entity,
    form: 'name',
    by: null,
    confidence: Math.min(confidence, sure),
    rule,
  }));
}

function settledType(members: readonly Form[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, namings } of members) {
    const weight = namings.reduce((sum, { confidence }) => sum + confidence, 0);
    votes.set(type, (votes.get(type) ?? 0) + weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Latin before Han, not shouted, then the fullest; of equals the one used most, then the first. */
export function canonicalName(members: readonly Form[]): string {
  const ranked = [...members].sort(
    (a, b) =>
      Number(a.han) - Number(b.han) ||
      Number(a.former ?? false) - Number(b.former ?? false) ||
      Number(isShouted(a.surface)) - Number(isShouted(b.surface)) ||
      Number(isAcronymLike(a)) - Number(isAcronymLike(b)) ||
      fullness(b) - fullness(a) ||
      b.namings.length - a.namings.length ||
      firstStart(a) - firstStart(b),
  );
  return ranked[0]!.surface;
}

const isAcronymLike = (form: Form): boolean => /^\p{Lu}{2,6}$/u.test(form.surface);

const fullness = (form: Form): number =>
  form.person ? (isFullPerson(form) ? 100 : 0) + form.person.parts.length : form.key.length;
