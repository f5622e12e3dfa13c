import { attributionOf, type Placed } from '../placed.ts';
import { isUnnamed, type Voice } from './candidates.ts';
import type { Cast } from './cast.ts';
import { type Turn, turnsOf } from './turns.ts';

/** Decides who speaks each turn, and how sure that is. */
export type Reader = (turns: readonly Turn[], cast: Cast) => { voice: Voice; sure: number }[];

/** Below this share nobody is named as speaker. */
const CUT = 0.35;

/** Decides who speaks the turns of a story that no name tells; changes the attributions of their quotations. */
export function settleDialogue(text: string, placed: readonly Placed[], cast: Cast, reader: Reader): void {
  const turns = turnsOf(text, placed, cast);
  const decided = reader(turns, cast);
  turns.forEach(({ places, named }, t) => {
    if (named) return;
    const { voice, sure } = decided[t]!;
    const speaker = isUnnamed(voice) || sure < CUT ? null : voice;
    for (const place of places) {
      const attribution = attributionOf(place)!;
      place.paragraph.found.set(place.quotation, { ...attribution, speaker, voice });
    }
  });
}
