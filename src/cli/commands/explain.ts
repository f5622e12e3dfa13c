import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import type { Document, Span } from '../../model.ts';
import { type CommonOptions, commonOptions, examples, wholeNumber } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode, NothingFound } from '../exit.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface ExplainOptions extends CommonOptions {
  at?: string;
  name?: string;
  document?: string;
  limit: number;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(command)
    .argument('<file>', 'a file or URL; - is standard input')
    .option('--at <place>', 'an offset such as 120 (UTF-16 units of the text), or line and column such as 3:14')
    .option('--name <words>', 'every place of these words')
    .option('--document <id>', 'which document, where the file holds several')
    .option('--limit <number>', 'explain no more places than this; 0 is all', wholeNumber(0), 5)
    .action(async (file: string, options: ExplainOptions) => end(await explain(file, options, effects)));
  examples(command, [
    ['namedrop explain talk.md --name Gemini', 'why it was taken for a product here and passed over there'],
    ['namedrop explain talk.md --at 3:14', 'the word in line 3, column 14'],
    ['namedrop explain texts.jsonl --document r1 --at 120 --json', 'by offset, for programs'],
  ]);
  command.addHelpText(
    'after',
    '\nNumbers before evidence say by how much it raises the logarithm of the odds of the best answer against the next.',
  );
}

async function explain(file: string, options: ExplainOptions, effects: Effects): Promise<ExitCode> {
  if ((options.at === undefined) === (options.name === undefined)) {
    throw new UsageError('explain needs a place: either --at OFFSET, --at LINE:COLUMN or --name WORDS');
  }
  const [{ loadResources }, { DATA }, { explainPlaces }, { renderExplanation }] = await Promise.all([
    import('../resources.ts'),
    import('../paths.ts'),
    import('../explaining.ts'),
    import('../render/explanation.ts'),
  ]);
  const terminal = createTerminal(effects, options.quiet);
  const found = await placesIn(await documentsOf(file, options, effects, terminal), options);
  const total = found.reduce((sum, { places }) => sum + places.length, 0);
  let left = options.limit === 0 ? total : options.limit;
  const resources = loadResources(DATA);
  const explained = found.flatMap(({ document, places }) => {
    const shown = places.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : explainPlaces(document, shown, resources);
  });
  if (options.json) await terminal.print(`${JSON.stringify(explained, null, 2)}\n`);
  else await terminal.print(explained.map((why) => renderExplanation(why, terminal)).join('\n'));
  if (total > explained.length && options.limit > 0 && total > options.limit) {
    terminal.note(`… and ${total - options.limit} more places; --limit 0 explains all`);
  }
  if (explained.length === 0) throw new NothingFound(`${file}: no word stands at ${options.at ?? options.name}`);
  return EXIT.done;
}

async function documentsOf(
  file: string,
  { document: id }: ExplainOptions,
  effects: Effects,
  terminal: Terminal,
): Promise<Document[]> {
  const { readInputs } = await import('../../read/input.ts');
  const documents: Document[] = [];
  let failure: Error | null = null;
  for await (const result of readInputs([file], {}, { stdin: effects.stdin })) {
    if (result.error) failure = result.error;
    else if (id === undefined || result.document.id === id) documents.push(result.document);
  }
  if (documents.length === 0)
    throw failure ?? new NothingFound(`${file}: holds no document${id === undefined ? '' : ` ${id}`}`);
  if (failure !== null) terminal.fail(failure);
  return documents;
}

async function placesIn(
  documents: readonly Document[],
  { at, name }: ExplainOptions,
): Promise<{ document: Document; places: Span[] }[]> {
  const { placeAt, placesOf } = await import('../explaining.ts');
  if (at === undefined) return documents.map((document) => ({ document, places: placesOf(document, name!) }));
  if (documents.length > 1) {
    throw new UsageError(`${documents.length} documents have a place ${at}; say which with --document ID`);
  }
  return documents.map((document) => ({ document, places: [placeAt(document, at)] }));
}
