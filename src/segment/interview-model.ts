import type { Utterance } from './utterance.ts';
import type { Chain } from './viterbi.ts';

/** What a paragraph of an interview without labels can be; the rest is marked before. */
export type InterviewZone = 'body' | 'question' | 'answer' | 'note';

/** A zone, with whose turn came last: a note in the middle of an answer does not end it. */
export interface InterviewState {
  zone: InterviewZone;
  last: 'none' | 'question' | 'answer';
}

type Weights = readonly [body: number, question: number, answer: number, note: number];
const ZONE_INDEX: Record<InterviewZone, number> = { body: 0, question: 1, answer: 2, note: 3 };

interface Feature {
  name: string;
  holds: (u: Utterance) => boolean;
  weights: Weights;
}

const self = (u: Utterance): number => u.i + u.we;

/** "What did Lee …", not "What Lee did was …". */
const INVERTED =
  /^(?:(?:so|and|but|okay|ok|now|then|well),? )?(?:wh\p{L}+ |how )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|may|might)\b|\p{Script=Han}/iu;
/** Signs in a paragraph, and how much each speaks for body, question, answer and note (log weights). */
export const FEATURES: readonly Feature[] = [
  { name: 'ends in a question', holds: (u) => u.endsInQuestion && !asksWithin(u), weights: [-2, 3, -1, -2] },
  { name: 'ends by quoting a question', holds: (u) => u.endsInQuestion && asksWithin(u), weights: [-1, 1, 0, 0] },
  { name: 'asks, then goes on', holds: (u) => !u.endsInQuestion && u.questions > 0, weights: [-1, 1, 0, -0.5] },
  { name: 'trails off', holds: (u) => u.trailsOff, weights: [-1, 1, 0, -1] },
  {
    name: 'opens as a question',
    holds: (u) => u.opener === 'wh' && (u.questions > 0 || u.trailsOff || INVERTED.test(u.text)),
    weights: [0, 0.7, -0.3, 0],
  },
  { name: 'bids to tell', holds: (u) => u.opener === 'imperative', weights: [-2, 2.5, -1, -2] },
  { name: 'opens out of curiosity', holds: (u) => u.opener === 'curious', weights: [-1, 1.8, -0.5, -1] },
  { name: 'opens with the addressee', holds: (u) => u.opener === 'you', weights: [-2, 1.8, -0.4, -1.5] },
  { name: 'opens as a reply', holds: (u) => u.opener === 'reply', weights: [-2, -1.5, 1.8, -1.5] },
  { name: 'laughs', holds: (u) => u.opener === 'laugh', weights: [-3, -1, 1.5, -3] },
  { name: 'asks first, then goes on', holds: (u) => !u.endsInQuestion && u.asksFirst, weights: [-1, 1.5, 0, -1] },
  { name: 'asks the addressee', holds: (u) => u.questions > 0 && u.you > 0, weights: [-1.5, 1, -0.3, -0.8] },
  {
    name: 'tells of the addressee',
    holds: (u) => u.questions === 0 && u.you > 0 && self(u) === 0,
    weights: [-1.5, 0.4, 0.2, -0.8],
  },
  { name: 'addressee more than self', holds: (u) => u.you > self(u) && self(u) > 0, weights: [-1.5, 0.6, 0, -0.8] },
  { name: 'self more than addressee', holds: (u) => self(u) > u.you, weights: [-0.6, -0.7, 0.9, -0.8] },
  { name: 'self only, often', holds: (u) => u.you === 0 && self(u) > 2, weights: [-0.8, -0.8, 0.8, -1] },
  { name: 'neither self nor addressee', holds: (u) => u.you === 0 && self(u) === 0, weights: [1.2, -0.4, -0.2, 0.7] },
  { name: 'short', holds: (u) => u.length < 60, weights: [-1.5, 0.2, 0, -1.5] },
  { name: 'long', holds: (u) => u.length > 260, weights: [0.4, -0.8, 0.4, 0.3] },
  { name: 'very long', holds: (u) => u.length > 480, weights: [0.3, -1.5, 0.5, 0.1] },
  { name: 'set apart', holds: (u) => u.emphasis, weights: [-1, 2.5, -1.5, 0] },
  { name: 'beside what is set apart', holds: (u) => u.besideOthers, weights: [0, -2.5, 1, 0] },
  { name: 'is replied to', holds: (u) => u.repliedTo, weights: [-1, 1.5, -0.5, -1] },
  { name: 'before any question', holds: (u) => u.introductory, weights: [1, 0, -1, 0] },
  { name: 'after a question', holds: (u) => u.underWay, weights: [-2.5, 0, 0, 0] },
  { name: 'tells of others', holds: (u) => u.narrates, weights: [8, -3, 0, 0] },
  { name: 'after an interruption', holds: (u) => u.interrupted, weights: [0, 0.2, 0.2, 0.3] },
];

/** "they ask themselves: are we building …?" is a question that is told, not put. */
const asksWithin = (u: Utterance): boolean =>
  u.you === 0 && /[:：,，][^.!?。！？:：]{5,160}[?？]$/u.test(u.text) && u.questions <= 1;

const weigh = (zone: InterviewZone, u: Utterance): number => {
  const index = ZONE_INDEX[zone];
  let sum = 0;
  for (const { holds, weights } of FEATURES) if (weights[index] !== 0 && holds(u)) sum += weights[index]!;
  return sum;
};

const STATES: InterviewState[] = [
  { zone: 'body', last: 'none' },
  { zone: 'question', last: 'question' },
  { zone: 'answer', last: 'answer' },
  { zone: 'note', last: 'question' },
  { zone: 'note', last: 'answer' },
  { zone: 'body', last: 'answer' },
];

const NEVER = -50;

function transition(from: InterviewState, to: InterviewState): number {
  if (to.zone === 'body') return bodyAfter(from, to);
  if (to.zone === 'note') return from.last !== to.last ? NEVER : from.zone === 'note' ? -1.5 : -3.5;
  if (to.zone === 'question') return from.last === 'none' ? 0 : from.last === 'question' ? -2.5 : 0;
  return from.last === 'none' ? -6 : from.last === 'question' ? 0.8 : 0;
}

/** Narration opens an interview and may close it; it does not come back in between. */
function bodyAfter(from: InterviewState, to: InterviewState): number {
  if (from.zone === 'body') return from.last === to.last ? 0 : NEVER;
  return to.last === 'answer' && from.last === 'answer' ? -5 : NEVER;
}

/** Interviews without labels as a chain of paragraphs. The weights are set by hand. */
export const interviewChain: Chain<InterviewState, Utterance> = {
  states: STATES,
  start: ({ zone, last }) =>
    zone === 'note' || (zone === 'body' && last !== 'none') ? NEVER : zone === 'answer' ? -6 : 0,
  step: transition,
  emission: ({ zone, last }, u) => weigh(zone, u) + (zone === 'body' && last === 'answer' ? -1 : 0),
};
