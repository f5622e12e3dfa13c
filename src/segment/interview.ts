import { count, hasSelf, isQuestion, type Seen, see } from './exchange.ts';
import { saysInterview } from './notes.ts';
import type { Piece } from './piece.ts';

const SENTENCE_END = /[.!?。！？…][”"’」』)）\]*_]*$/u;
const SHORTEST_INTRODUCTION = 80;

/** "Ana Ruiz sat down with us", 本刊专访: an article about a conversation. */
const CONVERSATION =
  /\b(?:interview(?:s|ed)?|spoke (?:with|to|by)|we (?:spoke|met|talked)|sat down with|talk(?:s|ed) (?:to|with)|conversation with|questions (?:for|to|with)|q\s?&\s?a)\b|[采採][访訪]|[专專][访訪]|[对對][话話]|[访訪][谈談]|通[话話]|我[们們](?:[约約]?在|相[约約])[^，。]{1,20}(?:[见見碰]面|聊|[谈談])/iu;

/** A headline, byline or remark that says that a conversation follows. */
const CONVERSATION_FOLLOWS =
  /^(?:interview(?:ed)?(?: by|:)|in conversation(?: with|:)|an? (?:interview|conversation) with|q\s?&\s?a\b|[专專][访訪]|[对對][话話]|[采採][访訪][:：／/]|[问問]答[:：])/iu;
const LONGEST_ANNOUNCEMENT = 160;

/** Whether an article without labels is an interview: it says so, sets its questions apart, or goes to and fro between "you" and "I". */
export function isInterview(pieces: readonly Piece[]): boolean {
  const seen = see(pieces.filter(({ zone }) => zone === null));
  if (isAdvice(seen)) return false;
  const says = pieces.some((piece) => saysInterview(piece.text));
  const announced = says || pieces.some(({ text }) => text.length < 1500 && CONVERSATION.test(text));
  const follows = pieces.some(({ text }) => text.length < LONGEST_ANNOUNCEMENT && CONVERSATION_FOLLOWS.test(text));
  return (
    (says && count(seen, isQuestion) >= 2) ||
    (follows && count(seen, ({ puts }, at) => puts && seen[at + 1]?.puts === false) >= 2) ||
    goesToAndFro(seen, announced) ||
    setsApart(seen) ||
    isTerse(seen, announced)
  );
}

/** "you" is asked or told, and "I" answers, as often as not; less will do where the article says that people spoke. */
function goesToAndFro(seen: readonly Seen[], announced: boolean): boolean {
  const questions = count(seen, isQuestion);
  const addressed = count(seen, (item, at, all) => isQuestion(item, at, all) && item.utterance.you > 0);
  const personal =
    count(seen, ({ asks, utterance }) => !asks && hasSelf(utterance)) >= 0.3 * count(seen, ({ asks }) => !asks);
  const exchanges = count(seen, ({ answers }) => answers);
  if (announced && addressed > 0 && (addressed >= 2 || questions >= (personal ? 2 : 3))) return true;
  if (announced && exchanges >= 3 && exchanges * 5 >= seen.length) return true;
  const answered = count(seen, ({ puts }, at) => puts && seen[at + 1]?.puts === false);
  if (isIntroduced(seen) && questions >= 2 && answered >= 3 && answered * 5 >= seen.length && exchanges >= 2)
    return true;
  const heard = count(seen, ({ asks, utterance }, at) => at > 0 && seen[at - 1]!.asks && !asks && hasSelf(utterance));
  if (addressed >= 2 && heard >= 3 && heard * 4 >= questions * 3) return true;
  if (!personal) return false;
  if (addressed >= 1 && exchanges >= 4 && exchanges * 4 >= seen.length) return true;
  return questions >= 4 && questions * 6 >= seen.length && addressed >= 0.4 * questions;
}

/** The first paragraph tells of somebody from outside: columns and letters begin with "I" or "you". */
function isIntroduced([first]: readonly Seen[]): boolean {
  return (
    first !== undefined &&
    !first.puts &&
    first.utterance.i + first.utterance.you === 0 &&
    first.utterance.length >= SHORTEST_INTRODUCTION
  );
}

/** Paragraphs in bold or italics, two or more, are whole sentences that ask or tell "you" something, and others stand between them. */
export function setsApart(seen: readonly Seen[]): boolean {
  const apart = seen.filter(({ piece }) => piece.emphasis);
  const sentences = count(apart, ({ piece }) => SENTENCE_END.test(piece.text));
  const puts = count(apart, ({ asks, utterance }) => asks || (utterance.you > 0 && !hasSelf(utterance)));
  const parted = count(seen, ({ piece }, at) => piece.emphasis && seen[at + 1]?.piece.emphasis !== true);
  const others = seen.filter(({ piece }) => !piece.emphasis);
  const answered = count(others, ({ utterance }) => hasSelf(utterance));
  return (
    apart.length >= 2 &&
    sentences >= 0.8 * apart.length &&
    puts >= 2 &&
    puts >= 0.4 * apart.length &&
    parted >= 0.7 * apart.length &&
    answered >= 0.3 * others.length
  );
}

/** "How do I send it back? — Bring it to us." Who asks there is the reader. */
function isAdvice(seen: readonly Seen[]): boolean {
  const questions = seen.filter(isQuestion);
  const own = count(questions, ({ utterance }) => utterance.asksFirst && utterance.i > 0 && utterance.you === 0);
  return own >= 2 && own * 5 >= questions.length * 2;
}

/** Questions that stand by themselves, each with its answer: "Favourite flower? — Lime." Somewhere "I" am heard. */
function isTerse(seen: readonly Seen[], announced: boolean): boolean {
  const questions = count(seen, isQuestion);
  const answering = count(seen, ({ asks, utterance }, at) => at > 0 && seen[at - 1]!.asks && !asks && utterance.i > 0);
  const own = count(seen, ({ asks, utterance }) => !asks && utterance.i > 0);
  const reports = count(seen, ({ utterance }) => utterance.narrates);
  if (questions >= 4 && questions * 4 >= seen.length && own > 0 && reports === 0) return true;
  if (questions < 3 || questions * 3 < seen.length) return false;
  return answering * 3 >= questions || (announced && answering > 0);
}
