import type { Famous } from '../lists.ts';
import type { LatinSentence } from './context.ts';
import type { SettledSpan } from './settle.ts';
import { isCapitalised, LISTED, type WordInfo } from './words.ts';

/** Above this the tagger knows better than what a few words beside a name say. */
export const SURE = 0.97;
/** How sure a name is that only the rest of the document makes one. */
export const KNOWN_HERE = 0.7;
/** Words from this rarity on are not among the first ten thousand. */
const RARE = 6;

/** Whether a name means somebody whom everybody knows. */
export function isFamous(words: readonly WordInfo[], { from, to, probability }: SettledSpan, famous: Famous): boolean {
  if (to - from === 1) return probability < SURE && isFamousSurname(words[from]!, famous);
  const text = words.slice(from, to).map((word) => word.text);
  return famous.names.has(text.join(' '));
}

/** "Musk" and "Trump" are words as well, but rare ones; "Jobs" and "Page" are not rare. */
export const isFamousSurname = (word: WordInfo, { surnames }: Famous): boolean =>
  surnames.has(word.text) && ((word.listed & LISTED.common) === 0 || word.rarity >= RARE);

/** Takes the whole name of somebody very well known where the tagger took a part of it, or nothing. */
export function withFamous({ words }: LatinSentence, spans: SettledSpan[], { names }: Famous): SettledSpan[] {
  let all = spans;
  for (let from = 0; from + 1 < words.length; from += 1) {
    if (!isCapitalised(words[from]!) || !isCapitalised(words[from + 1]!)) continue;
    if (!names.has(`${words[from]!.text} ${words[from + 1]!.text}`)) continue;
    const to = from + 2;
    if (
      all.some(
        (span) => span.from < to && from < span.to && (span.from < from || span.to > to || span.to - span.from === 2),
      )
    )
      continue;
    all = all.filter((span) => span.to <= from || span.from >= to);
    all.push({ from, to, type: 'person', probability: KNOWN_HERE, rule: 'famous' });
  }
  return all === spans ? spans : all.sort((a, b) => a.from - b.from);
}
