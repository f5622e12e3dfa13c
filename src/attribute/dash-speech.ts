import type { Span } from '../model.ts';
import { SPEAK } from './en/verbs.ts';
import type { Quotation } from './quotations.ts';

/** "— Come up, Karl, he called." — speech behind a dash, without quotation marks (Joyce, French and Spanish print). */
const OPENER = /(?<=^|\n\s*|[.!?:…]\s)[—―]\s?(?=[\p{Lu}¿¡])/gu;
const MARK = /[“”"«»「」]/gu;
const LEAST = 4;

const SPEAKER = String.raw`(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|he|she|they|I)`;
/** ", he said quietly." after the first words of a speech. */
const CUE = new RegExp(
  String.raw`(?<=[,.!?…—]) (?:${SPEAKER} (?:\p{L}+ly )?${SPEAK}|${SPEAK} (?:${SPEAKER}|the \p{L}+))\b[^.!?:;—]{0,80}[.:]?`,
  'u',
);
/** A sentence of the narrator's: a name or "he" before a verb in the past. */
const NARRATION =
  /(?<=[.!?…]) (?:He|She|They|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|was|had|took|went|held|came|put|stood|laid|sat|bent|broke|shook|began|ran|made|gave|drew|rose|fell|felt|saw|kept|left|threw|caught|hung|swept|flung)\b/u;

/** Whether a document sets speech behind dashes: it does so often, and has fewer quotation marks than such dashes. */
export function usesDashes(text: string): boolean {
  const dashes = text.match(OPENER)?.length ?? 0;
  return dashes >= LEAST && (text.match(MARK)?.length ?? 0) < dashes;
}

/** The speeches behind dashes in one paragraph, as quotations. */
export function findDashSpeech(text: string, { start, end }: Span): Quotation[] {
  const block = text.slice(start, end);
  const openings = [...block.matchAll(OPENER)];
  return openings.flatMap((opening, i) => {
    const from = opening.index + opening[0].length;
    const to = openings[i + 1]?.index ?? block.length;
    const speech = block.slice(from, to);
    return speechParts(speech).map(([a, b], part) => {
      const first = start + (part === 0 ? opening.index : from + a);
      return {
        start: start + from + a,
        end: start + from + b,
        outer: { start: first, end: start + from + b },
        inner: [],
        open: false,
      };
    });
  });
}

/** What is said before a cue, and what goes on behind it, up to the narrator's next sentence. */
function speechParts(speech: string): [from: number, to: number][] {
  const cue = CUE.exec(speech);
  const narration = NARRATION.exec(speech)?.index ?? speech.length;
  if (cue === null || cue.index > narration) return [trimmed(speech, 0, narration)];
  const rest = cue.index + cue[0].length;
  const next = NARRATION.exec(speech.slice(Math.max(0, rest - 1)));
  const restEnd = next === null ? speech.length : rest - 1 + next.index;
  const parts = [trimmed(speech, 0, cue.index), trimmed(speech, rest, Math.max(rest, restEnd))];
  return parts.filter(([from, to]) => to - from > 1);
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return [from + lead, from + part.trimEnd().length];
}
