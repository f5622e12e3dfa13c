import type { Token } from '../../model.ts';
import { isAuxiliary, lowerOf, SUBJECTS, wordSet } from './clauses.ts';

/** Words before a question that are none of it: "So, well, did you …". */
const LEADS = wordSet('so and but or well now then okay ok yes yeah no right um uh oh because just also , – — …');
const QUESTION_WORDS = wordSet('who whom whose what when where why how which');
/** Auxiliaries that open a condition or a command rather than a question unless a question mark says so. */
const OTHERWISE = wordSet('had should were have be being been could do');
const DETERMINERS = wordSet('the a an your his her its our their my these those any anyone anybody anything everyone');
const REQUEST =
  /^(?:please )?(?:(?:just )?tell (?:me|us)|talk (?:to (?:me|us) )?(?:about|through)|walk (?:me|us) through|take (?:me|us) (?:back|through)|describe|explain|give (?:me|us)|remind (?:me|us)|help (?:me|us) understand|say (?:more|something) about)\b/u;
const INDIRECT =
  /^i(?:'d| would)? (?:want(?:ed)?|like|love|have) to (?:ask|know|hear)\b|^i(?:'m| am|was) (?:curious|wondering)\b|^i wonder\b/u;
const TAG =
  /^(?:right|correct|no|yes|eh|huh|true|is(?:n't)? (?:it|he|she|that)|are(?:n't)? (?:you|they|we)|did(?:n't)? (?:you|he|she|they|it|we)|do(?:n't|esn't)? (?:you|they|we|he|she|it)|was(?:n't)? (?:it|he|she)|have(?:n't)? (?:you|they)|has(?:n't)? (?:it|he|she)|wo(?:n't)? (?:you|it|they)) ?$/u;

/** What has one of these words has a verb. */
const STATES = /^(?:\p{Ll}+ed|you|i|we|they|he|she)$/u;
/** A question is looked for in so many last tokens of a sentence. */
const LONGEST = 200;

/** Whether one sentence asks: by its sign, its order of words, or, said by who asks in a conversation, a request. */
export function isQuestion(tokens: readonly Token[], isTurn: boolean): boolean {
  if (tokens.slice(-3).some(({ text }) => /[?？]/u.test(text))) return true;
  // "So is Lee" asks nothing.
  const from = tokens.findIndex((token) => !LEADS.has(lowerOf(token)));
  if (from < 0) return false;
  const isSoIs = from > 0 && lowerOf(tokens[from - 1]!) === 'so';
  if (!isSoIs && opensQuestion(tokens, from, false)) return true;
  const opening = tokens
    .slice(from, from + 6)
    .map(lowerOf)
    .join(' ');
  return isTurn && (REQUEST.test(opening) || INDIRECT.test(opening));
}

/** "Did Lee …", "Who runs …", "Why is it …". */
function opensQuestion(tokens: readonly Token[], at: number, isMarked: boolean): boolean {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(lowerOf);
  if (QUESTION_WORDS.has(first)) {
    if (isMarked) return true;
    return (
      first !== 'which' && isAuxiliary(second) && isSubject(tokens, at + 2) && !/'/u.test(second) && third !== 'is'
    );
  }
  if (!isAuxiliary(first) || /'(?:s|re|m|ve|ll|d)$/u.test(first)) return false;
  if (!isMarked && (OTHERWISE.has(first) || isName(tokens, at))) return false;
  return isSubject(tokens, at + 1);
}

/** A name at the beginning that looks like an auxiliary: "Will Smith", "May Pell". */
const isName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|may|can|might)$/u.test(lowerOf(tokens[at]!)) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

function isSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = lowerOf(token);
  return (SUBJECTS.has(word) && word !== 'who') || DETERMINERS.has(word) || /^\p{Lu}/u.test(token.text);
}

/**
 * Where the question begins in a sentence that states something first: "Lee sold Bolt in May, so [why did you stay?]".
 * 0 where all of it asks, as in "Lee sold Bolt, didn't he?"
 */
export function statementBefore(tokens: readonly Token[]): number {
  if (opensQuestion(tokens, firstWord(tokens), true) || isCondition(lowerOf(tokens[firstWord(tokens)] ?? tokens[0]!)))
    return 0;
  for (let i = tokens.length - 4; i > Math.max(2, tokens.length - LONGEST); i -= 1) {
    if (!/^[,;:—–-]$/u.test(tokens[i]!.text)) continue;
    let at = i + 1;
    while (at < tokens.length && LEADS.has(lowerOf(tokens[at]!))) at += 1;
    if (isTag(tokens.slice(at, at + 8)) || !opensQuestion(tokens, at, true)) continue;
    return tokens.slice(0, i).some((token) => STATES.test(lowerOf(token)) || isAuxiliary(lowerOf(token))) ? i : 0;
  }
  return 0;
}

const isTag = (tokens: readonly Token[]): boolean =>
  TAG.test(
    tokens
      .map(lowerOf)
      .join(' ')
      .replace(/[?!"”’ ]+$/u, ''),
  );

const firstWord = (tokens: readonly Token[]): number =>
  Math.max(
    0,
    tokens.findIndex((token) => !LEADS.has(lowerOf(token))),
  );

const isCondition = (word: string): boolean =>
  /^(?:if|when|given|since|after|before|as|with|although|though|while|in|on|at|suppose)$/u.test(word);

const ASKING =
  / (?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|curious|(?:the|my|a|one) (?:\S+ )?question (?:is|was|of)|want(?:s|ed)? to know|like to know|questioned|questions)(?: (?:me|us|him|her|them|you|myself|himself|herself|again|aloud|about|just|\S+|\S+ \S+))? $/u;

/** Whether the clause that follows one with "whether", "how" or "who" is an indirect question: "Lee asked Voss [if …]". */
export const asksNext = (words: readonly string[], joint: string): boolean =>
  /^(?:whether|if|who|whom|whose|what|when|where|why|how|which)$/u.test(joint) && ASKING.test(` ${words.join(' ')} `);
