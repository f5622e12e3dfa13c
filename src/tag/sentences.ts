import type { Document, DraftSegment, Language, Sentence, Token } from '../model.ts';
import { tokenize } from './tokens.ts';

const TERMINAL = /^[.!?…。！？]$/u;
const CLOSER = /^["'”’»)\]）】」』》]$/u;
/** Abbreviations that a name follows: never the end of a sentence. */
const BEFORE_NAME = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Pres|No|vs)\.$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** Words that begin a sentence far more often than they go on with one after "Inc." or "U.S.". */
const OPENER =
  /^(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|If|When|While|After|Before|As|For|With|There|However|Today|Now|Then|Two|Some|Many|Most|Also|So|What|Who|Why|How)$/u;

/** Cuts every segment into sentences of tokens. Sentences keep to one segment and are in text order. */
export function tagSegments(doc: Pick<Document, 'text'>, segments: readonly DraftSegment[]): Sentence[] {
  return segments.flatMap((segment, index) => {
    const start = segment.label?.end ?? segment.start;
    const tokens = tokenize(doc.text, start, segment.end);
    return splitSentences(doc.text, tokens).map((part) => toSentence(part, index, segment.language));
  });
}

function toSentence(tokens: Token[], segment: number, language: Language): Sentence {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, segment, language, tokens };
}

/** Groups tokens by sentence: at terminal signs with what closes after them, and at blank lines. */
export function splitSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    current.push(tokens[i]!);
    const next = tokens[i + 1];
    if (next !== undefined && !endsAfter(text, tokens, i)) continue;
    sentences.push(current);
    current = [];
  }
  return sentences;
}

function endsAfter(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  const gap = next.start - token.end;
  if (gap > 1 && /\n[^\S\n]*\n/u.test(text.slice(token.end, next.start))) return true;
  if (gap === 0 && isCloser(next)) return false;
  const last = terminalBefore(tokens, i);
  if (last === null) return false;
  if (/[。！？]/u.test(last.text)) return true;
  if (gap === 0) return false;
  if (TERMINAL.test(last.text)) return beginsSentence(next);
  if (BEFORE_NAME.test(last.text) || INITIAL.test(last.text)) return false;
  return OPENER.test(next.text);
}

const isCloser = ({ text }: Token): boolean => text.length === 1 && CLOSER.test(text);

/** The terminal sign or abbreviation that token `i` ends with, looking back over what closes after it. */
function terminalBefore(tokens: readonly Token[], i: number): Token | null {
  let at = i;
  while (at > 0 && isCloser(tokens[at]!)) at -= 1;
  const token = tokens[at]!;
  if (token.text.length === 1 && TERMINAL.test(token.text)) return token;
  return token.kind === 'word' && token.text.endsWith('.') ? token : null;
}

const beginsSentence = (next: Token): boolean => !/^\p{Ll}/u.test(next.text);
