import { interviewChain } from './interview-model.ts';
import { saysInterview, withoutEndMark } from './notes.ts';
import type { Piece } from './piece.ts';
import { observe } from './utterance.ts';
import { likeliestPath } from './viterbi.ts';

const isOpen = (piece: Piece): boolean => piece.zone === null;
const QUESTION_END = /[?？][)）\]*_]*$/u;
const QUOTED_START = /^[“"‘'「『«]/u;
const YOU = /\b(?:you|your)\b|[你您]/iu;
const SELF = /\b(?:i|me|my|we|us|our)\b|我/iu;

/** "Ana Ruiz sat down with us", 本刊专访: an article about a conversation. */
const CONVERSATION =
  /\b(?:interview(?:s|ed)?|spoke (?:with|to|by)|we spoke|sat down with|talk(?:s|ed) (?:to|with)|conversation with|q\s?&\s?a)\b|[采採][访訪]|[专專][访訪]|[对對][话話]|[访訪][谈談]|通[话話]/iu;

/** Whether an article without labels is an interview: it says so, sets its questions in bold, or asks "you" every few paragraphs. */
export function isInterview(pieces: readonly Piece[]): boolean {
  const open = pieces.filter(isOpen);
  const asks = open.map(isAsking);
  const questions = open.filter((_, i) => asks[i] && i + 1 < open.length && !asks[i + 1]);
  const personal =
    share(
      open.filter((_, i) => !asks[i]),
      SELF,
    ) >= 0.3;
  const addressed = questions.filter((piece) => YOU.test(piece.text)).length;
  if (questions.length >= 2 && pieces.some((piece) => saysInterview(piece.text))) return true;
  const announced = addressed > 0 && pieces.some((piece) => piece.text.length < 1500 && CONVERSATION.test(piece.text));
  if (announced && (addressed >= 2 || questions.length >= (personal ? 2 : 3))) return true;
  const answered = open.filter((piece, i) => i > 0 && asks[i - 1] && !asks[i] && SELF.test(piece.text)).length;
  if (addressed >= 2 && answered >= 3 && answered * 4 >= questions.length * 3) return true;
  if (personal && asksInBold(open)) return true;
  return (
    personal && questions.length >= 4 && questions.length * 6 >= open.length && addressed >= 0.4 * questions.length
  );
}

/** A paragraph that puts a question, outside of quotation marks. */
function isAsking(piece: Piece): boolean {
  if (QUOTED_START.test(piece.text)) return false;
  if (QUESTION_END.test(withoutEndMark(piece.text))) return true;
  const { opener, you } = observe(piece, false, false);
  return you > 0 && (opener === 'curious' || opener === 'imperative');
}

function asksInBold(open: readonly Piece[]): boolean {
  const emphasised = open.filter((piece) => piece.emphasis);
  const questions = emphasised.filter((piece) => QUESTION_END.test(piece.text)).length;
  return questions >= 2 && questions * 2 >= emphasised.length;
}

const share = (pieces: readonly Piece[], pattern: RegExp): number =>
  pieces.filter((piece) => pattern.test(piece.text)).length / Math.max(1, pieces.length);

/** Tells the turns of an interview without labels apart, and its introduction from them. */
export function zoneInterview(pieces: readonly Piece[]): void {
  const open = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => isOpen(piece));
  const firstQuestion = open.findIndex(({ piece }) => isAsking(piece));
  const utterances = open.map(({ piece, index }, i) =>
    observe(piece, i > firstQuestion, index > 0 && pieces[index - 1]!.zone !== null),
  );
  likeliestPath(interviewChain, utterances).forEach(({ zone }, i) => {
    const { piece } = open[i]!;
    piece.zone = zone;
    if (zone === 'question') piece.utterer = { role: 'interviewer' };
    if (zone === 'answer') piece.utterer = { role: 'interviewee' };
  });
}
