import { Q, SIGN, STOP, WHO } from '../passage.ts';
import type { AttributionPattern } from '../pattern.ts';
import { ANYBODY, needs, pattern, sayingThen, TO_SOMEBODY, TO_WHOM, WHEN } from './grammar.ts';
import { ASK, BIND, REPORT, REPORT_PLAINLY, REPORTING_PARTICIPLE } from './verbs.ts';

/** A clause is not followed further: one pattern would else read a text without full stops once for every cue. */
const LONGEST = 1000;

/** The rest of the sentence; what is not reported is cut off it later. */
const CLAUSE = `(?<clause>[^${STOP}]{3,${LONGEST}})`;
/** How a clause begins when no "that" announces it. */
const SUBJECT_START = `(?:${WHO}|${SIGN.thing}|he|she|it|they|we|you|I|there|this|these|those|the|a|an|his|her|its|their|our|your|my|some|many|most|all|no|none|nothing|nobody|everyone|everybody|people|such|both|each|one|two|three|several|although|though|if|when|while|because|since|what|\\p{Lu}[\\p{L}'-]+|\\p{N}[\\p{N}.,]*)`;

/** Nouns for what somebody says or thinks. */
const CLAIM =
  'claims?|beliefs?|views?|statements?|warnings?|arguments?|suggestions?|announcements?|assertions?|predictions?|allegations?|hopes?|fears?|conviction|promise|admission|assurances?';

const SHORT_WHEN = `(?: (?:on|last|this|earlier|yesterday|today)\\b[^,.;:"${Q}${STOP}]{0,40}?)?`;

export const CUE_WORD_EN = new RegExp(
  `\\b(?:${REPORT}|${ASK}|${BIND}|${REPORTING_PARTICIPLE}|[Aa]ccording|say|think|believe|argue|claim|expect|fear|hope|suggest|warn|insist|estimate|predict|note|agree|suspect|ask|asking|wonder|wondering|promise|[Ii]n [^.,]{1,40} (?:view|opinion|telling|account|judge?ment|estimation|words|eyes)|claims?|beliefs?|views?|statements?|warnings?|arguments?|suggestions?|announcements?|assertions?|predictions?|allegations?|fears?|conviction|admission|assurances?|mentioned|described)\\b`,
  'u',
);

/** Mina Farrow said on Monday that Alder Bank had lost two clients. */
const saidThat: AttributionPattern = {
  id: 'said-that',
  kind: 'indirect',
  ...sayingThen(REPORT, `${TO_WHOM}${WHEN},? that ${CLAUSE}`),
  confidence: 0.92,
};

/** Pardo said the harvest had failed. */
const saidClause: AttributionPattern = {
  id: 'said-clause',
  kind: 'indirect',
  ...sayingThen(REPORT_PLAINLY, `${SHORT_WHEN} (?<clause>${SUBJECT_START}[ ',][^${STOP}]{3,${LONGEST}})`),
  confidence: 0.8,
};

/** Pardo told reporters the harvest had failed. */
const toldClause: AttributionPattern = {
  id: 'told-clause',
  kind: 'indirect',
  ...sayingThen(
    'tells|told|assured|reminded|informed|warned',
    `${TO_SOMEBODY}${SHORT_WHEN},? (?<clause>${SUBJECT_START}[ ',][^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.8,
};

/** Pardo said workers were paid, and believes although times are hard they will stay. */
const saidBareNoun: AttributionPattern = {
  id: 'said-bare-noun',
  kind: 'indirect',
  ...sayingThen(
    'says|said|adds|added|believes|believed|claims|claimed',
    `${SHORT_WHEN} (?<clause>(?!(?:in|on|at|to|of|for|with|by|from|about|so|something|anything|everything|nothing|goodbye|hello|yes|no|and|but|or|during|after|before|last|this|yesterday|today|earlier|recently|through|via|that|how|why|who|where|whether|much|more|little|aloud|it)\\b)\\p{Ll}[\\p{L}'-]* [^${STOP}]{6,${LONGEST}})`,
  ),
  confidence: 0.7,
};

/** The mayor wrote to Pardo and said the dam would hold. */
const coordinatedSaid: AttributionPattern = {
  id: 'coordinated-said',
  kind: 'indirect',
  needs: needs(`\\b(?:and|but) (?:also |then |later )?${REPORT}\\b`),
  find: pattern(
    `\\b(?:and|but) (?:also |then |later )?(?:(?<cue>${REPORT})\\b${TO_WHOM} that (?<clause>[^${STOP}]{3,${LONGEST}})|(?<cue2>${REPORT_PLAINLY}) (?<clause2>${SUBJECT_START}[ ',][^${STOP}]{3,${LONGEST}}))`,
  ),
  subjectOfSentence: true,
  confidence: 0.75,
};

/** Have you thought it through? You say the roof leaks; they believe that it holds. */
const bareSaid: AttributionPattern = {
  id: 'bare-said',
  kind: 'indirect',
  needs:
    /\b(?:say|think|believe|argue|claim|expect|fear|hope|suggest|warn|insist|estimate|predict|note|agree|suspect)\b/u,
  find: pattern(
    `(?<who>\\b(?:[Tt]hey|[Pp]eople|[Cc]ritics|[Aa]nalysts|[Ss]ome|[Mm]any|[Oo]fficials|[Ee]xperts|[Ss]cientists|[Rr]esearchers|[Rr]eports|[Ss]ources)\\b)(?: also| often| still)? (?<cue>say|think|believe|argue|claim|expect|fear|hope|suggest|warn|insist|estimate|predict|note|agree|suspect)\\b (?:that )?(?<clause>${SUBJECT_START}[ '][^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.8,
};

/** According to Joel Stein, Alder Bank lost only one. */
const accordingTo: AttributionPattern = {
  id: 'according-to',
  kind: 'indirect',
  needs: /[Aa]ccording to /u,
  find: pattern(
    `(?<=^|[${STOP}]|[${STOP}] |\\b(?:but|and|that|which),? )(?<cue>[Aa]ccording to) (?<who>[^,${Q}${STOP}]{1,90}?(?:, [^,${Q}${STOP}]{1,60}?)?)(?:, |(?<=${WHO}) (?=(?:the|a|an|it|he|she|they|there|his|her|its|this)\\b))${CLAUSE}`,
  ),
  confidence: 0.92,
};

/** Alder Bank lost only one client, according to Joel Stein. */
const clauseAccordingTo: AttributionPattern = {
  id: 'clause-according-to',
  kind: 'indirect',
  needs: /according to /u,
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${STOP}]{8,${LONGEST}}?),? (?<cue>according to) (?<who>[^,${Q}${STOP}]{1,90}(?:, [^,${Q}${STOP}]{1,60})?)`,
  ),
  confidence: 0.92,
};

/** Visitors, said Pardo, have to book ahead. */
const clauseAroundCue: AttributionPattern = {
  id: 'clause-around-cue',
  kind: 'indirect',
  needs: needs(`, (?:${REPORT} ${WHO}|${WHO} ${REPORT}),`),
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${Q}${STOP}]{3,90}?, (?:(?<cue>${REPORT}) (?<who>${WHO})|(?<who2>${WHO}) (?<cue2>${REPORT})),[^${STOP}]{6,${LONGEST}})`,
  ),
  confidence: 0.75,
};

/** The yard will close in May, Harbour News reported on Sunday. */
const clauseSaid: AttributionPattern = {
  id: 'clause-said',
  kind: 'indirect',
  needs: needs(`${REPORT}\\b[^,:${Q}${STOP}]{0,80}(?:$|${STOP})`),
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${Q}${STOP}]{12,${LONGEST}}?), ${ANYBODY}(?: of [^,${Q}${STOP}]{1,40})? (?:has |have |had |also |later )?(?<cue>${REPORT})\\b(?:(?: on| in| last| this| earlier| yesterday| today| late| at)?[^,:${Q}${STOP}]{0,60})?[.]?(?=$|[${STOP}])`,
  ),
  confidence: 0.88,
};

/** Farrow denied inventing the figure. */
const denied: AttributionPattern = {
  id: 'denied',
  kind: 'indirect',
  ...sayingThen('den(?:ies|ied)', ` (?:that )?${CLAUSE}`),
  confidence: 0.75,
};

/** In Pardo’s view, the dam was built too low. */
const inTheView: AttributionPattern = {
  id: 'in-the-view',
  kind: 'indirect',
  needs: /\b[Ii]n [^,]{1,9} (?:view|opinion|telling|account|judgment|judgement|estimation|words|eyes)\b/u,
  find: pattern(
    `\\b[Ii]n (?<who>${WHO}|his|her|their)(?:'s?)? (?<cue>view|opinion|telling|account|judgment|judgement|estimation|words|eyes),? ${CLAUSE}`,
  ),
  confidence: 0.85,
};

/** She asked whether the dam would hold. He explained how it was built. */
const askedWhether: AttributionPattern = {
  id: 'asked-whether',
  kind: 'indirect',
  ...sayingThen(
    ASK,
    `${TO_WHOM}${WHEN} (?<clause>(?:whether|if|how|why|what|who|when|where|which) [^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.75,
};

/** The mayor promised to rebuild the bridge. */
const promisedTo: AttributionPattern = {
  id: 'promised-to',
  kind: 'indirect',
  ...sayingThen(
    BIND,
    `(?: ${WHO}| him| her| them| us)? (?<clause>(?:not )?to [^${STOP}]{3,${LONGEST}}?)(?=, and (?:${WHO}|${SIGN.thing}|it|he|she|they|the)\\b|, and [${SIGN.person}-${SIGN.thing}]|[${STOP}]|$)`,
  ),
  confidence: 0.65,
};

/** Castell left early, adding that the ward was full. */
const participleThat: AttributionPattern = {
  id: 'participle-that',
  kind: 'indirect',
  needs: needs(`[,—–-] ?(?:by |while |and )?${REPORTING_PARTICIPLE}\\b`),
  find: pattern(
    `[,—–-] ?(?:by |while |and )?(?<cue>${REPORTING_PARTICIPLE})\\b${TO_WHOM} (?:that (?<clause>[^${STOP}]{3,${LONGEST}})|(?<clause2>${SUBJECT_START}[ '][^${STOP}]{3,${LONGEST}}))`,
  ),
  subjectOfSentence: true,
  confidence: 0.75,
};

/** Pardo’s claim that the dam was safe */
const claimThat: AttributionPattern = {
  id: 'claim-that',
  kind: 'indirect',
  needs: needs(`(?:${CLAIM}) that `),
  find: pattern(
    `(?<who>${WHO}|\\b(?:[Hh]is|[Hh]er|[Tt]heir)\\b)(?:'s?)?(?: [\\p{L}-]+){0,2}? (?<cue>${CLAIM}) that ${CLAUSE}`,
  ),
  confidence: 0.75,
};

/** You have said your plans are different. */
const youSaid: AttributionPattern = {
  id: 'you-said',
  kind: 'indirect',
  needs:
    /\b[Yy]ou\b.{0,30} (?:said|written|wrote|argued|suggested|claimed|predicted|warned|told|mentioned|admitted|described)\b/u,
  find: pattern(
    `(?<who>\\b[Yy]ou)(?: have|'ve| had|'d)?(?: once| also| often| just| recently| previously| always)? (?<cue>said|written|wrote|argued|suggested|claimed|predicted|warned|told \\p{L}+|mentioned|admitted|described)(?: that)? (?<clause>${SUBJECT_START}[ '][^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.8,
};

/** She kept asking herself, What would my father do? — words set apart by a capital alone. */
const unmarkedSpeech: AttributionPattern = {
  id: 'unmarked-speech',
  kind: 'direct',
  needs: /, [A-Z]/u,
  find: pattern(
    `(?<who>${WHO}|\\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Yy]ou|[Mm]y [\\p{L}]+|[Hh]is [\\p{L}]+|[Hh]er [\\p{L}]+|[Pp]eople)\\b)(?: [\\p{L}']+){0,4}? (?<cue>say|said|says|saying|ask|asked|asks|asking|think|thought|thinking|wonder|wondered|wondering)(?: (?:to )?(?:me|us|him|her|them|you|myself|himself|herself|themselves|yourself|people))?, (?<clause>(?:What|Why|How|When|Where|Who|You|We|It|It's|This|That|That's|Don't|Do|Did|Is|Are|Let's|There|If|Please|No|Yes|Oh|Well|Hey|OK|Okay|Look|Listen|He|She|They|The|My|Your)\\b[^${Q}${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.7,
};

/** In the order in which they are believed. */
export const INDIRECT_EN: readonly AttributionPattern[] = [
  unmarkedSpeech,
  saidThat,
  accordingTo,
  clauseAccordingTo,
  clauseAroundCue,
  denied,
  inTheView,
  askedWhether,
  claimThat,
  youSaid,
  participleThat,
  clauseSaid,
  saidClause,
  toldClause,
  coordinatedSaid,
  saidBareNoun,
  bareSaid,
  promisedTo,
];
