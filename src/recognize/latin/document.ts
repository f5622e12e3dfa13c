import { EVIDENCE, type LatinSentence } from './context.ts';
import { isCapitalised } from './words.ts';

/** Word in lower case → how many of its places give each kind of evidence (bits of `EVIDENCE`). */
export type DocumentEvidence = ReadonlyMap<string, Uint16Array>;

const KINDS = Object.keys(EVIDENCE).length;

/** Counts, for the words that the document writes with a capital somewhere, what each of their places says. */
export function documentEvidence(sentences: readonly LatinSentence[]): DocumentEvidence {
  const counts = new Map<string, Uint16Array>();
  for (const { words } of sentences) {
    for (const word of words)
      if (isCapitalised(word) && !counts.has(word.lower)) counts.set(word.lower, new Uint16Array(KINDS));
  }
  for (const { words, evidence } of sentences) {
    for (let i = 0; i < words.length; i += 1) {
      const own = counts.get(words[i]!.lower);
      if (own === undefined) continue;
      for (let rest = evidence[i]!; rest !== 0; rest &= rest - 1) own[31 - Math.clz32(rest & -rest)]! += 1;
    }
  }
  return counts;
}

/** The evidence for token `i`'s word from all places but its own, as bits. */
export function evidenceElsewhere(counts: DocumentEvidence, { words, evidence }: LatinSentence, i: number): number {
  const own = counts.get(words[i]!.lower);
  if (own === undefined) return 0;
  let bits = 0;
  for (let kind = 0; kind < KINDS; kind += 1) if (own[kind]! > ((evidence[i]! >>> kind) & 1)) bits |= 1 << kind;
  return bits;
}
