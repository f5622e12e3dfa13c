import { count, hasSelf, type Seen, see } from './exchange.ts';
import { setsApart } from './interview.ts';
import { interviewChain } from './interview-model.ts';
import type { Piece } from './piece.ts';
import { observe } from './utterance.ts';
import { likeliestPath } from './viterbi.ts';

/** Words that answer what has just been said, and go on to nothing else. */
const ANSWER =
  /^(?:yes|yeah|yep|no|nope|never|exactly|absolutely|of course|not really|not at all|(?:i|he|she|they|it|we) (?:do|does|did|is|was|were|am|are|have|has|had)(?:n['’]t)?)[.,!;—–]|^(?:是的?|[对對]|不是|[没沒]有?|[当當]然|不)[,，。！]/iu;

/** Tells the turns of an interview without labels apart, and its introduction from them. */
export function zoneInterview(pieces: readonly Piece[]): void {
  const open = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => piece.zone === null);
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
