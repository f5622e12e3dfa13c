import type { Command } from 'commander';
import {
  ENTITY_TYPES,
  type EntityType,
  type MentionForm,
  STANCES,
  type Stance,
  ZONES,
  type Zone,
} from '../../model.ts';
import { type MentionFilter, quoteMentions } from '../../query/mentions.ts';
import { openLibrary } from '../../store/corpus.ts';
import { withStore } from '../../store/file.ts';
import { type CommonOptions, commonOptions, examples, graphOption, isoDate, oneOf, wholeNumber } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { displayNames, entityNamed, type Named } from '../names.ts';
import { linkingProgress } from '../progress.ts';
import { renderMentionQuotes, renderMentionTable } from '../render/mentions.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface MentionsOptions extends CommonOptions {
  graph: string;
  by?: string;
  of?: string;
  type?: EntityType;
  form?: MentionForm;
  zone?: Zone;
  stance?: Stance;
  since?: string;
  until?: string;
  document?: string;
  self?: boolean;
  quote?: boolean;
  limit: number;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('[graph]', 'the graph file, as --graph')
    .option('--by <name>', 'only what this one says; any name or alias in any script, or an id')
    .option('--of <name>', 'only mentions of this one')
    .option('--type <type>', `only mentions of a ${ENTITY_TYPES.join(', ')}`, oneOf(ENTITY_TYPES))
    .option('--form <form>', 'only mentions by name, pronoun or nominal', oneOf(['name', 'pronoun', 'nominal']))
    .option('--zone <zone>', `only mentions in a ${ZONES.join(', ')}`, oneOf(ZONES))
    .option('--stance <stance>', `only mentions whose words do this: ${STANCES.join(', ')}`, oneOf(STANCES))
    .option('--since <date>', 'only documents of this day, month or year and later', isoDate)
    .option('--until <date>', 'only documents up to it, itself included', isoDate)
    .option('--document <document>', 'only one document: its id, source, file name or title')
    .option('--self', 'also what people say of themselves')
    .option('--quote', 'the words of each mention, with their place')
    .option('--limit <number>', 'show no more than this; 0 is all (--json always shows all)', wholeNumber(0), 50)
    .action(async (graph: string | undefined, options: MentionsOptions) =>
      end(await mentions({ ...options, graph: graph ?? options.graph }, effects)),
    );
  examples(command, [
    ['namedrop mentions', 'who mentions whom, the most frequent first'],
    ['namedrop mentions --by Suleyman --of Altman --quote', 'what he says of him, word by word'],
    ['namedrop mentions --zone question', 'whom interviewers bring up; --zone answer: whom the others name'],
    ['namedrop mentions --of Altman --stance denies --quote', 'what is said not to be so; asks, quotes: likewise'],
    ['namedrop mentions --of 谷歌 --type company --since 2025-06', 'any alias in any script'],
  ]);
}

async function mentions(options: MentionsOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const { entities, quotes, rows } = await withStore(options.graph, {}, (store) => {
    const library = openLibrary(store, linkingProgress(terminal));
    const filter = filterOf(options, library.entities, terminal);
    if (!options.quote) return { entities: library.entities, quotes: [], rows: library.whoMentions(filter) };
    const corpus = library.corpus([filter.by, filter.of].filter((id) => id !== undefined));
    return { entities: library.entities, quotes: quoteMentions(corpus, filter), rows: [] };
  });
  const names = displayNames(entities);
  const count = options.quote
    ? await show(quotes, (shown) => renderMentionQuotes(shown, names, terminal), options, terminal)
    : await show(rows, (shown) => renderMentionTable(shown, names, terminal), options, terminal);
  if (count > 0) return EXIT.done;
  terminal.note(`${options.graph}: no such mention`);
  return EXIT.nothing;
}

/** Prints what was found, up to the limit, and gives its number. */
async function show<T>(
  found: readonly T[],
  render: (shown: readonly T[]) => string,
  { json, limit }: MentionsOptions,
  terminal: Terminal,
): Promise<number> {
  const shown = limit === 0 ? found : found.slice(0, limit);
  await terminal.print(json ? `${JSON.stringify(found, null, 2)}\n` : render(shown));
  if (!json && shown.length < found.length)
    terminal.note(`… and ${found.length - shown.length} more; --limit 0 shows all`);
  return found.length;
}

function filterOf(options: MentionsOptions, entities: readonly Named[], terminal: Terminal): MentionFilter {
  const { by, of, type, form, zone, stance, since, until, document, self } = options;
  const idOf = (name: string | undefined) =>
    name === undefined ? undefined : entityNamed(name, entities, options.graph, terminal).id;
  return { by: idOf(by), of: idOf(of), type, form, zone, stance, since, until, document, self };
}
