import type { EntityType } from '../../../src/model.ts';
import type { GoldName, NameRecord } from '../corpora.ts';
import { randomNumbers } from '../crf/random.ts';
import type { NameInventor } from './invent.ts';

/** How many copies with other names a set's records get, in the mean; 0 where no pattern fits. */
export type Copies = readonly [pattern: RegExp, copies: number][];

/**
 * Copies of records in which every name is another one of its type: contexts are rare and names are many, so the tagger
 * should learn the contexts and not the few names that stand in them. Within a copy, one name is always replaced by the
 * same other one, and a surname alone by the surname of the full name.
 */
export function withOtherNames(
  records: readonly NameRecord[],
  inventor: NameInventor,
  copies: Copies,
  seed: number,
): NameRecord[] {
  const random = randomNumbers(seed);
  return records.flatMap((record) => {
    const wanted = copies.find(([pattern]) => pattern.test(record.set))?.[1] ?? 0;
    const replaceable = record.entities.some((entity) => entity.type !== 'other');
    if (!replaceable || wanted === 0) return [];
    const count = Math.floor(wanted) + (random() < wanted % 1 ? 1 : 0);
    return Array.from({ length: count }, () => copyOf(record, inventor, random));
  });
}

function copyOf(record: NameRecord, inventor: NameInventor, random: () => number): NameRecord {
  const replaced = new Map<string, { text: string; type: EntityType }>();
  const sorted = [...record.entities].sort((a, b) => a.start - b.start);
  const entities: GoldName[] = [];
  let text = '';
  let at = 0;
  for (const entity of sorted) {
    if (entity.start < at) continue;
    text += record.text.slice(at, entity.start);
    const surface = record.text.slice(entity.start, entity.end);
    const other = replacement(entity, surface, replaced, inventor, random);
    entities.push({ ...entity, start: text.length, end: text.length + other.text.length, type: other.type });
    text += other.text;
    at = entity.end;
  }
  return { ...record, text: text + record.text.slice(at), entities };
}

function replacement(
  entity: GoldName,
  surface: string,
  replaced: Map<string, { text: string; type: EntityType }>,
  inventor: NameInventor,
  random: () => number,
): { text: string; type: GoldName['type'] } {
  const { type } = entity;
  // A name in small letters or in capitals throughout stands for a way of writing that inventions do not have.
  const usual = /\p{Lu}/u.test(surface) && !/^\P{L}*\p{Lu}[\p{Lu}\s]{4,}$/u.test(surface);
  if (type === 'other' || !usual) return { text: surface, type };
  const known = replaced.get(`${type} ${surface}`);
  if (known) return known;
  const made = { text: inventor(type, surface, random), type };
  replaced.set(`${type} ${surface}`, made);
  if (type === 'person') rememberParts(surface, made.text, replaced);
  return made;
}

function rememberParts(surface: string, made: string, replaced: Map<string, { text: string; type: EntityType }>): void {
  const [words, others] = [surface.split(' '), made.split(' ')];
  if (words.length < 2 || others.length < 2) return;
  replaced.set(`person ${words.at(-1)}`, { text: others.at(-1)!, type: 'person' });
  replaced.set(`person ${words[0]}`, { text: others[0]!, type: 'person' });
}
