import { readFileSync } from 'node:fs';
import type { Corpus, LinkedEntity, Reading } from '../model.ts';
import type { KnownEntity } from '../query/names.ts';
import { derive, guarded, revisionOf, type Store } from './file.ts';
import { keepTallies } from './tallies.ts';

/** What is kept of an entity beside its mentions: members are pairs of the ids of a reading and of its entity. */
type Body = Omit<LinkedEntity, 'id' | 'members'> & { members: [reading: string, entity: string][] };

/** Another program may link the same readings differently. */
const LINKER: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** The linked entities that the file keeps, by id, or null when they are not those of its content. */
export function keptLinks(store: Store): (LinkedEntity & KnownEntity)[] | null {
  const { database, path } = store;
  return guarded(path, () => {
    const kept = database.prepare('SELECT revision, linker FROM linking').raw().get() as [number, string] | undefined;
    if (kept === undefined || kept[0] !== revisionOf(store) || kept[1] !== LINKER) return null;
    const select = database.prepare('SELECT id, mentions, body FROM linked ORDER BY key').raw();
    const rows = select.all([]) as [string, number, string][];
    return rows.map(([id, mentions, body]) => {
      const { members, ...entity }: Body = JSON.parse(body);
      return { id, ...entity, members: members.map(([reading, member]) => ({ reading, entity: member })), mentions };
    });
  });
}

/** Ids of the documents in which every one of the entities is mentioned or speaks. */
export function documentsWith({ database, path }: Store, entities: readonly string[]): string[] {
  return guarded(path, () => {
    const places = entities.map(() => '?').join(', ');
    const select = `
      SELECT documents.id FROM appearances
      JOIN linked ON linked.key = appearances.entity JOIN documents ON documents.key = appearances.document
      WHERE linked.id IN (${places}) GROUP BY documents.key HAVING count(*) = ?`;
    const distinct = new Set(entities).size;
    return database
      .prepare(select)
      .raw()
      .all([...entities, distinct])
      .map((row) => (row as [string])[0]);
  });
}

/**
 * Keeps the links of the content that the file had at `revision`. They can always be computed again, so a file that
 * cannot be written or has changed in the meantime is left as it is.
 */
export function keepLinks(
  store: Store,
  revision: number,
  { readings }: Corpus,
  entities: readonly (LinkedEntity & KnownEntity)[],
): void {
  try {
    derive(store, () => {
      if (revisionOf(store) !== revision) return;
      const { database } = store;
      database.exec('DELETE FROM linking; DELETE FROM tallies; DELETE FROM appearances; DELETE FROM linked');
      database.prepare('INSERT INTO linking VALUES (?, ?)').run([revision, LINKER]);
      const keys = insertEntities(store, entities);
      const find = database.prepare('SELECT key FROM documents WHERE id = ?').raw();
      for (const reading of readings) {
        const [document] = find.get([reading.id]) as [number];
        insertAppearances(store, reading, document, keys);
        keepTallies(store, reading, document, keys);
      }
    });
  } catch {
    // Read-only, locked or full: the next one computes them again.
  }
}

function insertEntities(
  { database }: Store,
  entities: readonly (LinkedEntity & KnownEntity)[],
): ReadonlyMap<string, number> {
  const insert = database.prepare('INSERT INTO linked (key, id, mentions, body) VALUES (?, ?, ?, ?)');
  const keys = new Map<string, number>();
  entities.forEach(({ mentions, id, type, name, aliases, members }, key) => {
    const body: Body = { type, name, aliases, members: members.map(({ reading, entity }) => [reading, entity]) };
    insert.run([key, id, mentions, JSON.stringify(body)]);
    keys.set(id, key);
  });
  return keys;
}

function insertAppearances(
  { database }: Store,
  reading: Reading,
  document: number,
  keys: ReadonlyMap<string, number>,
): void {
  const insert = database.prepare('INSERT INTO appearances (entity, document) VALUES (?, ?)');
  for (const entity of occurring(reading)) {
    const key = keys.get(entity);
    if (key !== undefined) insert.run([key, document]);
  }
}

function occurring({ entities, segments, mentions, quotes, relations }: Reading): Set<string> {
  const ids = new Set(entities.map(({ id }) => id));
  for (const { speaker } of [...segments, ...quotes]) if (speaker !== null) ids.add(speaker);
  for (const { entity, by } of mentions) ids.add(entity).add(by ?? entity);
  for (const { source, target } of relations) ids.add(source).add(target);
  return ids;
}
