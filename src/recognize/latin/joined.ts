import type { SettledSpan } from './settle.ts';
import { CASE, type WordInfo } from './words.ts';

/** Below this the word lists know better than the tagger what a listed name is. */
export const SURE = 0.9;

/** "Marrow & Finch" is one firm, "&" between two people with full names is not. */
export function joinPartners(words: readonly WordInfo[], spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const partners =
      last && last.to + 1 === span.from && words[last.to]!.text === '&' && isPartner(last) && isPartner(span);
    if (partners) joined.splice(-1, 1, { ...last, to: span.to, type: 'company', rule: 'partners' });
    else joined.push(span);
  }
  return joined;
}

const isPartner = ({ from, to, type, probability }: SettledSpan): boolean =>
  to - from === 1 && probability < SURE && (type === 'person' || type === 'company' || type === 'organization');

/** "Dario [Amodei]": what an editor put in goes with the name before it. */
export function joinInsertions(words: readonly WordInfo[], spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from < last.to) continue;
    joined.push({ ...span });
    const next = span.to;
    let close = next + 1;
    while (close < next + 4 && words[close] && words[close]!.case === CASE.initial) close += 1;
    const bracketed = words[next]?.text === '[' && close > next + 1 && words[close]?.text === ']';
    if (bracketed && span.type === 'person') joined.at(-1)!.to = close + 1;
  }
  return joined;
}

/** `James Arthur "Jimmy" Calder`: a nickname in quotation marks between the parts of one name. */
export function joinNicknames(words: readonly WordInfo[], spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const first = joined.at(-1);
    if (first && span.from < first.to) continue;
    const close = first ? first.to + 2 : 0;
    const quoted = first && /^["“'‘]$/u.test(words[first.to]?.text ?? '') && /^["”'’]$/u.test(words[close]?.text ?? '');
    const nickname = quoted && first.type === 'person' && words[first.to + 1]!.case === CASE.initial;
    const ends = nickname ? surnameAfter(spans, close + 1) : close;
    if (first && ends > close + 1) first.to = ends;
    if (!first || span.from >= first.to) joined.push({ ...span });
  }
  return joined;
}

/** Where the person's name that begins at token `at` ends. */
const surnameAfter = (spans: readonly SettledSpan[], at: number): number =>
  spans.find(({ from, type }) => from === at && type === 'person')?.to ?? at;
