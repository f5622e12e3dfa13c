import type { Paragraph } from './paragraphs.ts';

/** Whether two paragraphs name one thing, or have a number in common; each counts once. */
export type SharedOf = (han: Paragraph, latin: Paragraph) => number;

/** More cells than this are not worth the time: such a document is no pair of copies. */
const MOST_CELLS = 1_000_000;
/** What a pair without anything in common costs, so that gaps stay gaps. */
const STRANGERS = -0.35;
/** Han text is shorter than its English copy, by about so much. */
const LETTERS_PER_HAN = 3.2;

/**
 * Aligns the paragraphs of two copies of one text in order, so that as much as possible stands in the same place.
 * Returns pairs of indexes; empty where the two are no copies of one another.
 */
export function alignParagraphs(
  han: readonly Paragraph[],
  latin: readonly Paragraph[],
  sharedOf: SharedOf,
): [number, number][] {
  if (han.length === 0 || latin.length === 0 || han.length * latin.length > MOST_CELLS) return [];
  if (han.length > 3 * latin.length || latin.length > 3 * han.length) return [];
  const width = latin.length + 1;
  const best = new Float64Array((han.length + 1) * width);
  const match = (i: number, j: number): number => pairScore(han[i]!, latin[j]!, sharedOf);
  for (let i = 1; i <= han.length; i += 1) {
    for (let j = 1; j <= latin.length; j += 1) {
      const diagonal = best[(i - 1) * width + j - 1]! + match(i - 1, j - 1);
      best[i * width + j] = Math.max(diagonal, best[(i - 1) * width + j]!, best[i * width + j - 1]!);
    }
  }
  return backtrack(best, width, han.length, latin.length);
}

function pairScore(han: Paragraph, latin: Paragraph, sharedOf: SharedOf): number {
  const ratio = (han.length * LETTERS_PER_HAN) / latin.length;
  const alike = Math.min(ratio, 1 / ratio);
  return STRANGERS + sharedOf(han, latin) + (alike > 0.4 ? 0.5 * alike : -0.3);
}

function backtrack(best: Float64Array, width: number, rows: number, columns: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const here = best[i * width + j]!;
    if (here === best[(i - 1) * width + j]!) i -= 1;
    else if (here === best[i * width + j - 1]!) j -= 1;
    else {
      i -= 1;
      j -= 1;
      pairs.unshift([i, j]);
    }
  }
  return pairs;
}
