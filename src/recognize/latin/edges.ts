import type { Token } from '../../model.ts';
import type { LatinSentence } from './context.ts';
import type { SettledSpan } from './settle.ts';
import { CASE, LISTED, type WordInfo } from './words.ts';

/** Names of people with the edges that names have: "Kim Dae-jung" whole, "Vince Vince" twice. */
export function withPersonEdges(source: LatinSentence, spans: readonly SettledSpan[]): SettledSpan[] {
  return spans.flatMap((span) => (span.type === 'person' ? personsOf(source, span) : [span]));
}

function personsOf({ words, sentence: { tokens } }: LatinSentence, span: SettledSpan): SettledSpan[] {
  const whole = { ...span, from: withoutOffice(words, span), to: withSecondSyllable(words, tokens, span) };
  return signedAndGreeted(words, whole);
}

const LONGEST_SYLLABLE = 6;
const FAMILY =
  /^(?:ahn|ban|bae|cha|chang|cho|choi|chun|chung|han|hong|hwang|jang|jeon|jeong|jin|jo|joo|jung|kang|kim|ko|koo|kwak|kwon|lee|lim|min|moon|nam|noh|oh|paik|pak|park|rhee|ri|roh|ryu|seo|shin|sohn|son|song|suh|sung|wang|yang|yeo|yi|yoo|yoon|yu|yun|chen|lin|tsai|chiang|soong|hsieh|liu|huang|wu)$/u;

/** "Kim Dae" before "-jung": Korean and Taiwanese given names go on in small letters behind a hyphen. */
function withSecondSyllable(words: readonly WordInfo[], tokens: readonly Token[], { from, to }: SettledSpan): number {
  const [hyphen, rest] = [tokens[to], tokens[to + 1]];
  if (!hyphen || !rest || to - from < 2 || !/^[-‐‑]$/u.test(hyphen.text)) return to;
  const tight = tokens[to - 1]!.end === hyphen.start && hyphen.end === rest.start;
  const syllable = words[to + 1]!.case === CASE.lower && rest.text.length <= LONGEST_SYLLABLE;
  return tight && syllable && FAMILY.test(words[from]!.lower) ? to + 2 : to;
}

const OFFICE = /^(?:minister|secretary|secretaries|commissioner)$/u;

/** "Minister of Transport Ana Ruiz", "Secretary of State Ruiz": what an office is for is no part of a name. */
function withoutOffice(words: readonly WordInfo[], { from, to }: SettledSpan): number {
  const held = /^(?:of|for)$/u.test(words[from - 1]?.lower ?? '') && OFFICE.test(words[from - 2]?.lower ?? '');
  let at = from;
  while (held && at < to - 1 && isOrdinary(words[at]!)) at += 1;
  return at;
}

const isOrdinary = ({ listed }: WordInfo): boolean => (listed & LISTED.common) !== 0 && (listed & LISTED.given) === 0;

/** "Vince Vince, …": who signs a letter is greeted in the next. */
function signedAndGreeted(words: readonly WordInfo[], span: SettledSpan): SettledSpan[] {
  const { from, to } = span;
  if (to - from !== 2 || words[from]!.text !== words[from + 1]!.text) return [span];
  if ((words[from]!.listed & LISTED.given) === 0 || !/^[,:-]$/u.test(words[to]?.text ?? '')) return [span];
  return [
    { ...span, to: from + 1 },
    { ...span, from: from + 1 },
  ];
}
