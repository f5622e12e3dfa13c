import type { Cost } from './knowledge.ts';
import type { WordUnit } from './segment.ts';
import { type HanSentence, hanRun, surface } from './sentence.ts';

/** A stretch that could be a person's name by its characters, whatever the words around it say. */
export interface Candidate {
  from: number;
  to: number;
  /** 1 Chinese, 2 Japanese. */
  origin: number;
  /** How likely by its characters, 0 the likeliest. */
  ease: number;
  /** Whether its edges are edges of words: 1 the first, 2 the last, 3 both. */
  edges: number;
}

const TOO_RARE: Cost = 230;

/** Every surname with one or two characters after it that given names use. */
export function personCandidates(sentence: HanSentence, units: readonly WordUnit[]): Candidate[] {
  const starts = new Set(units.map((unit) => unit.from));
  const ends = new Set(units.map((unit) => unit.to));
  const found: Candidate[] = [];
  const add = (from: number, to: number, origin: number, cost: Cost) => {
    if (cost > TOO_RARE) return;
    const edges = (starts.has(from) ? 1 : 0) + (ends.has(to) ? 2 : 0);
    found.push({ from, to, origin, ease: Math.floor(cost / 20), edges });
  };
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    const run = hanRun(sentence, from, 5);
    for (let length = 1; length <= 3 && length < run; length += 1) {
      const family = surface(sentence, from, from + length);
      const cost = length < 3 ? sentence.knowledge.surnames.get(family) : undefined;
      if (cost !== undefined) addGiven(sentence, from, from + length, run - length, 1, cost, add);
      if (sentence.knowledge.japaneseNames.has(family)) {
        addGiven(sentence, from, from + length, run - length, 2, 20, add);
      }
    }
  }
  return found;
}

function addGiven(
  sentence: HanSentence,
  from: number,
  given: number,
  room: number,
  origin: number,
  surname: Cost,
  add: (from: number, to: number, origin: number, cost: Cost) => void,
): void {
  const row = (at: number) => sentence.knowledge.givenNames.get(surface(sentence, at, at + 1)) ?? [130, 130, 130];
  const [first, , alone] = row(given);
  add(from, given + 1, origin, surname + Math.min(alone!, row(given)[1]! + 10) + 30);
  if (room > 1) add(from, given + 2, origin, surname + first! + row(given + 1)[1]!);
}
