import { interviewChain } from './interview-model.ts';
import { saysInterview, withoutEndMark } from './notes.ts';
import type { Piece } from './piece.ts';
import { observe, type Utterance } from './utterance.ts';
import { likeliestPath } from './viterbi.ts';

const isOpen = (piece: Piece): boolean => piece.zone === null;
const QUESTION_END = /[?？][)）\]*_]*$/u;
const SENTENCE_END = /[.!?。！？…][”"’」』)）\]*_]*$/u;
const QUOTED_START = /^[“"‘'「『«]/u;
/** What is longer tells of the addressee for another reason than to hear what they say to it. */
const LONGEST_PUT = 400;

const LONGEST_BID = 200;
const SHORTEST_INTRODUCTION = 80;

/** "Ana Ruiz sat down with us", 本刊专访: an article about a conversation. */
const CONVERSATION =
  /\b(?:interview(?:s|ed)?|spoke (?:with|to|by)|we (?:spoke|met|talked)|sat down with|talk(?:s|ed) (?:to|with)|conversation with|questions (?:for|to|with)|q\s?&\s?a)\b|[采採][访訪]|[专專][访訪]|[对對][话話]|[访訪][谈談]|通[话話]|我[们們](?:[约約]?在|相[约約])[^，。]{1,20}(?:[见見碰]面|聊|[谈談])/iu;

/** A headline, byline or remark that says that a conversation follows. */
const CONVERSATION_FOLLOWS =
  /^(?:interview(?:ed)?(?: by|:)|in conversation(?: with|:)|an? (?:interview|conversation) with|q\s?&\s?a\b|[专專][访訪]|[对對][话話]|[采採][访訪][:：／/]|[问問]答[:：])/iu;
const LONGEST_ANNOUNCEMENT = 160;

/** A paragraph with what it shows, and whether it puts something to somebody: asks it, or tells "you" of it. */
interface Seen {
  piece: Piece;
  utterance: Utterance;
  asks: boolean;
  puts: boolean;
  /** Whether it answers what the one before puts. */
  answers: boolean;
}

/** Whether an article without labels is an interview: it says so, sets its questions apart, or goes to and fro between "you" and "I". */
export function isInterview(pieces: readonly Piece[]): boolean {
  const seen = see(pieces.filter(isOpen));
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

function see(open: readonly Piece[]): Seen[] {
  const seen: Seen[] = [];
  for (const piece of open) {
    const utterance = observe(piece, false, false);
    const asks = isAsking(piece, utterance);
    const puts = asks || tellsAddressee(piece, utterance);
    const before = seen.at(-1);
    const answers = before?.puts === true && !puts && hasSelf(utterance);
    seen.push({ piece, utterance, asks, puts, answers });
  }
  return seen;
}

const hasSelf = ({ i, we }: Utterance): boolean => i + we > 0;
const count = <T>(items: readonly T[], test: (item: T, at: number, all: readonly T[]) => boolean): number =>
  items.filter(test).length;
/** A question that somebody else answers. */
const isQuestion = ({ asks }: Seen, at: number, all: readonly Seen[]): boolean =>
  asks && at + 1 < all.length && !all[at + 1]!.asks;

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

/** Three paragraphs in bold or italics are whole sentences that ask or tell "you" something, and others stand between them. */
function setsApart(seen: readonly Seen[]): boolean {
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

/** Whether a paragraph puts something to somebody: asks, or tells "you" of it. */
export function puts(piece: Piece): boolean {
  const utterance = observe(piece, false, false);
  return isAsking(piece, utterance) || tellsAddressee(piece, utterance);
}

/** A paragraph that puts a question, outside of quotation marks. */
function isAsking({ text }: Piece, { opener, you, i, we, length }: Utterance): boolean {
  if (QUOTED_START.test(text)) return false;
  if (QUESTION_END.test(withoutEndMark(text))) return true;
  // "Walk me through it."
  return opener === 'imperative' ? length < LONGEST_BID && you + i + we > 0 : opener === 'curious' && you > 0;
}

/** "You grew up in Ghent." */
const tellsAddressee = ({ text }: Piece, utterance: Utterance): boolean =>
  !QUOTED_START.test(text) &&
  utterance.you > 0 &&
  !hasSelf(utterance) &&
  !utterance.narrates &&
  text.length <= LONGEST_PUT;

/** Words that answer what has just been said, and go on to nothing else. */
const ANSWER =
  /^(?:yes|yeah|yep|no|nope|never|exactly|absolutely|of course|not really|not at all|(?:i|he|she|they|it|we) (?:do|does|did|is|was|were|am|are|have|has|had)(?:n['’]t)?)[.,!;—–]|^(?:是的?|[对對]|不是|[没沒]有?|[当當]然|不)[,，。！]/iu;

/** Tells the turns of an interview without labels apart, and its introduction from them. */
export function zoneInterview(pieces: readonly Piece[]): void {
  const open = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => isOpen(piece));
  const seen = see(open.map(({ piece }) => piece));
  const first = firstTurn(seen);
  const apart = setsApart(seen);
  const emphasised = count(open, ({ piece }) => piece.emphasis);
  const utterances = open.map(({ piece, index }, i) => ({
    ...observe(piece, i > first, index > 0 && pieces[index - 1]!.zone !== null),
    introductory: i <= first && (i < ALWAYS_INTRODUCTORY || seen[i]!.utterance.length >= INTRODUCTORY),
    emphasis: piece.emphasis && (apart || emphasised >= MANY_EMPHASISED),
    besideOthers: apart && !piece.emphasis,
    repliedTo: i + 1 < seen.length && ANSWER.test(seen[i + 1]!.utterance.text),
  }));
  likeliestPath(interviewChain, utterances).forEach(({ zone }, i) => {
    const { piece } = open[i]!;
    piece.zone = zone;
    if (zone === 'question') piece.utterer = { role: 'interviewer' };
    if (zone === 'answer') piece.utterer = { role: 'interviewee' };
  });
}

/** How many paragraphs before any question are taken for an introduction, however short; of others only the long ones. */
const ALWAYS_INTRODUCTORY = 2;
const INTRODUCTORY = 160;
/** Fewer bold or italic paragraphs than this are remarks. */
const MANY_EMPHASISED = 3;
/** What an opening statement that names no "you" may be long. */
const LONGEST_OPENING = 120;

/** Index of the first paragraph that puts something, or of short statements before it that "I" or "we" answer. */
function firstTurn(seen: readonly Seen[]): number {
  let first = seen.findIndex(({ puts }) => puts);
  while (first >= 2 && hasSelf(seen[first - 1]!.utterance) && opens(seen[first - 2]!)) first -= 2;
  return first;
}

const opens = ({ utterance }: Seen): boolean =>
  !hasSelf(utterance) && !utterance.narrates && utterance.length < LONGEST_OPENING;
