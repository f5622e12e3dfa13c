import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { whoMentions } from '../../query/mentions.ts';
import { loadCorpus } from '../../store/corpus.ts';
import { withStore } from '../../store/file.ts';
import { type CommonOptions, commonOptions, examples, wholeNumber } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import type { ExitCode } from '../exit.ts';
import { displayNames } from '../names.ts';
import { DATA } from '../paths.ts';
import { renderMentionTable } from '../render/mentions.ts';
import { createTerminal } from '../terminal.ts';

interface DemoOptions extends CommonOptions {
  port?: number;
  open: boolean;
  serve: boolean;
}

const GRAPH = 'sample.namedrop';
const GEXF = 'sample.gexf';
const ROWS = 15;

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(command)
    .option('-p, --port <port>', 'where to serve (default: 4711, or the next free one)', wholeNumber(0, 65_535))
    .option('--no-open', 'do not open the browser')
    .option('--no-serve', 'end after writing the files')
    .action(async (options: DemoOptions) => end(await demo(options, effects)));
  examples(command, [
    ['namedrop demo', `reads the sample articles, writes ${GRAPH} and ${GEXF}, serves the viewer`],
    ['namedrop demo --no-serve', 'only the table and the files'],
  ]);
}

async function demo(options: DemoOptions, effects: Effects): Promise<ExitCode> {
  const [{ storeInputs }, { writeFormat }, { writeWhole }, { serveGraph }] = await Promise.all([
    import('../store-inputs.ts'),
    import('../formats.ts'),
    import('../atomic.ts'),
    import('../serving.ts'),
  ]);
  const terminal = createTerminal(effects, options.quiet);
  const intake = { quiet: options.quiet, exactly: true, refresh: true };
  const code = await storeInputs(GRAPH, [sampleFolder()], intake, effects);
  const corpus = await withStore(GRAPH, {}, loadCorpus);
  writeWhole(GEXF, writeFormat('gexf', corpus, { title: 'sample' })[0]!.chunks);
  terminal.note(`wrote ${GRAPH} and ${GEXF}\n`);
  const rows = whoMentions(corpus).filter(({ by }) => by !== null);
  await terminal.print(
    options.json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `Who mentions whom most\n\n${renderMentionTable(rows.slice(0, ROWS), displayNames(corpus.entities), terminal)}\n`,
  );
  if (options.serve) await serveGraph(GRAPH, options, terminal, effects);
  return code;
}

/** Relative where it can be: sources go into the graph, and should be the same on every machine. */
function sampleFolder(): string {
  const folder = join(DATA, 'sample');
  const near = relative(process.cwd(), folder);
  return near.startsWith('..') ? folder : near;
}
