import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import { parseQuestion, type Question } from '../../query/ask.ts';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import type { ExitCode } from '../exit.ts';
import { run } from '../program.ts';
import { createTerminal } from '../terminal.ts';

interface AskOptions extends CommonOptions {
  graph: string;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('<question...>', 'in English or Chinese')
    .action(async (words: string[], options: AskOptions) => end(await ask(words.join(' '), options, effects)));
  examples(command, [
    ['namedrop ask "What has Suleyman said about OpenAI?"', 'mentions --by Suleyman --of OpenAI --quote'],
    ['namedrop ask "Who mentions Altman, and in which words?"', 'mentions --of Altman --quote'],
    ['namedrop ask "How are Altman and Hassabis connected?"', 'path Altman Hassabis'],
    ['namedrop ask "Who asks about Altman?"', 'mentions --of Altman --stance asks --quote'],
    ['namedrop ask 谁提到了奥特曼？', 'mentions --of 奥特曼'],
  ]);
}

/** A question is another command in other words: it is said which, then run. */
async function ask(text: string, { graph, json, quiet }: AskOptions, effects: Effects): Promise<ExitCode> {
  const question = parseQuestion(text);
  if (question === null) {
    throw new UsageError(
      'this question has no form that is known; ask "what has X said about Y?", "who mentions X?", "whom does X mention?", "how are X and Y connected?" or "who is X?", or try: namedrop search',
    );
  }
  const command = commandFor(question);
  createTerminal(effects, quiet).note(`namedrop ${command.map(quoted).join(' ')}\n`);
  const [name, ...rest] = command;
  return run([name!, '--graph', graph, ...(json ? ['--json'] : []), ...(quiet ? ['--quiet'] : []), ...rest], effects);
}

function commandFor(question: Question): string[] {
  if (question.kind === 'about') return ['about', '--', question.name];
  if (question.kind === 'path') return ['path', '--', question.from, question.to];
  const { kind, by, of } = question;
  const filters = [...(by ? ['--by', by] : []), ...(of ? ['--of', of] : [])];
  const stance = question.kind === 'quotes' && question.stance ? ['--stance', question.stance] : [];
  return ['mentions', ...filters, ...stance, ...(kind === 'quotes' ? ['--quote'] : [])];
}

const quoted = (argument: string): string => (/[^\w\-\p{L}]/u.test(argument) ? JSON.stringify(argument) : argument);
