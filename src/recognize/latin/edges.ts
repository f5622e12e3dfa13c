import type { Token } from '../../model.ts';
import type { LatinSentence } from './context.ts';
import type { SettledSpan } from './settle.ts';
import { CASE, LISTED, type WordInfo } from './words.ts';

/** Names of people with the edges that names have: "Kim Dae-jung" whole, "Vince Vince" twice. */
export function withPersonEdges(source: LatinSentence, spans: readonly SettledSpan[]): SettledSpan[] {
  const edged = spans.flatMap((span) => (span.type === 'person' ? personsOf(source, span) : [span]));
  return withParticles(source, withSyllables(source, edged));
}

const personsOf = ({ words }: LatinSentence, span: SettledSpan): SettledSpan[] =>
  signedAndGreeted(words, { ...span, from: withoutOffice(words, span) });

const LONGEST_SYLLABLE = 6;
const SYLLABLES_SURE = 0.97;
const FAMILY =
  /^(?:ahn|ban|bae|bong|cha|chang|cho|choi|chun|chung|han|hong|hwang|jang|jeon|jeong|jin|jo|joo|jung|kang|kim|ko|koo|kwak|kwon|lee|lim|min|moon|nam|noh|oh|paik|pak|park|rhee|roh|ryu|seo|shin|sohn|son|song|suh|sung|wang|yang|yeo|yi|yoo|yoon|yu|yun|chen|lin|tsai|chiang|soong|sun|hsieh|liu|huang|wu|lai|hau)$/u;

/** Korean and Taiwanese given names go on in small letters behind a hyphen: "Kim Dae-jung", whatever "Kim Dae" was taken for. */
function withSyllables({ words, sentence: { tokens } }: LatinSentence, spans: SettledSpan[]): SettledSpan[] {
  let all = spans;
  for (let hyphen = 2; hyphen + 1 < words.length; hyphen += 1) {
    const from = hyphen - 2;
    if (!isHyphen(tokens, hyphen) || words[hyphen + 1]!.case !== CASE.lower) continue;
    if (words[hyphen + 1]!.text.length > LONGEST_SYLLABLE || words[hyphen - 1]!.case !== CASE.initial) continue;
    const touching = all.filter((span) => span.from < hyphen + 2 && from < span.to);
    const longer = touching.some((span) => span.from < from || span.to > hyphen + 2);
    if (longer || words[from]!.case !== CASE.initial || !FAMILY.test(words[from]!.lower)) continue;
    const whole = { from, to: hyphen + 2, type: 'person', probability: SYLLABLES_SURE, rule: 'syllables' };
    all = [...all.filter((span) => !touching.includes(span)), whole];
  }
  return all === spans ? spans : all.sort((a, b) => a.from - b.from);
}

/** "Hosni el-Sayed": the article of an Arabic surname. */
function withParticles({ words, sentence: { tokens } }: LatinSentence, spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const article = last && last.to + 2 === span.from && /^(?:al|el|as|ar|ad|ul|ur|ud|ez)$/u.test(words[last.to]!.text);
    if (article && isHyphen(tokens, last.to + 1) && last.type === 'person' && span.type === 'person') last.to = span.to;
    else joined.push({ ...span });
  }
  return joined;
}

/** A hyphen with no space on either side. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/u.test(tokens[at]!.text) &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at]!.end === tokens[at + 1]?.start;

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
