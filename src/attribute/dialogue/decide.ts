import type { Lexicon } from '../../lexicon.ts';
import { candidatesFor, NARRATOR, type Talk, type Voice } from './candidates.ts';
import type { Cast } from './cast.ts';
import { featuresOf } from './features.ts';
import type { Turn } from './turns.ts';

export type Weights = ReadonlyMap<string, number>;

/** One turn with those who may speak it and the traits of each. */
export interface Choice {
  turns: readonly Turn[];
  t: number;
  voices: readonly Voice[];
  features: readonly (readonly string[])[];
}

/** Picks one of the voices, with how sure that is. */
export type Decide = (choice: Choice) => { index: number; sure: number };

/** Goes through a conversation from left to right: who spoke before is known to the next turn. */
export function decideTurns(turns: readonly Turn[], cast: Cast, decide: Decide): { voice: Voice; sure: number }[] {
  const talk: Talk = { voices: [], links: new Map(), counts: new Map() };
  return turns.map((turn, t) => {
    const chosen = choose(turns, t, talk, cast, decide);
    const decided = turn.named ? { voice: turn.named, sure: 1 } : chosen;
    talk.voices.push(decided.voice);
    talk.counts.set(decided.voice, (talk.counts.get(decided.voice) ?? 0) + 1);
    if (turn.head) talk.links.set(turn.head, decided.voice);
    return decided;
  });
}

function choose(
  turns: readonly Turn[],
  t: number,
  talk: Talk,
  cast: Cast,
  decide: Decide,
): { voice: Voice; sure: number } {
  const { named } = turns[t]!;
  const voices = [...new Set([...candidatesFor(turns, t, talk, cast), ...(named ? [named] : [])])];
  if (voices.length === 0) voices.push(NARRATOR);
  const features = voices.map((voice) => featuresOf(turns, t, voice, talk, cast));
  const { index, sure } = decide({ turns, t, voices, features });
  return { voice: voices[index]!, sure };
}

/** The likelihood of each voice. */
export function shares({ features }: Pick<Choice, 'features'>, weights: Weights): number[] {
  const scores = features.map((each) => each.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Picks the voice that has the largest share. */
export const likeliest =
  (weights: Weights): Decide =>
  (choice) => {
    const all = shares(choice, weights);
    const sure = Math.max(...all);
    return { index: all.indexOf(sure), sure };
  };

const known = new WeakMap<Lexicon, Weights>();

/** The trained weights of what speaks for and against a voice, read once for each lexicon. */
export function speakerWeights(lexicon: Lexicon): Weights {
  const cached = known.get(lexicon);
  if (cached) return cached;
  const weights = new Map(
    [...lexicon.list('speaker-weights')].map(([feature, [weight = '0']]) => [feature, Number(weight) / 100]),
  );
  known.set(lexicon, weights);
  return weights;
}
