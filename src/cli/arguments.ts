import { type Command, InvalidArgumentError } from 'commander';
import { editDistance } from '../query/distance.ts';
import { displayWidth, padEnd } from './width.ts';

export const DEFAULT_GRAPH = 'graph.namedrop';

/** The options that every command takes. */
export interface CommonOptions {
  json?: boolean;
  quiet?: boolean;
}

export function commonOptions(command: Command): Command {
  return command
    .option('--json', 'print JSON for programs instead of text for people')
    .option('-q, --quiet', 'no notes and no progress; errors are still shown');
}

export function graphOption(command: Command): Command {
  return command.option('-g, --graph <file>', 'the graph file', DEFAULT_GRAPH);
}

/** Examples at the end of a command's help, each with what it does. */
export function examples(command: Command, lines: readonly [string, string][]): Command {
  const widest = Math.max(...lines.map(([line]) => displayWidth(line)));
  const shown = lines.map(([line, what]) => `  $ ${padEnd(line, widest)}   # ${what}`);
  return command.addHelpText('after', `\nExamples:\n${shown.join('\n')}`);
}

/** One of `values`; a slip gets a suggestion. */
export function oneOf<T extends string>(values: readonly T[]): (value: string) => T {
  return (value) => {
    const exact = values.find((known) => known.toLowerCase() === value.toLowerCase());
    if (exact !== undefined) return exact;
    const near = values.find((known) => editDistance(known.toLowerCase(), value.toLowerCase(), 2) < 3);
    throw new InvalidArgumentError(
      `${near === undefined ? '' : `Did you mean ${near}? `}It is one of ${values.join(', ')}.`,
    );
  };
}

/** Some of `values`, parted by commas; given again, they add up. */
export function listOf<T extends string>(values: readonly T[]): (value: string, before?: T[]) => T[] {
  const one = oneOf(values);
  return (value, before = []) => [...before, ...value.split(',').map((item) => one(item.trim()))];
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It is a whole number ${range}.`);
  };
}

/** A probability, from 0 to 1. */
export function probability(value: string): number {
  const number = Number(value);
  if (/^\d*\.?\d+$/u.test(value) && number <= 1) return number;
  throw new InvalidArgumentError('It is a number from 0 to 1.');
}

/** A day, or only its month or year: `2025-12-31`, `2025-12`, `2025`. */
export function isoDate(value: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value) ?? [];
  if (year !== undefined && existsOnCalendar(Number(year), Number(month), Number(day))) return value;
  throw new InvalidArgumentError('It is a date like 2025-12-31, or only 2025-12 or 2025.');
}

function existsOnCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
