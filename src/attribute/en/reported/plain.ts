import { Q, SIGN, STOP, WHO } from '../../passage.ts';
import type { AttributionPattern } from '../../pattern.ts';
import {
  alsoThen,
  needs,
  ofWords,
  pattern,
  SHORT_WHEN,
  sayingBarelyThen,
  sayingThen,
  TO_SOMEBODY,
  TO_WHOM,
} from '../grammar.ts';
import { NOT_INSIDE, PERSONAL, PHRASE_OR_NAME } from '../subject.ts';
import { REPORT, REPORT_BARE, REPORT_PLAINLY, REPORT_PLAINLY_BARE } from '../verbs.ts';
import { LONGEST, PLAIN_CLAUSE, SUBJECT_START } from './clause.ts';

/** Pardo said the harvest had failed. */
const saidClause: AttributionPattern = {
  id: 'said-clause',
  kind: 'indirect',
  ...sayingThen(REPORT_PLAINLY, `${SHORT_WHEN} ${PLAIN_CLAUSE}`),
  confidence: 0.8,
};

/** Pardo would say the harvest had failed. */
const wouldSayClause: AttributionPattern = {
  id: 'would-say-clause',
  kind: 'indirect',
  ...sayingBarelyThen(REPORT_PLAINLY_BARE, `${SHORT_WHEN} ${PLAIN_CLAUSE}`),
  confidence: 0.75,
};

/** Pardo told reporters the harvest had failed. */
const toldClause: AttributionPattern = {
  id: 'told-clause',
  kind: 'indirect',
  ...sayingThen(
    'tells|told|assured|reminded|informed|warned|assures|reminds|warns',
    `${TO_SOMEBODY}${SHORT_WHEN},? ${PLAIN_CLAUSE}`,
  ),
  confidence: 0.8,
};

/** Pardo said workers were paid, and believes although times are hard they will stay. */
const saidBareNoun: AttributionPattern = {
  id: 'said-bare-noun',
  kind: 'indirect',
  ...sayingThen(
    'says|said|adds|added|believes|believed|claims|claimed|thinks|thought|argues|argued|insists|insisted',
    `${SHORT_WHEN} (?<clause>(?!(?:in|on|at|to|of|for|with|by|from|about|as|when|while|until|so|something|anything|everything|nothing|goodbye|hello|yes|no|and|but|or|during|after|before|last|this|yesterday|today|earlier|recently|through|via|that|how|why|who|where|whether|much|more|little|aloud|it)\\b)\\p{Ll}[\\p{L}'-]{0,23} [^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.7,
};

/** The mayor wrote to Pardo and said the dam would hold. */
const coordinatedSaid: AttributionPattern = {
  id: 'coordinated-said',
  kind: 'indirect',
  ...alsoThen(
    '\\b(?:and|but) (?:also |then |later |has |have |had )?',
    REPORT_PLAINLY,
    `${SHORT_WHEN} ${PLAIN_CLAUSE}`,
  ),
  confidence: 0.75,
};

/** A survey found half of the town wants a bridge. */
const paperFound: AttributionPattern = {
  id: 'paper-found',
  kind: 'indirect',
  needs: /\b(?:found|finds|shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed) /u,
  find: pattern(
    `(?<who>\\b(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ne|[Ii]ts|[Tt]heir|[Aa]nother) )?(?:[\\p{L}\uE000-\uE004][\\p{L}'-]{0,20} ){0,4}?(?:polls?|surveys?|stud(?:y|ies)|reports?|review|investigation|analys[ie]s|inquiry|audit|records?|data|figures|documents?|e-?mails?|research|jury|court|panel|committee|autopsy))(?: (?:of|by|from|in|released|published|conducted) [^.;:${Q}${STOP}]{1,80}?)?,? (?:has |have |had |also )?(?<cue>found|finds|shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed)(?: that)? (?<clause>(?:${SUBJECT_START}|\\p{Ll}{3,20}s)[ '][^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.8,
};

/** The strike was ended by Castell, who said the ward was full. */
const whoSaid: AttributionPattern = {
  id: 'who-said',
  kind: 'indirect',
  needs: needs(`, who (?:[\\p{L}]{1,20} ){0,2}(?:${REPORT}|${REPORT_BARE})\\b`),
  find: pattern(
    `${PHRASE_OR_NAME}, who (?:[\\p{L}]{1,20} ){0,2}?(?<cue>${REPORT}|${REPORT_BARE})\\b${TO_WHOM}${SHORT_WHEN} (?:that (?<clause>[^${STOP}]{3,${LONGEST}})|(?<clause2>${SUBJECT_START}[ '][^${STOP}]{3,${LONGEST}}))`,
  ),
  confidence: 0.8,
};

/** Several who say: "Analysts", "they", "Pardo and Reid", "most members of the board". */
export const SEVERAL = `(?<who>\\b(?:[Tt]hey|[Ww]e|[Yy]ou|[Pp]eople|[Ss]ome|[Mm]any|[Mm]ost|[Oo]thers|[Pp]olice|[Ff]ew|(?!(?:This|this|Perhaps|perhaps|always|Always|sometimes|Sometimes|does|was|his|Its|its|as|As|is|yes|Yes|thus|Thus|has)\\b)[\\p{L}]{3,18}s)|(?<=\\band )${WHO}|${NOT_INSIDE}${SIGN.body})(?: (?:of|in|at|from|for|on|with|who|close to|familiar with|briefed on|involved in|loyal to) [^,.;:${Q}${STOP}]{1,60}?)?(?: also| often| still| now| already| generally| always| really| [\\p{L}]{1,20}ly)?`;

/** You say the roof leaks; analysts believe that it holds. */
const bareSaid: AttributionPattern = {
  id: 'bare-said',
  kind: 'indirect',
  ...ofWords(REPORT_BARE),
  needs: needs(`\\b(?:${REPORT_BARE})\\b${TO_WHOM} (?:that |${SUBJECT_START})`),
  find: pattern(
    `${SEVERAL} (?<cue>${REPORT_BARE})\\b${TO_WHOM} (?:that (?<clause>[^${STOP}]{3,${LONGEST}})|(?<clause2>(?:${SUBJECT_START}|\\p{Ll}{3,20}s)[ '][^${STOP}]{3,${LONGEST}}))`,
  ),
  confidence: 0.8,
};

/** You have said your plans are different. */
const youSaid: AttributionPattern = {
  id: 'you-said',
  kind: 'indirect',
  needs:
    /\b[Yy]ou\b.{0,30} (?:said|written|wrote|argued|suggested|claimed|predicted|warned|told|mentioned|admitted|described)\b/u,
  find: pattern(
    `(?<who>\\b[Yy]ou)(?: have|'ve| had|'d)?(?: once| also| often| just| recently| previously| always)? (?<cue>said|written|wrote|argued|suggested|claimed|predicted|warned|told \\p{L}{1,20}|mentioned|admitted|described)(?: that)? (?<clause>${SUBJECT_START}[ '][^${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.8,
};

/** She kept asking herself, What would my father do? — words set apart by a capital alone. */
export const unmarkedSpeech: AttributionPattern = {
  id: 'unmarked-speech',
  kind: 'direct',
  needs: /, [A-Z]/u,
  find: pattern(
    `(?<who>${WHO}|${PERSONAL}|\\b(?:[Mm]y [\\p{L}]{1,20}|[Hh]is [\\p{L}]{1,20}|[Hh]er [\\p{L}]{1,20}|[Pp]eople)\\b)(?: [\\p{L}']{1,20}){0,4}? (?<cue>say|said|says|saying|ask|asked|asks|asking|think|thought|thinking|wonder|wondered|wondering)(?: (?:to )?(?:me|us|him|her|them|you|myself|himself|herself|themselves|yourself|people))?, (?<clause>(?:What|Why|How|When|Where|Who|You|We|It|It's|This|That|That's|Don't|Do|Did|Is|Are|Let's|There|If|Please|No|Yes|Oh|Well|Hey|OK|Okay|Look|Listen|He|She|They|The|My|Your)\\b[^${Q}${STOP}]{3,${LONGEST}})`,
  ),
  confidence: 0.7,
};

/** Clauses that only their subject announces. */
export const PLAIN: readonly AttributionPattern[] = [
  whoSaid,
  saidClause,
  wouldSayClause,
  toldClause,
  coordinatedSaid,
  saidBareNoun,
  paperFound,
  bareSaid,
];
export const TO_YOU: readonly AttributionPattern[] = [youSaid];
