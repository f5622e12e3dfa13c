import type { Entity, EntityType, Mention, Reading, Relation, RelationType } from '../../src/model.ts';
import { slugOf } from '../../src/resolve/slug.ts';

/** `[type, name, ...aliases]`; each name and alias is mentioned once. */
export type EntityRow = readonly [type: EntityType, name: string, ...aliases: string[]];
/** `[source name, type, target name]`. */
export type RelationRow = readonly [source: string, type: RelationType, target: string];

/** A reading that names each thing once, one a line; homonyms get numbered ids as in `resolve/`. */
export function readingOf(
  id: string,
  rows: readonly EntityRow[],
  facts: readonly RelationRow[] = [],
  more = '',
): Reading {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (const [type, name, ...aliases] of rows) {
    const base = `${type}:${slugOf(name)}`;
    const taken = entities.filter((entity) => entity.id.replace(/-\d+$/u, '') === base).length;
    const entity = { id: taken === 0 ? base : `${base}-${taken + 1}`, type, name, aliases };
    entities.push(entity);
    for (const surface of [name, ...aliases]) {
      mentions.push({
        start: text.length,
        end: text.length + surface.length,
        entity: entity.id,
        form: 'name',
        by: null,
      });
      text += `${surface}\n`;
    }
  }
  text += more;
  const idOf = (name: string): string => entities.findLast((entity) => entity.name === name)!.id;
  const relations = facts.map(
    ([source, type, target]): Relation => ({
      source: idOf(source),
      target: idOf(target),
      type,
      start: 0,
      end: text.length,
      status: 'asserted',
      by: null,
      rule: 'test',
      confidence: 1,
    }),
  );
  const segments = [{ start: 0, end: text.length, zone: 'body' as const, speaker: null, language: 'en' as const }];
  return { id, source: id, language: 'en', text, segments, entities, mentions, quotes: [], relations };
}
