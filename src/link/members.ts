import type { Entity, Reading } from '../model.ts';
import type { Gender, PersonName } from '../resolve/person-name.ts';
import { bucketOf, KINDS, type Kind, readName } from './names.ts';

/** An entity of one reading: what linking joins. */
export interface Member {
  reading: Reading;
  entity: Entity;
  /** Place in its reading's list: with the reading's id, the order of everything here. */
  index: number;
  /** Entities of different kinds are never one. */
  kind: Kind;
  /** Folded name without titles and legal forms. */
  key: string;
  /** Equal for entities that bear one name, in either script where the word lists know both. */
  bucket: string;
  person?: PersonName;
  /** Not just a surname. */
  full: boolean;
  mentions: number;
  /** What its pronouns say, where they agree. */
  gender?: Gender;
  /** Ids of the bodies that it is said to work for or lead at the time of the document. */
  employers: readonly string[];
}

/** The entities of readings, in the order of the readings. */
export function membersOf(readings: readonly Reading[]): Member[] {
  const members: Member[] = [];
  for (const reading of readings) {
    const said = saidIn(reading);
    reading.entities.forEach((entity, index) => {
      members.push(
        memberOf(reading, entity, index, said.get(entity.id) ?? { mentions: 0, he: 0, she: 0, employers: [] }),
      );
    });
  }
  return members;
}

/** What a reading says of an entity, counted. */
interface Said {
  mentions: number;
  he: number;
  she: number;
  employers: string[];
}

const JOBS = new Set(['leads', 'worksFor']);
const MALE = /^(?:he|him|his|himself|他)$/iu;
const FEMALE = /^(?:she|her|hers|herself|她)$/iu;

function saidIn({ text, mentions, relations }: Reading): Map<string, Said> {
  const all = new Map<string, Said>();
  const saidOf = (id: string): Said => {
    const said = all.get(id) ?? { mentions: 0, he: 0, she: 0, employers: [] };
    all.set(id, said);
    return said;
  };
  for (const { entity, form, start, end } of mentions) {
    const said = saidOf(entity);
    said.mentions += 1;
    if (form !== 'pronoun') continue;
    const pronoun = text.slice(start, end);
    if (MALE.test(pronoun)) said.he += 1;
    else if (FEMALE.test(pronoun)) said.she += 1;
  }
  for (const { source, target, type, status } of relations) {
    if (JOBS.has(type) && status === 'asserted') saidOf(source).employers.push(target);
  }
  return all;
}

/** A single pronoun may be linked wrongly; two that agree hardly are. */
function genderSaid({ he, she }: Said): Gender | undefined {
  if (he > 1 && he > 4 * she) return 'm';
  return she > 1 && she > 4 * he ? 'f' : undefined;
}

function memberOf(reading: Reading, entity: Entity, index: number, said: Said): Member {
  const kind = KINDS[entity.type];
  const named = readName(entity.name, kind);
  const { key, person, full } = named;
  const gender = person?.title ?? genderSaid(said);
  return {
    reading,
    entity,
    index,
    kind,
    key,
    bucket: bucketOf(entity.id, entity.type, entity.name, named),
    full,
    mentions: said.mentions,
    employers: said.employers,
    ...(person ? { person } : {}),
    ...(gender ? { gender } : {}),
  };
}
