import { firstFrom } from '../passage.ts';
import type { Cast } from './cast.ts';
import type { Turn } from './turns.ts';

/** Whoever may speak a turn: a person, or somebody whom the text only describes ("~stranger"), or the narrator ("~I"). */
export type Voice = string;

/** Whether a voice is of somebody whom the text gives no name. */
export const isUnnamed = (voice: Voice): boolean => voice.startsWith('~');
/** Who tells the story as "I". */
export const NARRATOR = '~I';
/** Somebody of whom nothing is known but that they speak. */
export const STRANGER = '~';

/** Turns of one voice beyond these say no more of it. */
export const MOST_COUNTED = 3;

/** What is known of a conversation so far. */
export interface Talk {
  /** Voices of the turns so far, the last one last. */
  voices: Voice[];
  /** Word that stood for a speaker → who it was. */
  links: Map<string, Voice>;
  /** Turns that each has spoken; more than `MOST_COUNTED` need not be told apart. */
  counts: Map<Voice, number>;
}

const REACH = { offset: 2000, ahead: 300, people: 8, turns: 8, quoted: 3 };

/** Those who may speak turn `t`. */
export function candidatesFor(turns: readonly Turn[], t: number, talk: Talk, cast: Cast): Voice[] {
  const turn = turns[t]!;
  if (turn.kind === 'I') return [cast.narrator ?? NARRATOR];
  const voices = new Set<Voice>();
  if (turn.guess) voices.add(turn.guess);
  if (turn.head) voices.add(talk.links.get(turn.head) ?? `~${turn.head}`).add(`~${turn.head}`);
  for (const voice of talk.voices.slice(-REACH.turns)) voices.add(voice);
  const people = new Set<string>();
  for (
    let i = firstFrom(cast.persons, turn.end + REACH.ahead, ({ start }) => start) - 1;
    i >= 0 && cast.persons[i]!.start > turn.start - REACH.offset && people.size < REACH.people;
    i -= 1
  )
    people.add(cast.persons[i]!.entity);
  for (const person of people) voices.add(person);
  for (const near of turns.slice(Math.max(0, t - REACH.quoted), t + 1 + REACH.quoted))
    for (const voice of called(near)) voices.add(voice);
  for (const next of turns.slice(t + 1, t + 4)) if (next.named) voices.add(next.named);
  // Nobody answers oneself.
  if (voices.size < 2) voices.add(STRANGER);
  return [...voices];
}

/** Whom the words of a turn call by name. */
export function called({ places }: Turn): string[] {
  const all: string[] = [];
  for (const { quotation, paragraph } of places)
    for (const entity of paragraph.passage.namedIn(quotation))
      if (paragraph.passage.calls(quotation, entity)) all.push(entity);
  return all;
}

/** Whether the words of a turn name a voice. */
export const namedIn = ({ places }: Turn, voice: Voice): boolean =>
  places.some(({ quotation, paragraph }) => paragraph.passage.namedIn(quotation).has(voice));
