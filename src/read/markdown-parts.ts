/** The parser is quadratic in the length of a paragraph with many marks, and in the depth of quotes. */
const LONGEST_PARAGRAPH = 20_000;
const DEEPEST_QUOTE = /^(?:[ \t]*>){50}/u;
/** It is also quadratic in the number of lists, so it is given a text in parts. */
const SHORTEST_PART = 2_500;

/**
 * Cuts a Markdown text at blank lines between its blocks into parts that parse alike alone; link definitions go with
 * each part. Undefined for a text that the parser cannot take in reasonable time.
 */
export function markdownParts(markdown: string): string[] | undefined {
  const parts: string[] = [];
  let part: string[] = [];
  let size = 0;
  let paragraph = 0;
  let fence: string | undefined;
  let isBlankBefore = false;
  for (const line of markdown.split(/\r\n|\n|\r/u)) {
    const isBlank = line.trim() === '';
    paragraph = isBlank ? 0 : paragraph + line.length + 1;
    if (paragraph > LONGEST_PARAGRAPH || DEEPEST_QUOTE.test(line)) return undefined;
    if (size >= SHORTEST_PART && isBlankBefore && fence === undefined && /^\S/u.test(line)) {
      parts.push(part.join('\n'));
      [part, size] = [[], 0];
    }
    const mark = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1]?.slice(0, 3);
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    part.push(line);
    size += line.length + 1;
    isBlankBefore = isBlank;
  }
  parts.push(part.join('\n'));
  return parts.length === 1 ? parts : withDefinitions(markdown, parts);
}

const MOST_DEFINITIONS = 300;

function withDefinitions(markdown: string, parts: string[]): string[] {
  const definitions = markdown.match(/^ {0,3}\[[^^\]\n][^\]\n]{0,200}\]:[ \t]*\S.*$/gmu) ?? [];
  if (definitions.length === 0 || definitions.length > MOST_DEFINITIONS) return parts;
  return parts.map((part) => `${part}\n\n${definitions.join('\n')}`);
}

/** `[^1]` in running text. A mark whose note is missing, or in another part, would stay in the text. */
export const withoutNoteMarks = (markdown: string): string => markdown.replace(/\[\^[^\]\s]{1,50}\](?!:)/gu, '');
