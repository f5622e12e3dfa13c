import type { Sentence } from '../../model.ts';
import type { Phrase } from '../lists.ts';
import { CASE, DOES, isCapitalised, LISTED, type WordInfo, type WordReader } from './words.ts';

/** Tokens `[from, to)` written like one name. */
export interface CapitalRun {
  from: number;
  to: number;
}

/** A sentence as the tagger sees it. */
export interface LatinSentence {
  sentence: Sentence;
  words: WordInfo[];
  /** Token → the run of capitalised words that it stands in, "van" and "&" inside. */
  tight: (CapitalRun | null)[];
  /** The same with "of", "the", "for" and "and" inside: "Bank of England". */
  wide: (CapitalRun | null)[];
  /** Token → what the lists call the phrase that it stands in: type number × 4 + BILU position, 0 for none. */
  phrases: Uint8Array;
  /** A line break stands before the token. */
  breaks: Uint8Array;
  /** How much of the sentence's words is capitalised: 0 little, 1 most (a headline), 2 all of it in capitals. */
  headline: number;
  /** The token's own evidence, bits of `EVIDENCE`. */
  evidence: Uint16Array;
}

/** What one place says of a word that the word's other places can learn from. */
export const EVIDENCE = {
  lower: 1 << 0,
  capitalInside: 1 << 1,
  afterHonorific: 1 << 2,
  speaks: 1 << 3,
  endsFullName: 1 << 4,
  inCompany: 1 << 5,
  inBody: 1 << 6,
  possessive: 1 << 7,
  inLongRun: 1 << 8,
  afterIn: 1 << 9,
  afterThe: 1 << 10,
  startsFullName: 1 << 11,
  afterOffice: 1 << 12,
  versioned: 1 << 13,
  /** "… the Widget Makers Union (WMU)". */
  shortOfName: 1 << 14,
  /** "… optical character recognition (OCR)". */
  shortOfWords: 1 << 15,
} as const;

const LONGEST = 200;
const TYPES = ['', 'person', 'company', 'organization', 'product', 'place', 'work'];

/** Cuts sentences that are too long for the lattice, and looks up what the tagger asks of each word's surroundings. */
export const latinSentences = (text: string, sentences: readonly Sentence[], read: WordReader): LatinSentence[] =>
  sentences.flatMap(shorten).map((sentence) => latinSentence(text, sentence, read));

function shorten(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  if (tokens.length <= LONGEST) return [sentence];
  const parts: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += LONGEST) {
    parts.push({ ...sentence, tokens: tokens.slice(from, from + LONGEST) });
  }
  return parts;
}

function latinSentence(text: string, sentence: Sentence, read: WordReader): LatinSentence {
  const words = withoutShouting(
    sentence.tokens.map((token) => read(token.text)),
    read,
  );
  const breaks = lineBreaks(text, sentence);
  const tight = runs(words, breaks, DOES.joins);
  const wide = runs(words, breaks, DOES.joinsWide);
  const phrases = listedPhrases(words);
  const evidence = new Uint16Array(words.length);
  const made = { sentence, words, tight, wide, phrases, breaks, headline: headline(words), evidence };
  for (let i = 0; i < words.length; i += 1) evidence[i] = evidenceAt(made, i);
  return made;
}

function lineBreaks(text: string, { tokens }: Sentence): Uint8Array {
  const breaks = new Uint8Array(tokens.length);
  for (let i = 1; i < tokens.length; i += 1) {
    for (let at = tokens[i - 1]!.end; at < tokens[i]!.start; at += 1)
      if (text.charCodeAt(at) === LINE_FEED) breaks[i] = 1;
  }
  return breaks;
}

const LINE_FEED = 10;

/** A line in capitals throughout is read as if its ordinary words were in small letters and the others capitalised. */
function withoutShouting(words: WordInfo[], read: WordReader): WordInfo[] {
  if (headline(words) !== 2) return words;
  return words.map((word, i) => {
    if (word.case !== CASE.capitals || word.text.length < 3)
      return word.case === CASE.capitals ? read(word.lower) : word;
    const capital = word.text.charAt(0) + word.lower.slice(1);
    const ordinary =
      word.listed & LISTED.common && !(word.listed & ~(LISTED.common | LISTED.surname | LISTED.personNoun));
    return read(ordinary && i > 0 ? word.lower : capital);
  });
}

function runs(words: readonly WordInfo[], breaks: Uint8Array, inside: number): (CapitalRun | null)[] {
  const found = new Array<CapitalRun | null>(words.length).fill(null);
  for (let i = 0; i < words.length; ) {
    if (!isCapitalised(words[i]!)) {
      i += 1;
      continue;
    }
    const run = { from: i, to: runEnd(words, breaks, i, inside) };
    found.fill(run, run.from, run.to);
    i = run.to;
  }
  return found;
}

function runEnd(words: readonly WordInfo[], breaks: Uint8Array, from: number, inside: number): number {
  let to = from + 1;
  for (;;) {
    let next = to;
    while (next < words.length && next - to < 2 && breaks[next] === 0 && (words[next]!.does & inside) !== 0) next += 1;
    const word = words[next];
    if (word === undefined || breaks[next] === 1) return to;
    if (isCapitalised(word) || (word.case === CASE.number && next === to && word.text.length <= 4)) to = next + 1;
    else return to;
  }
}

function headline(words: readonly WordInfo[]): number {
  let [letters, capitals, ordinary, long] = [0, 0, 0, 0];
  for (const word of words) {
    if (word.case === CASE.sign || word.case === CASE.number) continue;
    letters += 1;
    if (word.case === CASE.capitals || word.case === CASE.letter) capitals += 1;
    if (word.case !== CASE.lower) continue;
    ordinary += 1;
    if (word.text.length > 3) long += 1;
  }
  if (letters < 3) return 0;
  if (capitals > 0.8 * letters) return 2;
  return letters > 3 && long <= 0.1 * letters && ordinary < 0.5 * letters ? 1 : 0;
}

function listedPhrases(words: readonly WordInfo[]): Uint8Array {
  const phrases = new Uint8Array(words.length);
  for (let i = 0; i < words.length; ) {
    const phrase = longestPhrase(words, i);
    if (phrase === null) {
      i += 1;
      continue;
    }
    const length = phrase.words.length;
    const type = TYPES.indexOf(phrase.type) * 4;
    for (let k = 0; k < length; k += 1)
      phrases[i + k] = type + (length === 1 ? 3 : k === 0 ? 0 : k === length - 1 ? 2 : 1);
    i += length;
  }
  return phrases;
}

function longestPhrase(words: readonly WordInfo[], at: number): Phrase | null {
  for (const phrase of words[at]!.phrases) if (matches(words, at, phrase.words)) return phrase;
  return null;
}

function matches(words: readonly WordInfo[], at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > words.length) return false;
  for (let k = 0; k < phrase.length; k += 1) {
    const { text } = words[at + k]!;
    if ((text.includes('’') ? text.replace('’', "'") : text) !== phrase[k]) return false;
  }
  return true;
}

function evidenceAt({ words, tight, wide, headline: kind }: LatinSentence, i: number): number {
  const word = words[i]!;
  if (word.case === CASE.lower) return EVIDENCE.lower;
  if (!isCapitalised(word) || kind !== 0) return 0;
  const run = tight[i]!;
  const before = words[run.from - 1];
  const after = words[run.to];
  const wideRun = wide[i] ?? run;
  let bits = shortForm(words, i);
  if (i > 0 && words[i - 1]!.case !== CASE.sign) bits |= EVIDENCE.capitalInside;
  const first = words[run.from]!;
  const title = run.to - run.from > 1 && i > run.from ? first : before;
  if (title !== undefined && title.listed & LISTED.honorific) bits |= EVIDENCE.afterHonorific;
  if (title !== undefined && title.listed & (LISTED.office | LISTED.personNoun)) bits |= EVIDENCE.afterOffice;
  const beside = (before?.does ?? 0) | (after?.does ?? 0);
  if (beside & DOES.speaks) bits |= EVIDENCE.speaks;
  if (run.to - run.from > 1) {
    bits |= EVIDENCE.inLongRun;
    if (first.listed & LISTED.given)
      bits |= i === run.to - 1 ? EVIDENCE.endsFullName : i === run.from ? EVIDENCE.startsFullName : 0;
    if (words[run.to - 1]!.case === CASE.number) bits |= EVIDENCE.versioned;
  }
  const ends = words[wideRun.to - 1]!.listed | words[run.to - 1]!.listed;
  if (i < wideRun.to - 1 && ends & LISTED.companyHead) bits |= EVIDENCE.inCompany;
  if (i < wideRun.to - 1 && (ends | words[wideRun.from]!.listed) & LISTED.bodyHead) bits |= EVIDENCE.inBody;
  if (after && after.does & DOES.owns) bits |= EVIDENCE.possessive;
  if (before && before.does & DOES.places) bits |= EVIDENCE.afterIn;
  if (before && before.does & DOES.the) bits |= EVIDENCE.afterThe;
  return bits;
}

/** Whether a word in brackets is made of the first letters of the words before them, and whether these are a name. */
function shortForm(words: readonly WordInfo[], i: number): number {
  if (words[i - 1]?.text !== '(') return 0;
  const letters = words[i]!.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (letters.length < 2) return 0;
  let left = letters.length;
  let capitals = 0;
  for (let k = i - 2; k >= 0 && k >= i - 2 - letters.length * 2 && left > 0; k -= 1) {
    const word = words[k]!;
    if (word.lower.startsWith(letters[left - 1]!)) {
      left -= 1;
      if (isCapitalised(word)) capitals += 1;
    } else if ((word.does & DOES.skipped) === 0) return 0;
  }
  if (left > 0) return 0;
  return capitals > 0.5 * letters.length ? EVIDENCE.shortOfName : EVIDENCE.shortOfWords;
}
