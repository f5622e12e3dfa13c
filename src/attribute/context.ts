import type { Attribution } from './direct.ts';
import { type Passage, STOP } from './passage.ts';
import { attributionOf, type Placed } from './placed.ts';
import { type Scene, whoAt } from './scene.ts';
import { firstSubject, isOnlyNamed, isTitleLike, isUtterance } from './speech.ts';
import type { Voice } from './voices.ts';

/** Gives speakers to quotations without a cue of their own, from what stands around them. Adds to `found` of the paragraphs. */
export function attributeByContext(text: string, placed: readonly Placed[], scene: Scene): void {
  const dialogue = isDialogue(text, placed);
  placed.forEach((place, i) => {
    const { found } = place.paragraph;
    if (found.has(place.quotation)) return;
    const attribution =
      goesOn(placed, i) ??
      joined(placed, i) ??
      (mayStandAlone(text, place, dialogue) ? around(placed, i, dialogue, scene) : null);
    if (attribution) found.set(place.quotation, attribution);
  });
}

/** Stories and plays: many quotations, and people who ask each other. */
function isDialogue(text: string, placed: readonly Placed[]): boolean {
  return placed.length >= 6 && talkingIn(text, placed) * 4 >= placed.length;
}

/** Quotations in which somebody talks to somebody. */
export const talkingIn = (text: string, placed: readonly Placed[]): number =>
  placed.filter(({ quotation: { start, end } }) =>
    /[?!]|\b(?:you|thou|thee|thy|sir|madam|ma'am|my dear)\b|^(?:yes|no|oh|well|ah)\b|[你您？]/iu.test(
      text.slice(start, end),
    ),
  ).length;

/** The next paragraph of a quotation that its paragraph did not close. */
function goesOn(placed: readonly Placed[], i: number): Attribution | null {
  const before = placed[i - 1];
  const place = placed[i]!;
  if (!before?.quotation.open || before.paragraph === place.paragraph || place.at !== 0) return null;
  const attribution = attributionOf(before);
  return attribution ? sameAs(attribution, 'next-paragraph-of-quote') : null;
}

/** “a giveaway” and “the worst bill in years” */
function joined(placed: readonly Placed[], i: number): Attribution | null {
  const place = placed[i]!;
  const before = placed[i - 1];
  if (!before || before.paragraph !== place.paragraph) return null;
  const gap = place.paragraph.passage.mask.slice(before.at + 1, place.at);
  const last = attributionOf(before);
  return last && /^(?:,? ?(?:and|or|but|even|as|a|an|the|then|nor|of|also|to|[,/])){1,4} ?$/u.test(gap)
    ? sameAs(last, 'joined-quote')
    : null;
}

function mayStandAlone(text: string, { paragraph, quotation, at }: Placed, dialogue: boolean): boolean {
  if (paragraph.turn) return false;
  const words = text.slice(quotation.start, quotation.end);
  if (quotation.open) return true;
  const whole = /^[\s\uE020]*.[\s\uE020]*$/u.test(paragraph.passage.mask);
  if (!isUtterance(words, whole, dialogue ? 1 : 4)) return false;
  if (!whole && !dialogue && isTitleLike(words)) return false;
  return whole || dialogue || !isOnlyNamed(text, paragraph.passage, at, quotation);
}

function around(placed: readonly Placed[], i: number, dialogue: boolean, scene: Scene): Attribution | null {
  const place = placed[i]!;
  const { mask } = place.paragraph.passage;
  const before = placed[i - 1]?.paragraph === place.paragraph ? placed[i - 1]! : null;
  const gap = mask.slice(place.from, place.at);
  if (before && gap.replaceAll(STOP, '').trim() === '') return otherSpeaker(placed, i);
  const last = before ? attributionOf(before) : undefined;
  if (last && !gap.replace(/[\s\uE020]+$/u, '').includes(STOP)) return sameAs(last, 'same-paragraph');
  const narrated = narratedBefore(place, scene);
  if (narrated) return { speaker: narrated, rule: 'narrated-before' };
  if (last) return sameAs(last, 'same-paragraph');
  const next = placed[i + 1]?.paragraph === place.paragraph ? attributionOf(placed[i + 1]!) : undefined;
  const between = mask.slice(place.at + 1, placed[i + 1]?.at ?? place.at + 1);
  if (next && between.replaceAll(STOP, '').trim() !== '') return sameAs(next, 'same-paragraph');
  const after = narratedAfter(place, scene);
  if (after) return { speaker: after, rule: 'narrated-after' };
  if (dialogue) return otherSpeaker(placed, i);
  return lonely(placed, i);
}

/** In a dialogue without cues the speaker before last speaks again, known by name or not. */
function otherSpeaker(placed: readonly Placed[], i: number): Attribution {
  const last = voiceOf(placed[i - 1]);
  for (let at = i - 2; at >= Math.max(0, i - 8); at -= 1) {
    const voice = voiceOf(placed[at]);
    if (voice === undefined || voice === last || placed[i]!.paragraph.passage.calls(placed[i]!.quotation, voice))
      continue;
    return { speaker: attributionOf(placed[at]!)!.speaker, rule: 'alternation', voice };
  }
  const called = placed[i - 1] && vocativeIn(placed[i - 1]!);
  if (called && called !== last) return { speaker: called, rule: 'addressed-before', voice: called };
  return { speaker: null, rule: 'alternation', voice: `other than ${last}` };
}

/** Whom a quotation calls by name: “Are you there, Ida?” */
function vocativeIn({ quotation, paragraph: { passage } }: Placed): string | null {
  for (const entity of passage.namedIn(quotation)) if (passage.calls(quotation, entity)) return entity;
  return null;
}

function voiceOf(place: Placed | undefined): string | undefined {
  const attribution = place && attributionOf(place);
  return attribution?.voice ?? attribution?.speaker ?? undefined;
}

/** The same speaker as of another quotation. */
const sameAs = ({ speaker, voice }: Attribution, rule: string): Attribution => ({
  speaker,
  rule,
  ...(voice ? { voice } : {}),
});

/** "Barrow shook her head. “Nothing matched.”" */
function narratedBefore({ paragraph: { passage, voice }, at, from }: Placed, scene: Scene): string | null {
  const { mask } = passage;
  const end =
    mask[at - 1] === STOP || /[\s\uE020]/u.test(mask[at - 1] ?? '')
      ? mask
          .slice(0, at)
          .trimEnd()
          .replace(/\uE020$/u, '').length
      : at;
  const start = Math.max(from, mask.lastIndexOf(STOP, end - 1) + 1);
  return end - start < 3 ? null : subjectIn(passage, start, Math.min(end, start + 60), voice, scene);
}

/** "“Not today.” Reid shook his head." */
function narratedAfter({ paragraph: { passage, voice }, at }: Placed, scene: Scene): string | null {
  return subjectIn(passage, at + 1, Math.min(passage.mask.length, at + 16), voice, scene);
}

/** A clause in front is not what the sentence is about: "When he was asked, Reid …". */
const FRONT_CLAUSE =
  /^\s*(?:When|While|After|As|Asked|If|Although|Though|Before|Once|Since|Because|Until|Still|Then|Pressed|Told)\b[^,\uE020]{0,120}, /u;

function subjectIn(passage: Passage, from: number, to: number, voice: Voice, scene: Scene): string | null {
  const front = FRONT_CLAUSE.exec(passage.mask.slice(from, from + 140))?.[0].length ?? 0;
  const subject = firstSubject(passage.mask, from + front, to + front);
  const id = subject && whoAt(passage, subject[0], subject[1], voice, scene);
  return id !== null && scene.entity(id)?.type === 'person' ? id : null;
}

/** A paragraph that is one quotation: in a report the speaker of the paragraph before goes on. */
function lonely(placed: readonly Placed[], i: number): Attribution {
  const last = placed[i - 1] && attributionOf(placed[i - 1]!);
  const { topic } = placed[i]!.paragraph.voice;
  if (topic) return { speaker: topic, rule: 'headline-quote' };
  return { speaker: last?.speaker ?? null, rule: 'following-quote' };
}
