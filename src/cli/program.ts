import { Command, CommanderError } from 'commander';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { explain } from './failure.ts';
import { packageVersion } from './version.ts';

/** What a command's module gives: it describes itself to commander and says how its action ended. */
export interface CommandModule {
  define(command: Command, effects: Effects, end: (code: ExitCode) => void): void;
}

interface Entry {
  name: string;
  usage: string;
  summary: string;
  /** Modules are loaded one a run: the list of commands must be there at once. */
  load: () => Promise<CommandModule>;
}

const COMMANDS: Entry[] = [
  {
    name: 'build',
    usage: '[options] <inputs...>',
    summary: 'read documents into a graph file that holds just them',
    load: () => import('./commands/build.ts'),
  },
  {
    name: 'add',
    usage: '[options] <inputs...>',
    summary: 'add documents to a graph file',
    load: () => import('./commands/add.ts'),
  },
  {
    name: 'remove',
    usage: '[options] <documents...>',
    summary: 'take documents out again',
    load: () => import('./commands/remove.ts'),
  },
  {
    name: 'list',
    usage: '[options] [graph]',
    summary: 'list the documents of a graph file',
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'mentions',
    usage: '[options] [graph]',
    summary: 'who mentions whom, and in which words',
    load: () => import('./commands/mentions.ts'),
  },
  {
    name: 'about',
    usage: '[options] <name>',
    summary: 'everything about one person, company or product',
    load: () => import('./commands/about.ts'),
  },
  {
    name: 'path',
    usage: '[options] <from> <to>',
    summary: 'the chain that connects two of them',
    load: () => import('./commands/path.ts'),
  },
  {
    name: 'search',
    usage: '[options] <words...>',
    summary: 'full-text search',
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'ask',
    usage: '[options] <question...>',
    summary: 'answer a question such as "who mentions Altman?"',
    load: () => import('./commands/ask.ts'),
  },
  {
    name: 'why',
    usage: '[options] <a> <b>',
    summary: 'why two names are, or are not, one',
    load: () => import('./commands/why.ts'),
  },
  {
    name: 'review',
    usage: '[options] [graph]',
    summary: 'doubtful pairs: accept or refuse that two are one',
    load: () => import('./commands/review.ts'),
  },
  {
    name: 'correct',
    usage: '<what> …',
    summary: 'put right what the graph has wrong',
    load: () => import('./commands/correct.ts'),
  },
  {
    name: 'export',
    usage: '[options] [graph]',
    summary: 'write GEXF, GraphML, JSON, CSV or a page',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'serve',
    usage: '[options] [graph]',
    summary: 'explore the graph in the browser',
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'extract',
    usage: '[options] [inputs...]',
    summary: 'read documents and print what they say, keeping nothing',
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'explain',
    usage: '[options] <file>',
    summary: 'why words were or were not taken for a name',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'demo',
    usage: '[options]',
    summary: 'build and show a graph of the sample articles',
    load: () => import('./commands/demo.ts'),
  },
];

const EXIT_CODES = `
Exit codes:
  0   done
  1   some input, or the graph file, could not be read or written; the rest was done
  2   wrong usage
  3   nothing found: no such name, no chain, no hit
  70  a fault of the program itself (NAMEDROP_DEBUG=1 shows where)

In every command the graph file is graph.namedrop unless another is named.`;

/** Runs the command line `argv` (without node and script) and gives the exit code. */
export async function run(argv: readonly string[], effects: Effects): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  try {
    const program = await describe(argv, effects, (end) => {
      code = end;
    });
    await program.parseAsync(withGraphOption(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return explain(error, effects);
  }
}

async function describe(argv: readonly string[], effects: Effects, end: (code: ExitCode) => void): Promise<Command> {
  const program = new Command('namedrop')
    .description(
      'Reads articles and interviews into a graph of who mentions whom, each edge with the words that say so.',
    )
    .usage('<command> [options]')
    .version(packageVersion(), '-V, --version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}`.replace(' [options]', '') })
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.stdout.write(text),
      writeErr: (text) => effects.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'namedrop: ')),
    })
    .showHelpAfterError('See namedrop --help.');
  const wanted = new Set(argv.filter((argument) => !argument.startsWith('-')).slice(0, 2));
  for (const { name, usage, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary).description(sentence(summary)).usage(usage);
    command.helpOption('-h, --help', 'show this help').showHelpAfterError(`See namedrop ${name} --help.`);
    if (wanted.has(name)) (await load()).define(command, effects, end);
  }
  return program;
}

const sentence = (summary: string): string => `${summary[0]!.toUpperCase()}${summary.slice(1)}.`;

/** An argument that ends in .namedrop is the graph file, wherever it stands. */
function withGraphOption(argv: readonly string[]): string[] {
  return argv.flatMap((argument, i) => {
    const isValue = argv[i - 1]?.startsWith('-') === true;
    return i > 0 && !isValue && /^[^-].*\.namedrop$/u.test(argument) ? ['--graph', argument] : [argument];
  });
}
