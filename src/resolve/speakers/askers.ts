import type { DraftSegment, Language } from '../../model.ts';
import { type Placed, WEIGHTS } from './placed.ts';

/** "I'm Dana Holt" under "HOST:". */
export const introducedHost = (text: string, placed: readonly Placed[], language: Language): string | null =>
  placed.find(
    ({ start, segment }) =>
      segment.speaker?.role === 'interviewer' &&
      segment.language === language &&
      /(?:\bI['’]m|\bI am|\b[Mm]y name is|我是|我叫)\s?$/u.test(text.slice(Math.max(0, start - 14), start)),
  )?.entity ?? null;

/** "She spoke to Ana Ruiz", "interviewed by Ana Ruiz"; who is spoken to by somebody with a name is not told from who asks. */
const ASKED_BY =
  /(?:\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:\p{L}+ ){0,2}?(?:talks|talked|spoke|speaks) (?:to|with)|\b[Ii]nterviewed by) $|(?:他|她)(?:[^。，]{0,10})?接受了?$/u;

/** Whom the introduction names as the one who asks. */
export const askingPerson = (text: string, placed: readonly Placed[], language: Language): string | null =>
  placed.find(
    ({ start, segment, underWay }) =>
      !underWay &&
      segment.language === language &&
      WEIGHTS[segment.zone] !== undefined &&
      ASKED_BY.test(text.slice(Math.max(0, start - 40), start)),
  )?.entity ?? null;

const ASKS_AFTER =
  /^['’]?s?》?(?:,? (?:recently |exclusively |has |had )*(?:interview(?:s|ed)|sp(?:oke|oken|eaks) (?:to|with)|talk(?:s|ed) (?:to|with)|sat down with|sits down with|caught up with|catches up with|chat(?:s|ted) with)\b|(?:[记記]者)?(?:[独獨]家)?(?:[专專][访訪]|[采採][访訪]|[对對][话話]))/u;
const ASKS_BEFORE =
  /(?:\b(?:tells|told|talks to|talked to|spoke to|spoke with|sat down with|interview(?:ed)? (?:by|with)|conversation with)(?: the)? |接受了?《?)$/u;

/** The paper or station that "spoke with" somebody, for an interview that names nobody who asks. */
export const askingOutlet = (text: string, outlets: readonly Placed[], language: Language): string | null =>
  outlets.find(
    ({ start, end, segment, underWay }) =>
      !underWay &&
      segment.language === language &&
      WEIGHTS[segment.zone] !== undefined &&
      (ASKS_AFTER.test(text.slice(end, end + 60)) || ASKS_BEFORE.test(text.slice(Math.max(0, start - 24), start))),
  )?.entity ?? null;

/** "We brought three editors together": whose answer is whose is not known without labels. */
const PANEL =
  /\b(?:panel|round[- ]?table)\b|\bbrought\b[^.!?]{0,100}\btogether\b|\basked (?:two|three|four|five|six) (?:\p{L}+ ){1,4}|\btalk(?:ed)? to each other\b|[圆圓]桌|座[谈談]|三人[谈談]/iu;

/** Whether the text before the first turn says that several answer. */
export function isPanel(text: string, segments: readonly DraftSegment[], language: Language): boolean {
  const first = segments.findIndex(({ zone }) => zone === 'question' || zone === 'answer');
  return segments
    .slice(0, Math.max(0, first))
    .some((s) => s.language === language && WEIGHTS[s.zone] !== undefined && PANEL.test(text.slice(s.start, s.end)));
}
