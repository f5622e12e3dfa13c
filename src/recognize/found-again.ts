import type { EntityType, Name, Sentence, Span } from '../model.ts';

/** A place that shows a name clearly, and how clear two places have to be that show it together. */
const CLEAR = 0.85;
const CLEAR_TOGETHER = 0.6;
const SURE_AGAIN = 0.7;
/** Short names are words as well: 文明, 高原, "May". */
const FEWEST_HAN = 3;
const ONLY_HAN = /^\p{Script=Han}[\p{Script=Han}·]*$/u;
/** "Ana Ruiz", "Blue Harbour Lines": words with capitals, of which the last may have small letters behind. */
const FULL_LATIN = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u;
const LETTER = /\p{L}|\p{N}/u;
const CAPITAL_BEFORE = /\p{Lu}[\p{L}.'’-]* $/u;
const CAPITAL_BEHIND = /^(?:[-’']?\p{L}| \p{Lu}|-\p{N})/u;

/** A name to look for. */
interface Sought {
  text: string;
  type: EntityType;
}

/**
 * The places of full names that were passed over: a name that the document shows clearly elsewhere is one here too, where
 * it stands by itself and nothing else was found. Names in text order, as are those that are given.
 */
export function foundAgain(text: string, sentences: readonly Sentence[], names: readonly Name[]): Name[] {
  const sought = soughtIn(text, names);
  if (sought.size === 0) return [];
  const found: Name[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    for (let at = start; at < end; at += 1) {
      if (beginsNoName(text.charCodeAt(at))) continue;
      while (next < names.length && names[next]!.end <= at) next += 1;
      const taken = names[next];
      if (taken && taken.start <= at) {
        at = taken.end - 1;
        continue;
      }
      const name = longestAt(text, at, sought);
      if (!name || at + name.text.length > Math.min(end, taken?.start ?? end)) continue;
      found.push({
        start: at,
        end: at + name.text.length,
        type: name.type,
        confidence: SURE_AGAIN,
        rule: 'known-here',
      });
      at += name.text.length - 1;
    }
  }
  return found;
}

/** A small letter or a space: nothing that is looked for begins so, and most of a text is that. */
const beginsNoName = (code: number): boolean => (code >= 97 && code <= 122) || code === 32;

/** The clear names by their first two letters, the longest first. */
function soughtIn(text: string, names: readonly Name[]): Map<string, Sought[]> {
  const clear = new Map<string, { type: EntityType; clear: number; typed: boolean }>();
  for (const { start, end, type, confidence } of names) {
    const surface = text.slice(start, end);
    if (type === 'work' || !isFull(surface)) continue;
    const known = clear.get(surface) ?? { type, clear: 0, typed: true };
    known.clear += confidence >= CLEAR ? 2 : confidence >= CLEAR_TOGETHER ? 1 : 0;
    known.typed &&= known.type === type;
    clear.set(surface, known);
  }
  const sought = new Map<string, Sought[]>();
  for (const [surface, { type, clear: times, typed }] of clear) {
    if (times < 2 || !typed) continue;
    const key = surface.slice(0, 2);
    sought.set(key, [...(sought.get(key) ?? []), { text: surface, type }]);
  }
  for (const list of sought.values()) list.sort((a, b) => b.text.length - a.text.length);
  return sought;
}

const isFull = (surface: string): boolean =>
  ONLY_HAN.test(surface) ? surface.length >= FEWEST_HAN : FULL_LATIN.test(surface);

function longestAt(text: string, at: number, sought: ReadonlyMap<string, readonly Sought[]>): Sought | undefined {
  const name = sought.get(text.slice(at, at + 2))?.find((each) => text.startsWith(each.text, at));
  return name && standsAlone(text, { start: at, end: at + name.text.length }) ? name : undefined;
}

/** Not in a longer name: "Ana Ruiz" of "Ana Ruiz Foundation" is nobody here. Han names are parted by nothing. */
function standsAlone(text: string, { start, end }: Span): boolean {
  if (!LETTER.test(text[start]!) || ONLY_HAN.test(text.slice(start, end)))
    return text[end] !== '·' && text[start - 1] !== '·';
  if (LETTER.test(text[start - 1] ?? ' ')) return false;
  return (
    !CAPITAL_BEFORE.test(text.slice(Math.max(0, start - 20), start)) &&
    !CAPITAL_BEHIND.test(text.slice(end, end + 2).replace(/^[’']s/u, ''))
  );
}
