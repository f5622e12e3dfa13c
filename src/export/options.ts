import type { GraphFilter } from '../graph/filter.ts';

/** Which part of the graph leaves, and how much of its evidence. */
export interface ExportOptions extends GraphFilter {
  /** Pieces of evidence on each edge; default 3. */
  quotes?: number;
}

export const DEFAULT_QUOTES = 3;
