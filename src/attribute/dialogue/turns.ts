import type { Mention } from '../../model.ts';
import { firstFrom, STOP } from '../passage.ts';
import { attributionOf, type Placed } from '../placed.ts';
import type { Cast } from './cast.ts';

/** How the text says who speaks: by name, by a pronoun, by a noun phrase for a man, a woman or either, or not at all. */
export type CueKind = 'name' | 'he' | 'she' | 'they' | 'I' | 'man' | 'woman' | 'noun' | 'none';

/** The quotations that one person speaks in a row. */
export interface Turn {
  places: Placed[];
  kind: CueKind;
  /** Whom the cue names. */
  named: string | null;
  /** The last word of a noun phrase that stands for the speaker. */
  head: string | null;
  /** How that noun phrase begins: "the", "a", or with a possessive. */
  determiner: 'the' | 'a' | 'own' | null;
  /** Whom the pronoun or noun phrase of the cue was taken to mean before. */
  guess: string | null;
  /** What stands between this turn and the one before. */
  gap: 'first' | 'none' | 'short' | 'long';
  /** The turn before stands in the same paragraph. */
  beside: boolean;
  start: number;
  end: number;
  /** Where the narration between this turn and the one before starts. */
  since: number;
}

/** Narration of more than this, in characters, is no pause in a conversation. */
const LONG = 400;
const MAN =
  /^(?:man|men|boy|lad|gentleman|father|son|brother|uncle|husband|king|lord|sir|fellow|chap|papa|grandfather|monk|priest|parson|clergyman|captain|soldier|sailor|stripling|baronet|squire|waiter|landlord|footman|coachman|youth|nephew|prince|duke|earl)$/u;
const WOMAN =
  /^(?:woman|women|girl|lady|mother|daughter|sister|aunt|wife|queen|madam|miss|mamma|mama|nurse|maid|maiden|widow|landlady|governess|niece|princess|duchess|countess|grandmother|housekeeper|handmaiden|nun)$/u;

/** Joins quotations into turns. */
export function turnsOf(text: string, placed: readonly Placed[], cast: Cast): Turn[] {
  const turns: Turn[] = [];
  for (const place of placed) {
    if (!attributionOf(place)) continue;
    const last = turns.at(-1);
    if (last && continues(last.places.at(-1)!, place)) {
      last.places.push(place);
      last.end = place.quotation.outer.end;
      if (last.kind === 'none') Object.assign(last, cueOf(text, place, cast));
    } else turns.push(turnOf(text, place, last, cast));
  }
  return turns;
}

function turnOf(text: string, place: Placed, last: Turn | undefined, cast: Cast): Turn {
  const { start, end } = place.quotation.outer;
  const since = last?.end ?? Math.max(0, start - LONG);
  const between = text.slice(since, start);
  return {
    ...cueOf(text, place, cast),
    places: [place],
    gap: !last ? 'first' : !/\p{L}/u.test(between) ? 'none' : between.length > LONG ? 'long' : 'short',
    beside: last?.places.at(-1)?.paragraph === place.paragraph,
    start,
    end,
    since,
  };
}

/** “…,” he said, “…” and “…,” he said. “…” are one turn. */
function continues(before: Placed, place: Placed): boolean {
  const rule = attributionOf(place)!.rule;
  if (/^(?:split-quote|next-paragraph-of-quote|joined-quote)$/u.test(rule)) return true;
  const { cue } = attributionOf(before)!;
  if (rule !== 'same-paragraph' || before.paragraph !== place.paragraph || !cue) return false;
  if (cue.start < before.quotation.end) return false;
  const gap = place.paragraph.passage.mask.slice(before.at + 1, place.at);
  return !gap.replace(/[\s\uE020]+$/u, '').includes(STOP);
}

function cueOf(
  text: string,
  place: Placed,
  cast: Cast,
): Pick<Turn, 'kind' | 'named' | 'head' | 'determiner' | 'guess'> {
  const { source, speaker, rule } = attributionOf(place)!;
  if (!source || rule === 'split-quote')
    return { kind: 'none', named: null, head: null, determiner: null, guess: null };
  const words = text.slice(source.start, source.end);
  const pronoun = /^(?:he|she|they|I)$/iu.exec(words)?.[0];
  if (pronoun) {
    const kind = pronoun === 'I' ? 'I' : (pronoun.toLowerCase() as CueKind);
    return { kind, named: null, head: null, determiner: null, guess: kind === 'I' ? null : speaker };
  }
  if (speaker && cast.isNamedAt(speaker, source))
    return { kind: 'name', named: speaker, head: null, determiner: null, guess: speaker };
  const head = words.trim().split(/\s+/u).at(-1)!.toLowerCase();
  const kind = MAN.test(head) ? 'man' : WOMAN.test(head) ? 'woman' : 'noun';
  const determiner = /^(?:the|that|this)\b/iu.test(words)
    ? 'the'
    : /^(?:an?|one|another)\b/iu.test(words)
      ? 'a'
      : 'own';
  // "the parson", where the text calls one person so, is as good as a name.
  if (determiner === 'the' && speaker) return { kind: 'name', named: speaker, head, determiner: null, guess: speaker };
  return { kind, named: null, head, determiner, guess: speaker };
}

/** Mentions that start in a stretch; `mentions` are in text order. */
export const within = (mentions: readonly Mention[], from: number, to: number): Mention[] => {
  let at = firstFrom(mentions, from, ({ start }) => start);
  const found: Mention[] = [];
  for (; at < mentions.length && mentions[at]!.start < to && found.length < 40; at += 1) found.push(mentions[at]!);
  return found;
};

/** The gender that a noun for a person says: "parson" is a man. */
export const genderOfWord = (word: string): 'm' | 'f' | undefined =>
  MAN.test(word) ? 'm' : WOMAN.test(word) ? 'f' : undefined;
