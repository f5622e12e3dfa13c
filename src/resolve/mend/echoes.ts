import type { Lexicon } from '../../lexicon.ts';
import type { EntityType, Name, Sentence, Token } from '../../model.ts';
import { parsePersonName } from '../person-name.ts';
import { mayBeVerb } from '../reference/roles.ts';
import { foldName, isShouted } from '../surface.ts';

/** A name that the text has elsewhere, as folded words. */
interface Known {
  words: readonly string[];
  type: EntityType;
}

const SHORTEST = 3;

/**
 * Names that were found in one place and overlooked in another: "NIMBUS GAMES" in a headline, or the surname or first name
 * of somebody whose full name the text has ("Roman said that …"). A short name that is a common word too is taken only
 * where a verb or 's follows and it stands alone.
 */
export function withEchoes(
  sentences: readonly Sentence[],
  names: readonly Name[],
  text: string,
  lexicon: Lexicon,
): Name[] {
  const known = knownByFirstWord(names, text);
  const common = lexicon.list('common-words');
  const all: Name[] = [];
  let next = 0;
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      while (next < names.length && names[next]!.end <= token.start) all.push(names[next++]!);
      if (!/^\p{Lu}/u.test(token.text)) continue;
      const found = known.get(wordOf(token))?.find((each) => stands(each, tokens, i, common));
      const end = found && tokens[i + found.words.length - 1]!.end;
      if (!found || !end) continue;
      let after = next;
      while (after < names.length && names[after]!.end <= end && names[after]!.start >= token.start) after += 1;
      const isFree = (names[after]?.start ?? text.length) >= end;
      const isWhole = after === next + 1 && names[next]!.start === token.start && names[next]!.end === end;
      if (!isFree || isWhole || (found.words.length === 1 && after > next)) continue;
      all.push({ start: token.start, end, type: found.type, confidence: 0.7, rule: 'echo' });
      next = after;
      i += found.words.length - 1;
    }
  }
  return [...all, ...names.slice(next)];
}

const wordOf = ({ text }: Token): string => foldName(text).replace(/\.$/u, '');

/** Names of several words, and the parts of persons' names, the longest first. */
function knownByFirstWord(names: readonly Name[], text: string): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const seen = new Set<string>();
  const read = new Set<string>();
  const add = (words: readonly string[], type: EntityType) => {
    const id = words.join(' ');
    if (words.length === 0 || seen.has(id)) return;
    seen.add(id);
    known.set(
      words[0]!,
      [...(known.get(words[0]!) ?? []), { words, type }].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const { start, end, type } of names) {
    const surface = text.slice(start, end);
    const wording = `${type} ${surface}`;
    if (read.has(wording)) continue;
    read.add(wording);
    const words = foldName(surface)
      .split(/\s+/u)
      .map((word) => word.replace(/\.$/u, ''));
    if (words.length < 2 || isShouted(surface)) continue;
    add(words, type);
    if (type !== 'person') continue;
    const { parts } = parsePersonName(surface);
    if (parts.length < 2) continue;
    for (const part of [parts.at(-1)!, parts[0]!])
      if (part.length >= SHORTEST && !part.includes(' ')) add([part], type);
  }
  return known;
}

function stands(
  { words }: Known,
  tokens: readonly Token[],
  at: number,
  common: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (!words.every((word, k) => at + k < tokens.length && wordOf(tokens[at + k]!) === word)) return false;
  const next = tokens[at + words.length]?.text ?? '';
  if (words.length > 1) return /^[\p{Lu}\p{N}]/u.test(tokens[at + words.length - 1]!.text);
  const before = tokens[at - 1]?.text ?? '';
  if (/^\p{Lu}/u.test(next) || /^\p{Lu}\p{L}/u.test(before)) return false;
  const second = tokens[at + words.length + 1]?.text;
  const adverb = /^(?:also|later|then|once|now|never|himself|herself|\p{Ll}+ly)$/u.test(next) && mayBeVerb(second);
  return !common.has(words[0]!) || mayBeVerb(next) || adverb || /^['’]s$/u.test(next);
}
