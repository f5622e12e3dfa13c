import { BEGIN, INSIDE, LAST, type LabelSet, labelOf, OUTSIDE, UNIT } from '../../src/recognize/crf/labels.ts';

/** A name as an annotation gives it, in tokens `[from, to)` of a sentence; the type is one of `types`. */
export interface AllowedName {
  from: number;
  to: number;
  types: readonly string[];
  /** The span may as well be no name, or hold names of these types only in parts of it (a catch-all label). */
  loose?: boolean;
}

/**
 * The labels that an annotation allows for each token of a sentence, as bits. Outside its names a token is no name, or
 * part of a name of one of the `unknown` types, which the annotation does not cover (`mayBeUnknown`: tokens that could).
 */
export function allowedLabels(
  length: number,
  names: readonly AllowedName[],
  unknown: readonly string[],
  labels: LabelSet,
  mayBeUnknown: (token: number) => boolean = () => true,
): Uint32Array {
  const free = labelsOf(unknown, labels);
  const allowed = Uint32Array.from({ length }, (_, i) => (mayBeUnknown(i) ? free : 1 << OUTSIDE) >>> 0);
  for (const name of names) {
    if (name.loose) {
      for (let i = name.from; i < name.to; i += 1) allowed[i] = labelsOf(name.types, labels);
      continue;
    }
    for (let i = name.from; i < name.to; i += 1) {
      const position = name.to - name.from === 1 ? UNIT : i === name.from ? BEGIN : i === name.to - 1 ? LAST : INSIDE;
      const bits = name.types.map((type) => 1 << labelOf(labels.types.indexOf(type), position));
      allowed[i] = bits.reduce((set, bit) => set | bit, 0) >>> 0;
    }
  }
  return allowed;
}

/** "No name" and every label of the types. */
function labelsOf(types: readonly string[], labels: LabelSet): number {
  const bits = types.map((type) => 0b1111 << labelOf(labels.types.indexOf(type), BEGIN));
  return bits.reduce((set, bit) => set | bit, 1 << OUTSIDE) >>> 0;
}
