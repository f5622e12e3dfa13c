import { firstFrom } from '../passage.ts';
import { called, isUnnamed, MOST_COUNTED, NARRATOR, namedIn, STRANGER, type Talk, type Voice } from './candidates.ts';
import type { Cast } from './cast.ts';
import { genderOfWord, type Turn, within } from './turns.ts';

/** The traits of a voice as speaker of turn `t` that have weights, by name. Only places and kinds; no names. */
export function featuresOf(turns: readonly Turn[], t: number, voice: Voice, talk: Talk, cast: Cast): string[] {
  const turn = withoutName(turns[t]!);
  const { kind, gap } = turn;
  const back = backOf(talk.voices, voice);
  const features = [
    `back ${back}`,
    `back ${back} ${gap}`,
    `back ${back} ${kind}`,
    `back ${back} ${gap} ${kind}`,
    `back ${back} ${gap} ${turn.beside}`,
    `spoke ${Math.min(talk.counts.get(voice) ?? 0, MOST_COUNTED)}`,
    `spoke ${Math.min(talk.counts.get(voice) ?? 0, MOST_COUNTED)} ${kind}`,
    voice === STRANGER ? `stranger ${kind}` : isUnnamed(voice) ? `unnamed ${kind}` : `person ${kind}`,
    ...(voice === STRANGER ? [`stranger ${gap} ${kind}`] : []),
    `gender ${genderOf(turn, voice, cast)} ${kind}`,
    ...aheadFeatures(turns, t, voice, cast),
    ...callFeatures(turns, t, voice),
    ...narrationFeatures(turn, turns[t]!.named !== null, voice, cast),
  ];
  if (turn.guess !== null)
    features.push(`guess ${turn.guess === voice} ${kind}`, `guess ${turn.guess === voice} ${kind} back ${back}`);
  if (turn.head !== null)
    features.push(
      `head ${turn.head === voice.slice(1) && isUnnamed(voice)} ${kind}`,
      `link ${talk.links.has(turn.head) ? talk.links.get(turn.head) === voice : 'new'}`,
    );
  if (turn.determiner !== null)
    features.push(
      `determiner ${turn.determiner} ${isUnnamed(voice)}`,
      `determined ${turn.determiner} ${turn.guess === voice}`,
    );
  if (cast.narrator !== null || voice === NARRATOR)
    features.push(`narrator ${voice === (cast.narrator ?? NARRATOR)} ${kind} ${gap}`);
  if (kind === 'none') features.push(`none ${back} ${previousKind(turns, t)} ${gap}`);
  return features;
}

/** A turn whose cue names its speaker, as if it had none: how well the name fits what went before. */
const withoutName = (turn: Turn): Turn =>
  turn.kind === 'name' ? { ...turn, kind: 'none', named: null, guess: null } : turn;

const previousKind = (turns: readonly Turn[], t: number): string => turns[t - 1]?.kind ?? 'first';

/** How many other voices have spoken since this one did: 0 is the last speaker. */
function backOf(voices: readonly Voice[], voice: Voice): number | 'new' {
  const others = new Set<Voice>();
  for (let i = voices.length - 1; i >= 0 && i > voices.length - 12; i -= 1) {
    if (voices[i] === voice) return Math.min(others.size, 3);
    others.add(voices[i]!);
  }
  return 'new';
}

function genderOf({ kind }: Turn, voice: Voice, cast: Cast): string {
  const wanted = kind === 'he' || kind === 'man' ? 'm' : kind === 'she' || kind === 'woman' ? 'f' : null;
  const own = isUnnamed(voice) ? genderOfWord(voice.slice(1)) : cast.genderOf(voice);
  if (wanted === null) return 'any';
  return own === undefined ? 'unknown' : own === wanted ? 'same' : 'other';
}

/** Turns that follow one another without a word between them. */
const LONGEST_CHAIN = 12;

/** What the cue of a later turn says of this one, where two take turns up to there. */
function aheadFeatures(turns: readonly Turn[], t: number, voice: Voice, cast: Cast): string[] {
  const features: string[] = [];
  const next = turns[t + 1];
  if (next?.named) features.push(`next ${next.named === voice} ${next.gap}`);
  for (let k = 1; k <= LONGEST_CHAIN && turns[t + k]?.gap === 'none'; k += 1) {
    const turn = turns[t + k]!;
    if (turn.kind === 'none') continue;
    const side = k % 2 === 0 ? 'same' : 'other';
    const far = k > 4 ? 'far' : 'near';
    if (turn.named)
      features.push(`chain ${side} ${turn.named === voice} ${far}`, `chain ${side} ${turn.named === voice}`);
    else if (turn.kind === 'I') features.push(`chain ${side} I ${voice === (cast.narrator ?? NARRATOR)}`);
    else
      features.push(
        `chain ${side} ${turn.kind} ${genderOf(turn, voice, cast)}`,
        `chain ${side} guess ${turn.guess === voice}`,
      );
    break;
  }
  return features;
}

function callFeatures(turns: readonly Turn[], t: number, voice: Voice): string[] {
  const features: string[] = [];
  if (called(turns[t]!).includes(voice)) features.push('called itself');
  else if (namedIn(turns[t]!, voice)) features.push('named itself');
  const before = turns[t - 1];
  if (before && called(before).includes(voice)) features.push('called before', `called before ${turns[t]!.gap}`);
  const next = turns[t + 1];
  if (next && called(next).includes(voice)) features.push('called next', `called next ${next.gap}`);
  return features;
}

/** What the narration around a turn says of a voice. */
function narrationFeatures(turn: Turn, named: boolean, voice: Voice, cast: Cast): string[] {
  const features: string[] = [];
  const between = within(cast.persons, Math.max(turn.since, turn.start - 600), turn.start);
  const sentence = between.filter(({ start }) => cast.sentenceOf(start) === cast.sentenceOf(turn.start - 2));
  if (sentence[0]?.entity === voice) features.push(`subject before ${turn.kind}`, `subject before ${turn.gap}`);
  else if (sentence.some(({ entity }) => entity === voice)) features.push(`in sentence before ${turn.kind}`);
  else if (between.at(-1)?.entity === voice) features.push(`last before ${turn.kind}`);
  else if (between.some(({ entity }) => entity === voice)) features.push(`before ${turn.kind}`);
  else if (between.length > 0) features.push(`others before ${turn.kind}`);
  const after = within(cast.persons, turn.end, turn.end + 40)[0];
  if (after?.entity === voice && !named) features.push(`after ${turn.kind}`);
  features.push(`recency ${recencyOf(turn, voice, cast)} ${turn.kind}`, `recency ${recencyOf(turn, voice, cast)}`);
  features.push(`total ${Math.min(4, Math.floor(Math.log2(1 + (cast.totals.get(voice) ?? 0))))}`);
  return features;
}

function recencyOf(turn: Turn, voice: Voice, cast: Cast): number | 'far' {
  const others = new Set<string>();
  for (let i = firstFrom(cast.persons, turn.start, ({ start }) => start) - 1; i >= 0 && others.size < 4; i -= 1) {
    const { entity } = cast.persons[i]!;
    if (entity === voice) return others.size;
    others.add(entity);
  }
  return 'far';
}
