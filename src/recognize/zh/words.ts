import type { Lattice } from './lattice.ts';
import { type HanSentence, hanRun, surface } from './sentence.ts';
import { DOT } from './transliteration.ts';

const MAX_WORD = 4;
const UNKNOWN_CHARACTER = 140;
/** A middle dot is nearly always inside a name. */
const STRAY_DOT = 400;

/** Ordinary words, and every token by itself. */
export function addWords(sentence: HanSentence, lattice: Lattice): void {
  const { tokens, knowledge } = sentence;
  for (let from = 0; from < tokens.length; from += 1) {
    const run = hanRun(sentence, from, MAX_WORD);
    if (run === 0) {
      const cost = DOT.test(tokens[from]!.text) ? STRAY_DOT : UNKNOWN_CHARACTER;
      lattice.add({ from, to: from + 1, cost, tag: signTag(tokens[from]!.kind) });
      continue;
    }
    for (let length = 1; length <= run; length += 1) {
      const text = surface(sentence, from, from + length);
      const word = knowledge.words.get(text);
      if (word) lattice.add({ from, to: from + length, cost: word.cost, tag: word.tag });
      else if (length === 1) lattice.add({ from, to: from + 1, cost: UNKNOWN_CHARACTER, tag: 'x' });
      if (length === 2 && !knowledge.longWordStarts.has(text)) break;
    }
  }
}

function signTag(kind: HanSentence['tokens'][number]['kind']): string {
  if (kind === 'sign') return 'w';
  return kind === 'number' ? 'm' : 'l';
}
