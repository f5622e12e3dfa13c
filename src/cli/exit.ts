/** Exit codes; `namedrop --help` lists them. */
export const EXIT = {
  done: 0,
  /** Some input or the graph file could not be read or written; what could be done was done. */
  failed: 1,
  usage: 2,
  /** Nothing was found: no such name, no chain, no hit. */
  nothing: 3,
  /** A fault of the program itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Nothing answers to what was asked for; the message says what could have been meant. */
export class NothingFound extends Error {
  override name = 'NothingFound';
}
