/**
 * Labels of a sequence tagger: 0 is "outside every name"; each type has four that follow one another, for the first, an
 * inner, the last and the only token of a name (BILOU). At most seven types, so that a set of labels fits 32 bits.
 */
export interface LabelSet {
  types: readonly string[];
  /** How many labels there are: 1 + 4 × types. */
  size: number;
  /** Label → the labels that may stand before it. */
  before: readonly (readonly number[])[];
  /** Labels that may begin and end a sentence, as bits. */
  first: number;
  last: number;
}

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;
type Position = typeof BEGIN | typeof INSIDE | typeof LAST | typeof UNIT;

export const labelOf = (type: number, position: Position): number => 1 + 4 * type + position;
export const typeOfLabel = (label: number): number => (label - 1) >> 2;
export const positionOfLabel = (label: number): number => (label - 1) & 3;

export function labelSet(types: readonly string[]): LabelSet {
  const size = 1 + 4 * types.length;
  const labels = Array.from({ length: size }, (_, label) => label);
  const bits = (wanted: (label: number) => boolean) =>
    labels.filter(wanted).reduce((set, label) => set | (1 << label), 0) >>> 0;
  return {
    types,
    size,
    before: labels.map((label) => labels.filter((previous) => mayFollow(previous, label))),
    first: bits(begins),
    last: bits(ends),
  };
}

const begins = (label: number): boolean =>
  label === OUTSIDE || positionOfLabel(label) === BEGIN || positionOfLabel(label) === UNIT;
const ends = (label: number): boolean =>
  label === OUTSIDE || positionOfLabel(label) === LAST || positionOfLabel(label) === UNIT;

function mayFollow(previous: number, label: number): boolean {
  if (ends(previous)) return begins(label);
  return !begins(label) && typeOfLabel(previous) === typeOfLabel(label);
}
