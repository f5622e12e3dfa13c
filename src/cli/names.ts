import type { LinkedEntity } from '../model.ts';
import { type KnownEntity, resolveName } from '../query/names.ts';
import { NothingFound } from './exit.ts';
import { onOneLine } from './plain.ts';
import type { Terminal } from './terminal.ts';

export type Named = LinkedEntity & KnownEntity;

/**
 * The entity that a name on the command line means. Says so when others share the name; throws NothingFound with what
 * could have been meant when it is nobody's, or several with equal right.
 */
export function entityNamed(name: string, entities: readonly Named[], graph: string, terminal: Terminal): Named {
  const answer = resolveName(name, entities);
  if (answer.kind === 'none') {
    const { suggestions } = answer;
    const hint = suggestions.length > 0 ? `did you mean ${either(suggestions)}?` : 'see: namedrop mentions';
    throw new NothingFound(`${graph}: nobody and nothing is called "${name}"; ${hint}`);
  }
  if (answer.kind === 'several') {
    throw new NothingFound(
      `${graph}: "${name}" is the name of ${answer.entities.length}; give an id: ${either(answer.entities.slice(0, 8))}`,
    );
  }
  const { entity, others } = answer;
  if (others.length > 0) {
    terminal.note(`"${name}" is taken for ${described(entity)}; it could also be ${either(others.slice(0, 3))}`);
  }
  return entity;
}

const described = ({ name, id }: Named): string => `${onOneLine(name)} (${id})`;

const either = (entities: readonly Named[]): string => entities.map(described).join(' or ');

/** Names by id, for display: where two entities share a name, the type or the id tells them apart. */
export function displayNames(entities: readonly LinkedEntity[]): (id: string | null) => string {
  const byName = new Map<string, LinkedEntity[]>();
  for (const entity of entities) byName.set(entity.name, [...(byName.get(entity.name) ?? []), entity]);
  const names = new Map<string, string>();
  for (const [name, sharing] of byName) {
    const typesDiffer = new Set(sharing.map(({ type }) => type)).size === sharing.length;
    for (const { id, type } of sharing) {
      names.set(id, sharing.length === 1 ? onOneLine(name) : `${onOneLine(name)} (${typesDiffer ? type : id})`);
    }
  }
  return (id) => (id === null ? '(nobody known)' : (names.get(id) ?? onOneLine(id)));
}
