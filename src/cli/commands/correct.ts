import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import { type Correction, ENTITY_TYPES, type EntityType } from '../../model.ts';
import { commonOptions, examples, graphOption, oneOf } from '../arguments.ts';
import { recordOne, type Subjects, sameThing, withSubjects } from '../correcting.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { applyJournal, exportJournal, type JournalOptions, listJournal, undoLast } from '../journal-actions.ts';
import { createTerminal } from '../terminal.ts';

type Action = (given: string[], options: JournalOptions, effects: Effects) => Promise<ExitCode>;

interface Way {
  name: string;
  summary: string;
  given: [argument: string, meaning: string, parse?: (value: string) => unknown][];
  example: [line: string, what: string];
  act: Action;
}

const NAME = 'any name or alias in any script, an id, or DOCUMENT#ID for what one document says';

const WAYS: Way[] = [
  {
    name: 'merge',
    summary: 'say that two are one',
    given: [
      ['<a>', NAME],
      ['<b>', 'the same'],
    ],
    example: ['namedrop correct merge "J. R. Halloway" "James Halloway"', 'one node from now on'],
    act: deciding(({ id, entity }, [a, b]) => {
      if (entity(a!).id === entity(b!).id && !`${a}${b}`.includes('#')) throw sameThing(entity(a!), a!, b!);
      return { kind: 'merge', a: id(a!), b: id(b!) };
    }),
  },
  {
    name: 'distinct',
    summary: 'say that two are not one',
    given: [
      ['<a>', NAME],
      ['<b>', 'the same'],
    ],
    example: ['namedrop correct distinct a1#person:li-wei b2#person:li-wei', 'two people of one name'],
    act: deciding(({ id, entity }, [a, b]) => {
      if (id(a!) === id(b!)) throw sameThing(entity(a!), a!, b!);
      return { kind: 'distinct', a: id(a!), b: id(b!) };
    }),
  },
  {
    name: 'rename',
    summary: 'say what one is called',
    given: [
      ['<a>', NAME],
      ['<name>', 'the name to show'],
    ],
    example: ['namedrop correct rename Facebook "Meta Platforms"', 'the old names still find it'],
    act: deciding(({ id }, [a, name]) => {
      if (name!.trim() === '') throw new UsageError('the new name is empty');
      return { kind: 'rename', entity: id(a!), name: name!.trim() };
    }),
  },
  {
    name: 'retype',
    summary: 'say what one is',
    given: [
      ['<a>', NAME],
      ['<type>', ENTITY_TYPES.join(', '), oneOf(ENTITY_TYPES)],
    ],
    example: ['namedrop correct retype Gemini product', 'relations that no longer fit go'],
    act: deciding(({ id }, [a, type]) => ({ kind: 'retype', entity: id(a!), type: type as EntityType })),
  },
  {
    name: 'hide',
    summary: 'leave one out of the graph',
    given: [['<a>', NAME]],
    example: ['namedrop correct hide "Sign Up"', 'no name of anything'],
    act: deciding(({ id }, [a]) => ({ kind: 'hide', entity: id(a!) })),
  },
  {
    name: 'undo',
    summary: 'take the last correction back',
    given: [],
    example: ['namedrop correct undo', 'again for the one before'],
    act: undoLast,
  },
  {
    name: 'list',
    summary: 'list the corrections, oldest first',
    given: [],
    example: ['namedrop correct list', 'what was decided by hand'],
    act: listJournal,
  },
  {
    name: 'apply',
    summary: 'take over corrections from a file',
    given: [['<journal>', 'a file of `correct export` or of the page; - is standard input']],
    example: ['namedrop correct apply corrections.jsonl', 'what a reader put right in the page'],
    act: applyJournal,
  },
  {
    name: 'export',
    summary: 'write the corrections as JSON lines',
    given: [],
    example: ['namedrop correct export -o corrections.jsonl', 'for another graph of the same texts'],
    act: exportJournal,
  },
];

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  for (const { name, summary, given, example, act } of WAYS) {
    const way = commonOptions(
      graphOption(
        command
          .command(name)
          .summary(summary)
          .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`),
      ),
    );
    way.helpOption('-h, --help', 'show this help').showHelpAfterError(`See namedrop correct ${name} --help.`);
    for (const [argument, meaning, parse = String] of given) way.argument(argument, meaning, parse);
    if (name === 'export') way.option('-o, --output <file>', 'the file to write (default: standard output)');
    way.action(async (...all: unknown[]) => {
      end(await act(all.slice(0, given.length) as string[], all[given.length] as JournalOptions, effects));
    });
    examples(way, [example]);
  }
  examples(
    command,
    WAYS.map(({ example }) => example),
  );
  command.addHelpText(
    'after',
    '\nEach takes --graph FILE, --json and --quiet. Corrections stay in the graph file whatever is read, removed or\nbuilt again; of two on the same question the later one holds.',
  );
}

/** An action that writes one correction. */
function deciding(decide: (subjects: Subjects, given: string[]) => Correction): Action {
  return (given, { graph, json, quiet }, effects) => {
    const terminal = createTerminal(effects, quiet);
    return withSubjects(graph, terminal, async (subjects) => {
      await recordOne(subjects, decide(subjects, given), terminal, json);
      return EXIT.done;
    });
  };
}
