import type { Language, Span } from '../model.ts';
import { DIRECT_EN, INTRODUCTION_EN } from './en/direct.ts';
import { type Passage, Q } from './passage.ts';
import type { AttributionPattern } from './pattern.ts';
import { possibleIn } from './possible.ts';
import type { Quotation } from './quotations.ts';
import { type Scene, whoAt } from './scene.ts';
import { type Groups, searchOf } from './search.ts';
import { isMakingVerb, isOnlyNamed, isTitleLike, subjectBefore } from './speech.ts';
import type { Voice } from './voices.ts';
import { DIRECT_ZH, INTRODUCTION_ZH } from './zh/patterns.ts';

/** Why a quotation is taken for somebody's words. */
export interface Attribution {
  speaker: string | null;
  rule: string;
  cue?: Span;
  /** The words that stand for the speaker. */
  source?: Span;
  /** Tells unnamed speakers apart: "the man", "I". */
  voice?: string;
}

export const DIRECT: Record<Language, readonly AttributionPattern[]> = { en: DIRECT_EN, zh: DIRECT_ZH };

const QUOTED = new RegExp(Q, 'u');

/** Runs the patterns over a passage; a quotation goes to the first pattern that claims it. */
export function attributeDirectly(
  text: string,
  passage: Passage,
  language: Language,
  voice: Voice,
  scene: Scene,
): Map<Quotation, Attribution> {
  const found = new Map<Quotation, Attribution>();
  if (passage.quotations.length === 0) return found;
  const search = searchOf(passage.mask, QUOTED);
  for (const pattern of possibleIn(DIRECT[language], passage.source)) {
    for (const groups of search(pattern)) {
      const quotation = groups.quote && passage.quotationAt(groups.quote[0]);
      if (!quotation || found.has(quotation)) continue;
      const attribution = attributionOf(text, passage, pattern, groups, voice, scene);
      if (attribution) found.set(quotation, attribution);
    }
  }
  return found;
}

const INTRODUCTION: Record<Language, Pick<AttributionPattern, 'find' | 'needs'>> = {
  en: INTRODUCTION_EN,
  zh: INTRODUCTION_ZH,
};
/** The last words of a paragraph, in which a cue may introduce the next. */
const TAIL = 500;

/** The attribution that the end of a paragraph gives to the quotation which opens the next one. */
export function introducedBy(before: Passage, language: Language, voice: Voice, scene: Scene): Attribution | null {
  if (!/[,:：，][\s\uE020]*$/u.test(before.mask.slice(-4))) return null;
  const from = Math.max(0, before.mask.length - TAIL);
  const { who, cue } = searchOf(before.mask.slice(from))(INTRODUCTION[language]).next().value ?? {};
  if (!who || !cue) return null;
  const words = before.mask.slice(from + who[0], from + who[1]);
  return {
    speaker: whoAt(before, from + who[0], words, voice, scene),
    rule: 'introduced-before',
    source: spanOf(before, from + who[0], words),
    cue: { start: before.offset(from + cue[0]), end: before.offset(from + cue[1]) },
  };
}

const voiceOf = (words: string): string => words.trim().split(' ').at(-1)!.toLowerCase();

/** Where words of a mask stand in the text. */
export function spanOf(passage: Passage, at: number, words: string): Span {
  const last = at + words.length - 1;
  return { start: passage.offset(at), end: passage.mentionAt(last)?.end ?? passage.offset(last) + 1 };
}

function attributionOf(
  text: string,
  passage: Passage,
  pattern: AttributionPattern,
  groups: Groups,
  voice: Voice,
  scene: Scene,
): Attribution | null {
  const [quoteAt] = groups.quote!;
  const quotation = passage.quotationAt(quoteAt)!;
  const cue = groups.cue ?? groups.cue2;
  const cueWords = cue ? passage.mask.slice(cue[0], cue[1]) : '';
  const words = text.slice(quotation.start, quotation.end);
  const adjacent = /[,，:：]\s?$/u.test(passage.mask.slice(Math.max(0, quoteAt - 2), quoteAt));
  const made = isMakingVerb(cueWords) && cue !== undefined && cue[0] < quoteAt;
  if (isTitleLike(words) && (made || (pattern.fragment && words.split(/\s/u).length > 1))) return null;
  const judged = cue !== undefined && quoteAt - cue[1] === 1 && isJudgement(passage, groups.who, cue);
  if (!adjacent && !judged && pattern.fragment && isOnlyNamed(text, passage, quoteAt, quotation)) return null;
  if (pattern.fragment && !adjacent && passage.nameIn(quotation)) return null;
  if (/quote-(?:verb|subject|speaker)/u.test(pattern.id) && !isClosed(text, passage, quoteAt, quotation)) return null;
  const who = groups.who ?? groups.who2 ?? groups.who3 ?? groups.who4;
  const subject: [number, string] | null = who
    ? [who[0], passage.mask.slice(who[0], who[1])]
    : pattern.subjectOfSentence
      ? subjectBefore(passage, cue?.[0] ?? quoteAt)
      : null;
  const own: Voice = { ...voice, named: passage.namedIn(quotation) };
  const speaker = subject ? whoAt(passage, subject[0], subject[1], own, scene) : (voice.carried ?? null);
  return {
    speaker,
    rule: pattern.id,
    ...(cue ? { cue: { start: passage.offset(cue[0]), end: passage.offset(cue[1]) } } : {}),
    ...(subject ? { source: spanOf(passage, subject[0], subject[1]), voice: speaker ?? voiceOf(subject[1]) } : {}),
  };
}

/** "which she has called “a giveaway”": somebody's judgement, where "a ship called “Bear”" is a name. */
const isJudgement = (passage: Passage, who: Groups[string], cue: readonly [number, number]): boolean =>
  who !== undefined &&
  (who[1] - who[0] === 1 || /^(?:he|she|they|I|we|you)$/iu.test(passage.mask.slice(...who))) &&
  !/\b(?:was|were|is|are|be|been)\b|[,(]/u.test(passage.mask.slice(who[1], cue[0]));

/** Before its cue a quotation ends in a sign: “Done,” she said; without one it is an epithet: the “godmother” Ida Voss said. */
function isClosed(text: string, passage: Passage, at: number, { end }: Quotation): boolean {
  return /[,.!?…—–，。！？-]/u.test(text[end - 1]!) || /^[,，—–]/u.test(passage.mask[at + 1] ?? '');
}
