import type { Command } from 'commander';
import { sharedBearer, type Why, whyOne, whyTwo } from '../../query/why.ts';
import { openLibrary } from '../../store/corpus.ts';
import { listCorrections } from '../../store/corrections.ts';
import { withStore } from '../../store/file.ts';
import { loadReadings } from '../../store/readings.ts';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { displayNames, entityNamed } from '../names.ts';
import { linkingProgress } from '../progress.ts';
import { renderWhy } from '../render/why.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface WhyOptions extends CommonOptions {
  graph: string;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('<a>', 'any name or alias in any script, or an id')
    .argument('<b>', 'the same')
    .action(async (a: string, b: string, options: WhyOptions) => end(await why(a, b, options, effects)));
  examples(command, [
    ['namedrop why Altman 奥特曼', 'which rule joined which words, and how sure it is'],
    ['namedrop why "George Bush" "George W. Bush"', 'what keeps the two apart'],
    ['namedrop why DeepMind "Google DeepMind" --json', 'the same for programs'],
  ]);
  command.addHelpText('after', '\nWrong? namedrop correct merge A B, or namedrop correct distinct A B.');
}

async function why(a: string, b: string, options: WhyOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const { answer, names } = await withStore(options.graph, {}, (store) => {
    const { entities } = openLibrary(store, linkingProgress(terminal));
    const one = sharedBearer(a, b, entities);
    const [left, right] = one ? [one, one] : [a, b].map((name) => entityNamed(name, entities, options.graph, terminal));
    const [readings, corrections] = [loadReadings(store), listCorrections(store)];
    const found: Why = one ? whyOne(one, a, b, readings, corrections) : whyTwo(left!, right!, readings, corrections);
    return { answer: found, names: displayNames(entities) };
  });
  await show(answer, names, options, terminal);
  return EXIT.done;
}

async function show(
  answer: Why,
  names: (id: string | null) => string,
  { json }: WhyOptions,
  terminal: Terminal,
): Promise<void> {
  await terminal.print(json ? `${JSON.stringify(answer, null, 2)}\n` : renderWhy(answer, names, terminal));
}
