import type { KnownHere } from './known-here.ts';
import { guessType } from './latin-types.ts';
import type { NameGuess } from './lattice.ts';
import { type HanSentence, surface } from './sentence.ts';

const MAX_TOKENS = 7;
const CAPITALISED = /^\p{Lu}/u;
const NAME_START = /^[\p{Lu}\p{Nd}]|^\p{Ll}\p{Lu}/u;
const JOINER = /^(?:[&:]|-|–|of|the|and|for|to|de|van|von|der|den|la|le|bin|al|el)$/u;
const VERSION =
  /^(?:v?\d+(?:\.\d+)*[a-z]?|Pro|Max|Ultra|Mini|mini|Flash|Turbo|Plus|Air|Lite|Nano|Opus|Sonnet|Haiku|Preview)$/u;
/** Capitals that name no one: fields, units, roles, sizes. */
const NO_NAME =
  /^(?:AI|AGI|ASI|IT|PC|TV|CEO|CFO|CTO|COO|CIO|CMO|VP|HR|PR|GPU|CPU|NPU|LLM|NLP|ML|API|SDK|APP|App|IPO|GDP|CPI|PMI|ETF|KPI|OK|VIP|DNA|RNA|UFO|USB|NPC|VR|AR|XR|MR|UI|UX|IP|ID|SUV|EV|LED|LCD|OLED|RAM|ROM|SSD|PDF|PPT|URL|HTTP|HTML|CSS|WiFi|FAQ|POOL|AM|PM|MBA|PhD|BUG|MV|CD|DVD|EP|LP|TOP|No|Vol|II|III|IV|VI|VII|VIII|IX|X|[A-Z]|[A-Z]?\d+[A-Za-z]?)$/u;
/** Capitals that follow a name without being part of it. */
const ROLE = /^(?:AI|CEO|CFO|CTO|COO|GPU|CPU|APP|App)$/u;
const FOOTNOTE = /^\d{1,2}(?=\p{Lu}\p{Ll})/u;

export interface LatinName {
  from: number;
  to: number;
  skip?: number;
  guess: NameGuess;
}

/** Names in Latin script inside Han text, left to right, none overlapping. */
export function findLatinNames(sentence: HanSentence, knownHere: KnownHere): LatinName[] {
  const found: LatinName[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const { text, kind } = sentence.tokens[at]!;
    if (kind !== 'word' || !NAME_START.test(text)) continue;
    const name =
      afterFootnote(sentence, at, knownHere) ?? listedAt(sentence, at, knownHere) ?? unlistedAt(sentence, at);
    if (name === null) continue;
    found.push(withInsertion(sentence, name));
    at = found.at(-1)!.to - 1;
  }
  return found;
}

/** "15Copilot" at the start of a note */
function afterFootnote({ tokens, knowledge }: HanSentence, at: number, knownHere: KnownHere): LatinName | null {
  const { text } = tokens[at]!;
  const skip = FOOTNOTE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skip);
  const type = skip === 0 ? undefined : (knownHere.types.get(rest) ?? knowledge.listed.get(rest)?.type);
  return type === undefined ? null : { from: at, to: at + 1, skip, guess: { type, confidence: 0.85, rule: 'zh-list' } };
}

/** "Dario [Amodei]": the bracket completes the name. */
function withInsertion(sentence: HanSentence, name: LatinName): LatinName {
  const { tokens } = sentence;
  const [open, inside, close] = tokens.slice(name.to, name.to + 3);
  if (open?.text !== '[' || close?.text !== ']' || !CAPITALISED.test(inside?.text ?? '')) return name;
  return { ...name, to: name.to + 3, guess: { type: 'person', confidence: 0.85, rule: 'zh-latin-insertion' } };
}

function listedAt(sentence: HanSentence, from: number, knownHere: KnownHere): LatinName | null {
  const { listed } = sentence.knowledge;
  for (let to = Math.min(from + MAX_TOKENS, sentence.tokens.length); to > from; to -= 1) {
    if (!oneLine(sentence, from, to)) continue;
    const text = surface(sentence, from, to);
    const type = knownHere.types.get(text) ?? listed.get(text)?.type;
    if (type === undefined || /^\d+$/u.test(text)) continue;
    const guess = { type, confidence: 0.9, rule: 'zh-list' };
    if (type === 'product') return { from, to: familyEnd(sentence, to), guess };
    if (to === from + 1 && continuesRun(sentence, to)) break;
    return { from, to, guess };
  }
  return null;
}

/** A listed word that a longer capitalised run begins with ("Meta Ray-Ban") is not yet the name. */
function continuesRun(sentence: HanSentence, at: number): boolean {
  const text = sentence.tokens[at]?.text ?? '';
  return at < sentence.tokens.length && joins(sentence, at) && CAPITALISED.test(text) && !ROLE.test(text);
}

/** Tokens one space apart at most, with no Han character among them. */
function oneLine(sentence: HanSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (sentence.tokens[at]!.kind === 'han' || (at > from && !joins(sentence, at))) return false;
  }
  return true;
}

function joins({ tokens, plain }: HanSentence, at: number): boolean {
  const gap = plain.slice(tokens[at - 1]!.end, tokens[at]!.start);
  return tokens[at]!.kind !== 'han' && (gap === '' || gap === ' ' || gap === '\u00a0');
}

/** Version and family words belong to a product: "Gemini 3", "Copilot Actions". */
function familyEnd(sentence: HanSentence, to: number): number {
  let end = to;
  while (end < sentence.tokens.length && joins(sentence, end) && continuesProduct(sentence, end)) end += 1;
  return end;
}

function continuesProduct({ tokens, knowledge }: HanSentence, at: number): boolean {
  const { text } = tokens[at]!;
  if (VERSION.test(text)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(text) && !knowledge.listed.has(text);
}

function unlistedAt(sentence: HanSentence, from: number): LatinName | null {
  const to = runEnd(sentence, from);
  const run = sentence.tokens.slice(from, to);
  if (run.length === 0 || run.every((token) => NO_NAME.test(token.text))) return null;
  const guess = guessType(sentence, from, to);
  return guess && { from, to, guess };
}

/** The end of the run of capitalised words, initials and words that join them. */
function runEnd(sentence: HanSentence, from: number): number {
  const { tokens } = sentence;
  let end = from;
  for (let at = from; at < tokens.length && at - from < MAX_TOKENS; at += 1) {
    if (at > from && !joins(sentence, at)) break;
    const { text, kind } = tokens[at]!;
    if (at > from && beginsOther(sentence, at)) break;
    if (NAME_START.test(text) && kind !== 'sign' && !(at > from && ROLE.test(text))) end = at + 1;
    else if (at === from || !JOINER.test(text)) break;
  }
  return end;
}

/** A listed firm or product inside a run begins another name. */
function beginsOther({ tokens, knowledge }: HanSentence, at: number): boolean {
  const type = knowledge.listed.get(tokens[at]!.text)?.type;
  return (type === 'company' || type === 'product') && !JOINER.test(tokens[at - 1]!.text);
}
