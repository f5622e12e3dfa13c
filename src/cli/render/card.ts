import type { Card, CardRelation, Tally } from '../../query/about.ts';
import { onOneLine } from '../plain.ts';
import type { Terminal } from '../terminal.ts';
import { placeOf } from './quote.ts';
import { relationLine } from './relation.ts';

type Names = (id: string | null) => string;

const MOST_SHOWN = 12;

/** All about one entity, for people. */
export function renderCard(card: Card, names: Names, terminal: Terminal): string {
  const { colors } = terminal;
  const { entity, relations, mentionedBy, mentionsOf, appearsWith } = card;
  return [
    `${colors.bold(onOneLine(entity.name))} ${colors.dim(`${entity.type} · ${entity.id}`)}\n`,
    aliasLine(card),
    `${countLine(card)}\n`,
    section(
      'Relations',
      relations.map((relation) => relationOf(card, relation, names, terminal)),
      terminal,
    ),
    section('Mentioned by', tallyLines(mentionedBy, names), terminal),
    section('Mentions', tallyLines(mentionsOf, names), terminal),
    section('Appears with', tallyLines(appearsWith, names), terminal),
    section('Documents', documentLines(card), terminal),
  ].join('');
}

function aliasLine({ entity: { name, aliases } }: Card): string {
  const others = aliases.filter((alias) => alias !== name).map(onOneLine);
  return others.length === 0 ? '' : `also ${others.join(', ')}\n`;
}

function countLine({ mentions, documents, forms, firstSeen, lastSeen }: Card): string {
  const parts = Object.entries(forms).map(([form, count]) => `${count} by ${form}`);
  const seen = firstSeen === undefined ? '' : `, ${firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`}`;
  const where = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
  return `${mentions} mentions (${parts.join(', ')}) in ${where}${seen}`;
}

function section(title: string, lines: readonly string[], { colors }: Terminal): string {
  if (lines.length === 0) return '';
  return `\n${colors.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function relationOf({ entity }: Card, relation: CardRelation, names: Names, { colors }: Terminal): string {
  const { type, direction, other, statuses, count, receipt } = relation;
  const [source, target] = direction === 'in' ? [other, entity.id] : [entity.id, other];
  const times = count > 1 ? ` ×${count}` : '';
  return `${relationLine(names(source), type, names(target), statuses)}${times}  ${colors.dim(placeOf(receipt))}`;
}

function tallyLines(tallies: readonly Tally[], names: Names): string[] {
  const lines = tallies.slice(0, MOST_SHOWN).map(({ entity, count }) => `${names(entity)} ×${count}`);
  return tallies.length > MOST_SHOWN ? [...lines, `… and ${tallies.length - MOST_SHOWN} more`] : lines;
}

function documentLines({ documents }: Card): string[] {
  return documents.map(({ date, source, title, mentions }) =>
    [date ?? 'undated', onOneLine(source), ...(title === undefined ? [] : [onOneLine(title)]), `×${mentions}`].join(
      ' · ',
    ),
  );
}
