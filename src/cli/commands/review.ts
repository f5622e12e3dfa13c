import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { UsageError } from '../../errors.ts';
import type { Correction } from '../../model.ts';
import { type Doubt, doubtfulPairs } from '../../query/review.ts';
import { openLibrary } from '../../store/corpus.ts';
import { listCorrections } from '../../store/corrections.ts';
import { type Store, withStore } from '../../store/file.ts';
import { loadReadings } from '../../store/readings.ts';
import { keepReview, keptReview } from '../../store/review.ts';
import { type CommonOptions, commonOptions, examples, graphOption, wholeNumber } from '../arguments.ts';
import { record } from '../correcting.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { displayNames } from '../names.ts';
import { linkingProgress } from '../progress.ts';
import { correctionLine } from '../render/correction.ts';
import { renderDoubt } from '../render/doubt.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface ReviewOptions extends CommonOptions {
  graph: string;
  accept?: number[];
  refuse?: number[];
  limit: number;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('[graph]', 'the graph file, as --graph')
    .option('--accept <numbers>', 'these pairs of the list shown last are one', numbers)
    .option('--refuse <numbers>', 'these are two, and will not be asked again', numbers)
    .option('--limit <number>', 'show no more than this; 0 is all (--json always shows all)', wholeNumber(0), 20)
    .action(async (graph: string | undefined, options: ReviewOptions) => {
      const given = { ...options, graph: graph ?? options.graph };
      end(await (given.accept || given.refuse ? decide(given, effects) : review(given, effects)));
    });
  examples(command, [
    ['namedrop review', 'what may be one and was not joined, the likeliest first, with both quotes'],
    ['namedrop review --accept 1,4 --refuse 2', 'decides three of them; undo with: namedrop correct undo'],
    ['namedrop review --json', 'for programs'],
  ]);
}

/** Numbers of the list, parted by commas; given again, they add up. */
function numbers(value: string, before: number[] = []): number[] {
  const list = value.split(',').map((item) => item.trim());
  if (list.some((item) => !/^[1-9]\d*$/u.test(item))) {
    throw new InvalidArgumentError('They are numbers of the list, such as 3 or 1,4.');
  }
  return [...before, ...list.map(Number)];
}

async function review(options: ReviewOptions, effects: Effects): Promise<ExitCode> {
  const { graph, json, quiet, limit } = options;
  const terminal = createTerminal(effects, quiet);
  const doubts = await withStore(graph, {}, (store) => {
    const { entities } = openLibrary(store, linkingProgress(terminal));
    const found = doubtfulPairs(loadReadings(store), listCorrections(store), entities);
    remember(store, found);
    return found;
  });
  const shown = limit === 0 ? doubts : doubts.slice(0, limit);
  if (json)
    await terminal.print(
      `${JSON.stringify(
        doubts.map((doubt, i) => ({ number: i + 1, ...doubt })),
        null,
        2,
      )}\n`,
    );
  else await terminal.print(shown.map((doubt, i) => renderDoubt(doubt, i + 1, terminal)).join('\n'));
  if (doubts.length === 0) terminal.note(`${graph}: nothing is in doubt`);
  else if (!json) explainNext(shown.length, doubts.length, terminal);
  return EXIT.done;
}

function explainNext(shown: number, total: number, terminal: Terminal): void {
  const more = total > shown ? `… and ${total - shown} more; --limit 0 shows all\n` : '';
  terminal.note(`${more}decide with: namedrop review --accept 1 --refuse 2,3`);
}

/** A file that cannot be written can still be looked at; nothing in it could be decided anyway. */
function remember(store: Store, doubts: readonly Doubt[]): void {
  try {
    keepReview(
      store,
      doubts.map(({ a, b }) => ({ a: a.id, b: b.id })),
    );
  } catch {
    // Read-only or locked.
  }
}

async function decide(
  { graph, accept = [], refuse = [], json, quiet }: ReviewOptions,
  effects: Effects,
): Promise<ExitCode> {
  const terminal = createTerminal(effects, quiet);
  const both = accept.find((number) => refuse.includes(number));
  if (both !== undefined) throw new UsageError(`${both} is both accepted and refused`);
  return withStore(graph, {}, async (store) => {
    const { entities } = openLibrary(store, linkingProgress(terminal));
    const names = displayNames(entities);
    const decided = decisions(store, accept, refuse);
    const written = record(store, decided);
    if (json) await terminal.print(`${JSON.stringify({ decided: written })}\n`);
    for (const correction of decided) terminal.note(correctionLine(correction, names));
    return EXIT.done;
  });
}

function decisions(store: Store, accept: readonly number[], refuse: readonly number[]): Correction[] {
  const list = keptReview(store);
  const last = Math.max(...accept, ...refuse);
  if (list.length === 0) throw new UsageError('no list was shown yet; see it first with: namedrop review');
  if (last > list.length)
    throw new UsageError(`the list shown last has no number ${last}; it ends with ${list.length}`);
  return [
    ...accept.map((number): Correction => ({ kind: 'merge', ...list[number - 1]! })),
    ...refuse.map((number): Correction => ({ kind: 'distinct', ...list[number - 1]! })),
  ];
}
