import type { Language, Span } from '../model.ts';
import { DIRECT_EN } from './en/direct.ts';
import type { Passage } from './passage.ts';
import type { AttributionPattern } from './pattern.ts';
import type { Quotation } from './quotations.ts';
import { type Scene, type Voice, whoAt } from './scene.ts';
import { isMakingVerb, isOnlyNamed, isTitleLike, subjectBefore } from './speech.ts';
import { DIRECT_ZH } from './zh/patterns.ts';

/** Why a quotation is taken for somebody's words. */
export interface Attribution {
  speaker: string | null;
  rule: string;
  cue?: Span;
}

export const DIRECT: Record<Language, readonly AttributionPattern[]> = { en: DIRECT_EN, zh: DIRECT_ZH };

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
  for (const pattern of DIRECT[language]) {
    for (const match of matchesOf(pattern.find, passage.mask)) {
      const quote = match.indices!.groups!.quote;
      const quotation = quote && passage.quotationAt(quote[0]);
      if (!quotation || found.has(quotation)) continue;
      const attribution = attributionOf(text, passage, pattern, match, voice, scene);
      if (attribution) found.set(quotation, attribution);
    }
  }
  return found;
}

/** Matches that may overlap: one quotation may stand after the cue of another and before its own. */
export function* matchesOf(find: RegExp, mask: string): Generator<RegExpExecArray> {
  find.lastIndex = 0;
  for (let match = find.exec(mask); match !== null; match = find.exec(mask)) {
    const next = match.index + 1;
    yield match;
    find.lastIndex = next;
  }
}

function attributionOf(
  text: string,
  passage: Passage,
  pattern: AttributionPattern,
  match: RegExpExecArray,
  voice: Voice,
  scene: Scene,
): Attribution | null {
  const groups = match.indices!.groups!;
  const [quoteAt] = groups.quote!;
  const quotation = passage.quotationAt(quoteAt)!;
  const cue = groups.cue ?? groups.cue2;
  const cueWords = cue ? passage.mask.slice(cue[0], cue[1]) : '';
  const words = text.slice(quotation.start, quotation.end);
  const adjacent = /[,，:：]\s?$/u.test(passage.mask.slice(Math.max(0, quoteAt - 2), quoteAt));
  if (isTitleLike(words) && (isMakingVerb(cueWords) || (pattern.fragment && words.split(/\s/u).length > 1)))
    return null;
  if (!adjacent && pattern.fragment && isOnlyNamed(text, passage, quoteAt, quotation)) return null;
  if (pattern.fragment && !adjacent && passage.nameIn(quotation)) return null;
  if (/quote-(?:verb|subject|speaker)/u.test(pattern.id) && !isClosed(text, passage, quoteAt, quotation)) return null;
  const who = groups.who ?? groups.who2;
  const subject: [number, string] | null = who
    ? [who[0], passage.mask.slice(who[0], who[1])]
    : pattern.subjectOfSentence
      ? subjectBefore(passage, cue?.[0] ?? quoteAt)
      : null;
  const speaker = subject ? whoAt(passage, subject[0], subject[1], voice, scene) : (voice.carried ?? null);
  return {
    speaker,
    rule: pattern.id,
    ...(cue ? { cue: { start: passage.offset(cue[0]), end: passage.offset(cue[1]) } } : {}),
  };
}

/** Before its cue a quotation ends in a sign: “Done,” she said; without one it is an epithet: the “godmother” Ida Voss said. */
function isClosed(text: string, passage: Passage, at: number, { end }: Quotation): boolean {
  return /[,.!?…—–，。！？-]/u.test(text[end - 1]!) || /^[,，—–]/u.test(passage.mask[at + 1] ?? '');
}
