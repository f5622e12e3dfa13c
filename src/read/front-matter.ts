import { parseDate } from './dates.ts';
import { type Metadata, splitNames } from './html-metadata.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Takes the block of `key: value` lines off the top of a Markdown text and reads title, date and author from it. */
export function readFrontMatter(markdown: string): Metadata & { body: string } {
  const match = FRONT_MATTER.exec(markdown);
  if (!match || !/^[\w-]+\s*:/mu.test(match[1]!)) return { body: markdown };
  const value = (...keys: string[]) => keys.map((key) => entryOf(match[1]!, key)).find((found) => found !== undefined);
  const names = splitNames(value('authors', 'author', 'by'));
  return {
    title: value('title', 'headline'),
    date: parseDate(value('date', 'published', 'pubdate') ?? ''),
    authors: names.length > 0 ? names : undefined,
    body: markdown.slice(match[0].length),
  };
}

/** `key: value`, `key: "value"`, `key: [a, b]`, or a list of `- value` lines below the key. */
function entryOf(yaml: string, key: string): string | undefined {
  const found = new RegExp(`^${key}[ \\t]*:[ \\t]*(.*)((?:\\r?\\n[ \\t]*-[ \\t]+.*)*)`, 'imu').exec(yaml);
  if (!found) return undefined;
  const items = found[1]!.trim() === '' ? found[2]!.split('\n').map((item) => item.replace(/^\s*-/u, '')) : [found[1]!];
  const bare = items.map((item) => item.trim().replace(/^[["']+|[\]"']+$/gu, '')).filter((item) => item !== '');
  return bare.length > 0 ? bare.join(', ').replace(/["']\s*,\s*["']/gu, ', ') : undefined;
}
