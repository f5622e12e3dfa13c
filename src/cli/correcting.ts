import type { Correction } from '../model.ts';
import { isDecided } from '../query/corrections.ts';
import { openLibrary, type StoredEntity } from '../store/corpus.ts';
import { appendCorrections, listCorrections } from '../store/corrections.ts';
import { type Store, withStore } from '../store/file.ts';
import { NothingFound } from './exit.ts';
import { displayNames, entityNamed } from './names.ts';
import { linkingProgress } from './progress.ts';
import { correctionLine } from './render/correction.ts';
import type { Terminal } from './terminal.ts';

/** The things of a graph that corrections are about, and how to name them. */
export interface Subjects {
  store: Store;
  /** The entity that a name, an id or the member of one document (`document#entity`) means. */
  entity(name: string): StoredEntity;
  /** What a correction calls it: the member that was named, else the entity's id. */
  id(name: string): string;
  names(id: string): string;
}

/** Opens a graph and hands over its things. */
export const withSubjects = <T>(
  graph: string,
  terminal: Terminal,
  use: (subjects: Subjects) => T | Promise<T>,
): Promise<T> =>
  withStore(graph, {}, (store) => {
    const { entities } = openLibrary(store, linkingProgress(terminal));
    const entity = (name: string): StoredEntity =>
      memberNamed(name, entities) ?? entityNamed(name, entities, graph, terminal);
    const names = displayNames(entities);
    return use({ store, entity, id: (name) => (memberNamed(name, entities) ? name : entity(name).id), names });
  });

/** The entity with a member of one document: `a1#person:li-wei`. */
function memberNamed(name: string, entities: readonly StoredEntity[]): StoredEntity | undefined {
  if (!name.includes('#')) return undefined;
  return entities.find(({ members }) => members.some(({ reading, entity }) => `${reading}#${entity}` === name));
}

/** Writes those of the corrections that the journal does not say already, and gives them. */
export function record(store: Store, corrections: readonly Correction[]): Correction[] {
  const journal = listCorrections(store);
  const fresh: Correction[] = [];
  for (const correction of corrections) {
    if (!isDecided([...journal, ...fresh], correction)) fresh.push(correction);
  }
  appendCorrections(store, fresh);
  return fresh;
}

/** Records one correction and says what it means. */
export async function recordOne(
  { store, names }: Subjects,
  correction: Correction,
  terminal: Terminal,
  json = false,
): Promise<void> {
  const isNew = record(store, [correction]).length > 0;
  if (json) await terminal.print(`${JSON.stringify(correction)}\n`);
  const sentence = correctionLine(correction, names);
  terminal.note(isNew ? `${sentence}; take it back with: namedrop correct undo` : `${sentence}: the journal says so`);
}

/** What keeps `correct` from parting or joining: both names are the same thing's already. */
export function sameThing({ id, members }: StoredEntity, a: string, b: string): NothingFound {
  const shown = members.slice(0, 6).map(({ reading, entity }) => `${reading}#${entity}`);
  return new NothingFound(
    `"${a}" and "${b}" both mean ${id}; to part what two documents say, name the members: ${shown.join(' or ')}`,
  );
}
