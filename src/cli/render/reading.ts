import type { Reading } from '../../model.ts';
import { ENTITY_TYPES } from '../../model.ts';
import { onOneLine } from '../plain.ts';
import { renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** A reading for people: what is named and what is said of it. */
export function renderReading(reading: Reading, { colors }: Terminal): string {
  const { source, title, date, segments, entities, mentions, quotes, relations } = reading;
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const rows = [...entities]
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .sort((a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type))
    .map(({ id, type, name, aliases }) => [
      type,
      onOneLine(name),
      String(counts.get(id) ?? 0),
      onOneLine(aliases.filter((alias) => alias !== name).join(', ')),
    ]);
  const head = [title ?? source, ...(date === undefined ? [] : [date])].map(onOneLine).join(' · ');
  const columns = [
    { title: 'type' },
    { title: 'name' },
    { title: 'mentions', align: 'right' as const },
    { title: 'also' },
  ];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const facts = relations.map(
    ({ source: from, target, type, status }) =>
      `  ${onOneLine(`${names.get(from)} ${type} ${names.get(target)}`)}${status === 'asserted' ? '' : ` (${status})`}\n`,
  );
  const sizes = `${segments.length} segments, ${mentions.length} mentions, ${quotes.length} quotes, ${relations.length} relations`;
  return [
    `${colors.bold(head)}\n${colors.dim(`${onOneLine(source)}: ${sizes}`)}\n`,
    renderTable(columns, rows, colors.dim),
    ...[...new Set(facts)],
    '\n',
  ].join('');
}
