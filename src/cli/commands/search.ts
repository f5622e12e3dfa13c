import type { Command } from 'commander';
import { withStore } from '../../store/file.ts';
import { searchSentences } from '../../store/search.ts';
import { type CommonOptions, commonOptions, examples, graphOption, wholeNumber } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { renderHit } from '../render/hit.ts';
import { createTerminal } from '../terminal.ts';

interface SearchOptions extends CommonOptions {
  graph: string;
  limit: number;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('<words...>', 'all of them must stand in a sentence; "several words" in this order; word* begins a word')
    .option('--limit <number>', 'show no more sentences than this', wholeNumber(1, 10_000), 20)
    .action(async (words: string[], options: SearchOptions) => end(await search(words, options, effects)));
  examples(command, [
    ['namedrop search superintelligence', 'the sentences with this word, best first'],
    [`namedrop search '"open letter" pause*'`, 'a phrase, and any word that begins so'],
    ['namedrop search 人工智能', 'Chinese, in simplified or traditional characters'],
  ]);
}

async function search(words: string[], options: SearchOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  // The shell has taken off the quotation marks of an argument of several words.
  const query = words.map((word) => (/\s/u.test(word) && words.length > 1 ? `"${word}"` : word)).join(' ');
  const result = await withStore(options.graph, {}, (store) => searchSentences(store, query, options.limit));
  const { total, hits } = result;
  if (options.json) await terminal.print(`${JSON.stringify(result, null, 2)}\n`);
  else await terminal.print(hits.map((hit) => renderHit(hit, terminal)).join('\n'));
  if (total === 0) terminal.note(`${options.graph}: no sentence has ${query}`);
  if (!options.json && total > hits.length) terminal.note(`… and ${total - hits.length} more; --limit shows more`);
  return total > 0 ? EXIT.done : EXIT.nothing;
}
