import { candidatesFor, NARRATOR, type Talk, type Voice } from './candidates.ts';
import type { Cast } from './cast.ts';
import { shares, type Weights } from './decide.ts';
import { featuresOf } from './features.ts';
import type { Turn } from './turns.ts';

/** One way to read a conversation up to some turn. */
interface Reading {
  talk: Talk;
  score: number;
  /** The choices so far, the last one first. */
  path: Step | null;
}

interface Step {
  voice: Voice;
  sure: number;
  before: Step | null;
}

/** Readings kept after each turn, and voices tried for each of them. */
const WIDTH = 6;
const TRIED = 3;
/** Voices that a reading remembers in their order. */
const MEMORY = 12;

/**
 * Who speaks each turn of a conversation: the reading whose choices are likeliest together, so that a name further on
 * settles who took turns up to there.
 */
export function readTurns(turns: readonly Turn[], cast: Cast, weights: Weights): { voice: Voice; sure: number }[] {
  let readings: Reading[] = [{ talk: { voices: [], links: new Map(), counts: new Map() }, score: 0, path: null }];
  turns.forEach((turn, t) => {
    const next = readings.flatMap((reading) =>
      turn.named
        ? [
            extended(
              reading,
              turn,
              { voice: turn.named, sure: 1 },
              agreement(turns, t, turn.named, reading, cast, weights),
            ),
          ]
        : choices(turns, t, reading, cast, weights).map((choice) =>
            extended(reading, turn, choice, Math.log(choice.sure)),
          ),
    );
    readings = next.sort((a, b) => b.score - a.score).slice(0, WIDTH);
  });
  const steps: Step[] = [];
  for (let step = readings[0]?.path ?? null; step !== null; step = step.before) steps.push(step);
  return steps.reverse();
}

/** How well a name that the text gives fits what a reading takes for the turns before. */
function agreement(
  turns: readonly Turn[],
  t: number,
  named: Voice,
  { talk }: Reading,
  cast: Cast,
  weights: Weights,
): number {
  const voices = [...new Set([named, ...candidatesFor(turns, t, talk, cast)])];
  const features = voices.map((voice) => featuresOf(turns, t, voice, talk, cast));
  return Math.log(Math.max(shares({ features }, weights)[0]!, 1e-4));
}

function choices(
  turns: readonly Turn[],
  t: number,
  { talk }: Reading,
  cast: Cast,
  weights: Weights,
): { voice: Voice; sure: number }[] {
  const voices = candidatesFor(turns, t, talk, cast);
  if (voices.length === 0) return [{ voice: NARRATOR, sure: 1 }];
  const all = shares({ features: voices.map((voice) => featuresOf(turns, t, voice, talk, cast)) }, weights);
  return voices
    .map((voice, i) => ({ voice, sure: Math.max(all[i]!, 1e-6) }))
    .sort((a, b) => b.sure - a.sure)
    .slice(0, TRIED);
}

function extended(
  { talk, score, path }: Reading,
  { head }: Turn,
  { voice, sure }: { voice: Voice; sure: number },
  gain: number,
): Reading {
  const links = head ? new Map(talk.links).set(head, voice) : talk.links;
  const counts = new Map(talk.counts).set(voice, (talk.counts.get(voice) ?? 0) + 1);
  return {
    talk: { voices: [...talk.voices.slice(-MEMORY), voice], links, counts },
    score: score + gain,
    path: { voice, sure, before: path },
  };
}
