const LONGEST_TITLE = 200;
const DEBRIS = /^[^\p{L}]*$|^!\[/u;
const SOURCE_LINE = /^(?:source|来源|來源|出处|出處)\s*[:：]/iu;
const ENDS_LIKE_A_SENTENCE = /[.!?,;:…。！？，；：][\s"'”’»」』)\]）]*$/u;
const LABEL = /^(?:[^:：]{1,40})[:：]/u;
const BYLINE = /^(?:by|作者|文)[\s:：]/iu;

/**
 * The first line of a plain text when it looks like a headline: short, no sentence, no byline, no speaker's label, and
 * something longer follows. Undefined when in doubt.
 */
export function findTitle(text: string): string | undefined {
  const lines = text
    .slice(0, 6000)
    .split(/[\n\r]+/u)
    .map((line) => line.replace(/^\s*#{1,6}\s/u, '').trim())
    .filter((line) => !DEBRIS.test(line) && !SOURCE_LINE.test(line));
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return undefined;
  if (first.length > LONGEST_TITLE || ENDS_LIKE_A_SENTENCE.test(first) || BYLINE.test(first)) return undefined;
  const longest = rest.slice(0, 10).reduce((most, line) => Math.max(most, line.length), 0);
  const label = LABEL.exec(first)?.[0];
  const isTurn = label !== undefined && rest.slice(0, 40).some((line) => line.startsWith(label));
  if (isTurn || longest <= first.length || /^\p{Ll}/u.test(rest[0]!)) return undefined;
  return first;
}
