import { candidatesFor, MOST_COUNTED, NARRATOR, type Talk, type Voice } from './candidates.ts';
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

/** A reading with one more turn that may be kept. */
interface Extension {
  reading: Reading;
  voice: Voice;
  sure: number;
  score: number;
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
/** Voices, and words that stand for one, that a reading remembers at all. */
const MOST_REMEMBERED = 500;

/**
 * Who speaks each turn of a conversation: the reading whose choices are likeliest together, so that a name further on
 * settles who took turns up to there.
 */
export function readTurns(turns: readonly Turn[], cast: Cast, weights: Weights): { voice: Voice; sure: number }[] {
  let readings: Reading[] = [{ talk: { voices: [], links: new Map(), counts: new Map() }, score: 0, path: null }];
  turns.forEach((turn, t) => {
    const next = readings.flatMap((reading): Extension[] => {
      if (!turn.named)
        return choices(turns, t, reading, cast, weights).map(({ voice, sure }) => {
          return { reading, voice, sure, score: reading.score + Math.log(sure) };
        });
      const score = reading.score + agreement(turns, t, turn.named, reading, cast, weights);
      return [{ reading, voice: turn.named, sure: 1, score }];
    });
    const best = next.sort((a, b) => b.score - a.score).slice(0, WIDTH);
    readings = best.map((extension) => extended(extension, turn));
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

function extended({ reading: { talk, path }, voice, sure, score }: Extension, { head }: Turn): Reading {
  const count = talk.counts.get(voice) ?? 0;
  return {
    talk: {
      voices: [...talk.voices.slice(-MEMORY), voice],
      links: !head || talk.links.get(head) === voice ? talk.links : withEntry(talk.links, head, voice),
      counts: count >= MOST_COUNTED ? talk.counts : withEntry(talk.counts, voice, count + 1),
    },
    score,
    path: { voice, sure, before: path },
  };
}

/** A copy with one more entry; the oldest is forgotten when there are very many. */
function withEntry<Value>(entries: ReadonlyMap<string, Value>, key: string, value: Value): Map<string, Value> {
  const copy = new Map(entries).set(key, value);
  if (copy.size > MOST_REMEMBERED) copy.delete(copy.keys().next().value!);
  return copy;
}
