import type { Span } from '../model.ts';

interface Line extends Span {
  text: string;
  /** Columns it takes: a Han character takes two. */
  width: number;
  /** No blank line stands between this line and the one before it. */
  follows: boolean;
}

/**
 * The paragraphs of a plain text. A text in which each line is a paragraph gives its lines; one whose lines are wrapped
 * at a width gives what stands between blank lines, cut where a turn, a list item or a new paragraph clearly begins.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = linesOf(text);
  if (!areWrapped(lines)) return lines.map(({ start, end }) => ({ start, end }));
  const width = usualWidth(lines);
  const paragraphs: Span[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const current = paragraphs.at(-1);
    if (current && before && goesOn(before, line, width)) current.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(/\S(?:.*\S)?/gu)) {
    const line = match[0];
    const between = text.slice(lastEnd, match.index);
    lines.push({
      text: line,
      start: match.index,
      end: match.index + line.length,
      width: line.length + (line.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0),
      follows: lines.length > 0 && (between.match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0) < 2,
    });
    lastEnd = match.index + line.length;
  }
  return lines;
}

const ENDS_A_SENTENCE = /[.!?:;…。！？：；][\s"'”’»」』)\]）*_]*$/u;
const GOES_ON_SMALL = /^["'“‘«(]?\p{Ll}/u;
const isHan = (character: string) => /[\p{Script=Han}，、]/u.test(character);

/** Whether most lines break off in the middle of a sentence. Lists and verse also do, but begin each line anew. */
function areWrapped(lines: Line[]): boolean {
  const width = usualWidth(lines);
  let pairs = 0;
  let broken = 0;
  let small = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || !line.follows) return;
    pairs += 1;
    if (ENDS_A_SENTENCE.test(before.text)) return;
    broken += 1;
    const hanAtTheWidth = isHan(before.text.at(-1)!) && isHan(line.text[0]!) && before.width >= width * 0.85;
    if (GOES_ON_SMALL.test(line.text) || hanAtTheWidth) small += 1;
  });
  return broken * 2 > pairs && small * 3 >= broken;
}

/** The width that nine of ten lines do not pass. */
function usualWidth(lines: Line[]): number {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

const BEGINS_A_TURN =
  /^(?:[-–—•*]\s|>>|\d{1,2}[.)]\s|[\p{L}][\p{L}\p{M} .'’()-]{0,40}[:：](?:\s|\p{Script=Han})|[QA][.:])/u;

function goesOn(before: Line, line: Line, width: number): boolean {
  if (!line.follows) return false;
  if (!ENDS_A_SENTENCE.test(before.text)) return true;
  if (BEGINS_A_TURN.test(line.text)) return false;
  return before.width >= width * 0.6;
}
