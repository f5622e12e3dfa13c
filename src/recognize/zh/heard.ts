import type { Name, Span } from '../../model.ts';
import type { Posterior } from '../crf/lattice.ts';
import { probabilitiesOf, readScores, scoreTokens, spanProbability, type Tagger } from '../crf/tagger.ts';
import { calibrated, coarse, type TaggedName } from './combine.ts';
import type { ReadSentence } from './features.ts';
import { isGeneric } from './generic.ts';

export type ChineseTagger = Tagger<readonly ReadSentence[]>;

/** What the tagger makes of sentences that rules have read. */
export interface Heard {
  tagged: TaggedName[];
  /** The rules' names without the listed places that the tagger holds for none, the others as sure as it is of them. */
  believed: Name[];
}

/** A listed place that the tagger gives less than this is right one time in twenty; bodies and people the lists know better. */
const DOUBT = 0.05;

/** Asks the tagger for the names of each sentence, and for its opinion of the listed places; `ruled` are in text order. */
export function heardNames(read: readonly ReadSentence[], ruled: readonly Name[], tagger: ChineseTagger): Heard {
  const tagged: TaggedName[] = [];
  const believed: Name[] = [];
  let next = 0;
  tagger.featurizer.sentences(read).forEach((sentence, i) => {
    const { tokens } = read[i]!.source;
    const { length } = tokens;
    if (length === 0) return;
    const scores = scoreTokens(tagger, sentence, 0, length);
    const posterior = probabilitiesOf(tagger, scores, length);
    for (const { from, to, type, probability } of readScores(tagger, scores, length, posterior)) {
      const generic = type === 'organization' && isGeneric(read[i]!, from, to);
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      tagged.push({ ...span, type, probability: generic ? 0 : probability });
    }
    const last = tokens[length - 1]!.end;
    for (; next < ruled.length && ruled[next]!.start < last; next += 1) {
      const name = ruled[next]!;
      const listed = name.rule === 'zh-list' && name.type === 'place';
      const probability = listed ? probabilityOf(name, read[i]!, posterior, tagger) : 1;
      if (probability < DOUBT) continue;
      believed.push(listed ? { ...name, confidence: Math.min(name.confidence, calibrated(probability)) } : name);
    }
  });
  return { tagged, believed };
}

/** The tagger's probability of a name that the rules found; 1 where the tokens have other edges. */
function probabilityOf(name: Name, { source }: ReadSentence, posterior: Posterior, tagger: ChineseTagger): number {
  const type = tagger.weights.labels.types.indexOf(coarse(name.type));
  const [from, to] = [tokenAt(source.tokens, name.start), tokenAt(source.tokens, name.end - 1) + 1];
  return to <= from ? 1 : spanProbability(posterior, from, to, type, tagger);
}

/** The token that holds an offset, or the first after it, by halving. */
function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
