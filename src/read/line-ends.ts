/** Words of a text, to tell a typesetter's hyphen at a line's end from one that belongs to the word. */
export interface Vocabulary {
  words: Set<string>;
  compounds: Set<string>;
}

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu)) {
      (/[-\u2010]/u.test(word) ? compounds : words).add(word.replaceAll('\u2010', '-'));
    }
  }
  return { words, compounds };
}

/** Parts of compounds that keep their hyphen wherever the line breaks. */
const KEEPS_BEFORE = /^(?:self|co|ex|non|anti|pro|well|all|half|vice|cross|multi|so|e|x|u)$/iu;
const KEEPS_AFTER =
  /^(?:based|led|owned|backed|funded|founded|founder|founders|run|year|old|time|of|to|and|in|the|up|out|off|on|by|than|like|style|level|term|wide|free|driven|known|general|elect|chief|chair|in-law)(?!\p{L})/u;

/** Joins the lines of one paragraph with spaces; hyphens at line ends go where only the line's end asked for them. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary = vocabularyOf(lines)): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    if (text === '') text = next;
    else text = joinTwo(text, next, vocabulary);
  }
  return text;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

function joinTwo(text: string, next: string, vocabulary: Vocabulary): string {
  if (next === '') return text;
  if (HAN.test(text.at(-1)!) && HAN.test(next[0]!)) return text + next;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const before = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(text.slice(-60))?.[1];
  if (before === undefined) return /\p{N}[-\u2010]$/u.test(text) ? text + next : `${text} ${next}`;
  const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
  if (after === undefined) return /^\p{N}/u.test(next) ? text + next : `${text} ${next}`;
  return keepsHyphen(before, after, next, vocabulary) ? text + next : text.slice(0, -1) + next;
}

function keepsHyphen(before: string, after: string, next: string, { words, compounds }: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(after)) return true;
  const start = before.toLowerCase();
  if (words.has(start + after)) return false;
  if (compounds.has(`${start}-${after}`)) return true;
  return KEEPS_BEFORE.test(before) || KEEPS_AFTER.test(next);
}
