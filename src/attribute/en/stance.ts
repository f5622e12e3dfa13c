import type { Stance, Token } from '../../model.ts';
import type { StanceSpan } from '../stance-span.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { deniesNext, denyingVerb, isDenied } from './denial.ts';
import { asksNext, isQuestion, statementBefore } from './questions.ts';

/** What is not so in these is supposed, not said. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'whether']);

/** "Critics say that …", "rumour has it", "reportedly": words of people whom nobody names. */
const HEARSAY =
  /\b(?:(?:people|critics|some|many|others|observers|skeptics|sceptics|folks|everyone|everybody|rivals|insiders|they)(?: \S+ly| also| often| still| always| all| will| would)? (?:say|said|saying|claim|claimed|argue|argued|insist|allege|alleged|think|tell (?:me|us|you))|rumou?rs? ha(?:s|ve|d) it|word is|(?:it is|it's|it was) (?:said|rumou?red|claimed|alleged|reported)|(?:is|are|was|were) (?:said|rumou?red|alleged|reported|believed) to|reportedly|allegedly|supposedly|so they say)\b/u;

/**
 * What each clause does. `tokens` are those of one sentence without what it quotes; `isTurn` where somebody asks: there
 * "tell us about Lee" is a question as well.
 */
export const stancesEn = (tokens: readonly Token[], isTurn: boolean): StanceSpan[] =>
  utterances(tokens).flatMap((utterance) => stancesOf(utterance, isTurn));

/** A quotation may hold several sentences. */
function utterances(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  tokens.forEach((token, i) => {
    found.at(-1)!.push(token);
    if (/^[?!]$/u.test(token.text) && /^[\p{L}\p{N}]/u.test(tokens[i + 1]?.text ?? '')) found.push([]);
  });
  return found.filter(({ length }) => length > 0);
}

function stancesOf(tokens: readonly Token[], isTurn: boolean): StanceSpan[] {
  const asked = isQuestion(tokens, isTurn) ? statementBefore(tokens) : tokens.length;
  const stated = tokens.slice(0, asked);
  const spans: StanceSpan[] = [];
  let before: Told | null = null;
  for (const clause of clausesOf(stated)) {
    const told: Told = { clause, stance: stanceOf(clause, before) };
    for (const span of spansOf(told, stated)) spans.push(span);
    before = told;
  }
  if (asked < tokens.length) spans.push({ start: tokens[asked]!.start, end: tokens.at(-1)!.end, stance: 'asks' });
  return spans;
}

interface Told {
  clause: Clause;
  stance: Stance;
}

function stanceOf({ words, joint }: Clause, before: Told | null): Stance {
  if (before !== null && asksNext(before.clause.words, joint)) return 'asks';
  if (!CONDITIONS.has(joint) && isDenied(words)) return 'denies';
  if (before !== null && joint === 'that' && deniesNext(before.clause.words)) return 'denies';
  if (HEARSAY.test(words.join(' '))) return 'quotes';
  const goesOn = joint === 'that' || (joint === '' && words[0] !== 'i');
  return before?.stance === 'quotes' && goesOn ? 'quotes' : 'asserts';
}

/** All of a clause; its verb's part is parted before "denied". */
function* spansOf({ clause: { main, phrases, words }, stance }: Told, tokens: readonly Token[]): Generator<StanceSpan> {
  const span = (from: number, to: number, what: Stance): StanceSpan => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    stance: what,
  });
  for (const { from, to } of phrases) yield span(from, to, stance);
  const verb = stance === 'asserts' ? denyingVerb(words) : -1;
  const cut = verb < 0 ? main.to : main.from + verb;
  if (cut > main.from) yield span(main.from, cut, stance);
  if (cut < main.to) yield span(cut, main.to, 'denies');
}
