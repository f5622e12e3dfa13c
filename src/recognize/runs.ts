import type { Sentence, Token } from '../model.ts';
import type { NameLists, Phrase } from './lists.ts';

/** A stretch of capitalised tokens `[from, to)` of a sentence that may be a name. */
export interface Run {
  sentence: Sentence;
  from: number;
  to: number;
  /** The listed name that it is, when it is one. */
  known?: Phrase;
}

const NAME_WORD = /^(?:\p{Lu}|\p{Lt}|\p{Nd}+\p{Lu}|\p{Ll}{1,2}\p{Lu})/u;
const PARTICLE = /^(?:van|von|der|den|de|del|della|la|le|di|da|dos|du|bin|ibn|al|el|ter|ten|zu|y|e)$/u;
const INSIDE_BODY = /^(?:of|for|and|the|to|on|in)$/u;
const VERSION = /^\p{Nd}{1,2}(?:\.\p{Nd}+)?$/u;
const NEVER =
  /^(?:I|I['’]\w+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|AM|PM|AI|TV|Q|A|OK|CEO|CTO|CFO|COO)$/u;

/** Candidate names of a sentence, in order: listed names first, then runs of capitals around and between them. */
export function capitalRuns(sentence: Sentence, lists: NameLists): Run[] {
  const runs: Run[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; ) {
    if (!isNameWord(tokens[i]!)) {
      i += 1;
      continue;
    }
    const to = runEnd(tokens, i, lists);
    splitRun({ sentence, from: i, to }, lists, runs);
    i = to;
  }
  return runs;
}

export const isNameWord = (token: Token): boolean => token.kind === 'word' && NAME_WORD.test(token.text);

function runEnd(tokens: readonly Token[], from: number, lists: NameLists): number {
  let to = from + 1;
  for (;;) {
    const next = nextNameWord(tokens, from, to, lists);
    if (next === null) break;
    to = next + 1;
  }
  const after = tokens[to];
  const isVersion = after?.kind === 'number' && VERSION.test(after.text) && to - from <= 3;
  return isVersion ? to + 1 : to;
}

/** Index of the name word that goes on with the run `[from, to)`, over what may stand between. */
function nextNameWord(tokens: readonly Token[], from: number, to: number, lists: NameLists): number | null {
  const at = (i: number) => tokens[i];
  const named = (i: number) => at(i) !== undefined && isNameWord(at(i)!);
  if (named(to)) return to;
  const between = at(to)?.text ?? '';
  if (between === '&' && named(to + 1)) return to + 1;
  if (PARTICLE.test(between)) {
    if (named(to + 1)) return to + 1;
    if (PARTICLE.test(at(to + 1)?.text ?? '') && named(to + 2)) return to + 2;
  }
  if (/^['’]s$/u.test(between) && named(to + 1) && tokens[from]!.text === 'St.') return to + 1;
  if (!INSIDE_BODY.test(between) || !hasBodyHead(tokens, from, to, lists)) return null;
  if (between === 'of' || between === 'for' || between === 'to') {
    if (named(to + 1)) return to + 1;
    if (at(to + 1)?.text === 'the' && named(to + 2)) return to + 2;
  }
  return null;
}

function hasBodyHead(tokens: readonly Token[], from: number, to: number, lists: NameLists): boolean {
  for (let i = from; i < to; i += 1) {
    const head = lists.heads.get(tokens[i]!.text.toLowerCase());
    if (head?.where === 'any' && head.type !== 'place') return true;
  }
  return false;
}

/** Cuts a run at titles and at words that are never part of a name, and strips what begins a sentence by rule. */
function splitRun(run: Run, lists: NameLists, runs: Run[]): void {
  const { sentence } = run;
  const { tokens } = sentence;
  let from = run.from;
  const close = (to: number) => {
    if (to > from) keep({ sentence, from, to }, lists, runs);
  };
  for (let i = run.from; i < run.to; i += 1) {
    if (!cutsRun(tokens, i, run, lists)) continue;
    close(i);
    from = i + 1;
  }
  close(run.to);
}

function cutsRun(tokens: readonly Token[], i: number, run: Run, lists: NameLists): boolean {
  const { text } = tokens[i]!;
  const word = text.toLowerCase().replace(/\.$/u, '');
  if (NEVER.test(text)) return !(text === 'AI' && i > run.from);
  if (lists.titles.has(word) && i < run.to - 1) return true;
  if (lists.titles.has(word) && run.to - run.from === 1) return true;
  if (i !== run.from || !lists.demonyms.has(word) || lists.known.has(text)) return false;
  return !hasBodyHead(tokens, run.from, run.to, lists);
}

function keep(run: Run, lists: NameLists, runs: Run[]): void {
  const known = knownName(run, lists);
  if (known) {
    runs.push({ ...run, known });
    return;
  }
  let { from, to } = run;
  const { tokens } = run.sentence;
  if (from === 0 && isOrdinaryOpener(tokens[0]!, lists)) from += 1;
  while (from < to && !isNameWord(tokens[from]!)) from += 1;
  while (to > from && !isNameWord(tokens[to - 1]!) && tokens[to - 1]!.kind !== 'number') to -= 1;
  if (to > from && tokens[from]!.kind === 'word') {
    const rest: Run = { sentence: run.sentence, from, to };
    const listed = knownName(rest, lists);
    runs.push(listed ? { ...rest, known: listed } : rest);
  }
}

function knownName({ sentence, from, to }: Run, lists: NameLists): Phrase | undefined {
  const { tokens } = sentence;
  return lists.known
    .get(tokens[from]!.text)
    ?.find(({ words }) => words.length === to - from && words.every((word, i) => tokens[from + i]!.text === word));
}

function isOrdinaryOpener(token: Token, lists: NameLists): boolean {
  const word = token.text.toLowerCase();
  return /^\p{Lu}\p{Ll}*$/u.test(token.text) && (lists.common.has(word) || FUNCTION_WORD.test(word));
}

const FUNCTION_WORD =
  /^(?:the|a|an|this|that|these|those|he|she|it|we|you|they|his|her|its|our|your|their|my|and|but|or|nor|so|yet|if|when|while|where|why|how|what|who|which|whom|whose|as|at|by|for|from|in|into|of|on|onto|to|with|without|after|before|because|since|although|though|unless|until|whether|not|no|yes|there|here|then|than|such|each|every|both|either|neither|something|anything|nothing|everything|someone|anyone|everyone|nobody|somebody|anybody|everybody|could|would|should|shall|will|may|might|must|can|do|does|did|is|are|was|were|be|been|has|have|had|let|let['’]s|don['’]t|it['’]s|that['’]s|i['’]m|founders)$/u;
