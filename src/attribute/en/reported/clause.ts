import { SIGN, STOP, WHO } from '../../passage.ts';
import { ANY_CUE } from '../verbs.ts';

/** A clause is not followed further: one pattern would else read a text without full stops once for every cue. */
export const LONGEST = 1000;

/** The rest of the sentence; what is not reported is cut off it later. */
export const CLAUSE = `(?<clause>[^${STOP}]{3,${LONGEST}})`;

/** How a clause begins when no "that" announces it. */
export const SUBJECT_START = `(?:${WHO}|${SIGN.thing}|he|she|it|they|we|you|I|there|this|these|those|the|a|an|his|her|its|their|our|your|my|some|many|most|all|no|none|nothing|nobody|everyone|everybody|people|such|both|each|one|two|three|several|half|nearly|almost|more|fewer|less|although|though|if|when|while|because|since|what|\\p{Lu}[\\p{L}'-]{0,23}|\\p{N}[\\p{N}.,]{0,12})`;

/** A clause that its subject announces. */
export const PLAIN_CLAUSE = `(?<clause>${SUBJECT_START}[ ',][^${STOP}]{3,${LONGEST}})`;
/** A clause behind "that". */
export const THAT_CLAUSE = ` that ${CLAUSE}`;

/** What a bidding or a promise ends with: a comma, or a new clause behind "and". */
export const TO_ITS_END = `(?=,? (?:and|but|while|then) (?:then |later |also |has |have |had )*(?:${ANY_CUE}|called)\\b|, (?:${ANY_CUE}|called|described|adding|saying|calling|arguing|citing)\\b|,? (?:and|but|while|as|after|before|because) (?:${WHO}|${SIGN.thing}|it|he|she|they|the|has|had|have|was|is)\\b|, and [${SIGN.person}-${SIGN.thing}]|[${STOP}]|$)`;
