import { Q, SIGN, STOP, WHO } from '../../passage.ts';
import type { AttributionPattern } from '../../pattern.ts';
import { alsoThen, pattern, sayingBarelyThen, sayingThen } from '../grammar.ts';
import { BID, BIND, BLAME, BLAME_BARE, NAME_TOPIC } from '../verbs.ts';
import { CLAUSE, LONGEST, TO_ITS_END } from './clause.ts';
import { SEVERAL } from './plain.ts';

const COORDINATED = '\\b(?:and|but) (?:also |then |later |has |have |had )?';
/** Who is bidden or blamed: a few words without a verb of their own. */
const WHOM = `(?!(?:not|to|for|of|with)\\b)(?:${WHO}|${SIGN.thing}|him|her|them|us|me|you|it|(?:[\\p{L}][\\p{L}'.-]{0,23}|${WHO}|${SIGN.thing})(?:'s)?(?: (?:(?!(?:to|for|of|that|and|but)\\b)[\\p{L}][\\p{L}'.-]{0,23}|${WHO}|${SIGN.thing})(?:'s)?){0,6}?)`;
const DEED = `(?<clause>(?:not )?to [\\p{Ll}][^${STOP}]{3,${LONGEST}}?)${TO_ITS_END}`;
const BIDDEN = ` (?:on )?(?<clause>${WHOM} (?:not )?to (?!(?:the|a|an|his|her|its|their|this|that|these)\\b)\\p{Ll}[^${STOP}]{3,${LONGEST}}?)${TO_ITS_END}`;
const BLAMED = ` (?<clause>${WHOM} (?:of|for|with|over) [^${STOP}]{1,${LONGEST}}?)${TO_ITS_END}`;

/** The mayor promised to rebuild the bridge. */
const promisedTo: AttributionPattern = {
  id: 'promised-to',
  kind: 'indirect',
  ...sayingThen(BIND, `(?: ${WHO}| him| her| them| us| voters| reporters)? ${DEED}`),
  confidence: 0.65,
};

/** …, and promised to rebuild the bridge. */
const alsoPromised: AttributionPattern = {
  id: 'also-promised-to',
  kind: 'indirect',
  ...alsoThen(COORDINATED, BIND, ` ${DEED}`),
  confidence: 0.65,
};

/** The yard announced plans to close. */
const announcedPlans: AttributionPattern = {
  id: 'announced-plans',
  kind: 'indirect',
  ...sayingThen(
    'announced|announces|unveiled|unveils|revealed|outlined|detailed|confirmed|denied|disclosed|made|issued|repeated',
    ` (?<clause>(?:its |his |her |their |a |an |the |any )?(?:[\\p{Ll}-]{2,20} ){0,2}?(?:plans?|intentions?|decision|offer|proposal|promise|pledge|vow|deal|agreement|bid|effort|threats?|calls?) (?:to|for|of) [^${STOP}]{3,${LONGEST}}?)${TO_ITS_END}`,
  ),
  confidence: 0.7,
};

/** Pardo urged the council to act; she called on Reid to resign. */
const urgedTo: AttributionPattern = {
  id: 'urged-to',
  kind: 'indirect',
  ...sayingThen(BID, BIDDEN),
  confidence: 0.7,
};

/** Economists expect growth to slow; critics urged him to resign. */
const severalUrge: AttributionPattern = {
  id: 'several-urge-to',
  kind: 'indirect',
  needs: /\b(?:expect|want|urge|ask|advise|encourage|call on) /u,
  find: pattern(`${SEVERAL} (?<cue>expect|want|urge|ask|advise|encourage|call on)${BIDDEN}`),
  confidence: 0.7,
};

const alsoUrged: AttributionPattern = {
  id: 'also-urged-to',
  kind: 'indirect',
  ...alsoThen(COORDINATED, BID, BIDDEN),
  confidence: 0.7,
};

/** Pardo accused Reid of lying; he blamed the council for the flood. */
const accusedOf: AttributionPattern = {
  id: 'accused-of',
  kind: 'indirect',
  ...sayingThen(BLAME, BLAMED),
  confidence: 0.75,
};

const alsoAccused: AttributionPattern = {
  id: 'also-accused-of',
  kind: 'indirect',
  ...alsoThen(COORDINATED, BLAME, BLAMED),
  confidence: 0.75,
};

const accusing: AttributionPattern = {
  id: 'accusing-of',
  kind: 'indirect',
  ...alsoThen(
    ', (?:while |and |even |publicly )?',
    'accusing|blaming|criticizing|criticising|praising|faulting|crediting|urging|thanking',
    ` (?<clause>${WHOM} (?:of|for|with|over|to) [^${STOP}]{1,${LONGEST}}?)${TO_ITS_END}`,
  ),
  confidence: 0.7,
};

const wouldBlame: AttributionPattern = {
  id: 'would-accuse-of',
  kind: 'indirect',
  ...sayingBarelyThen(BLAME_BARE, BLAMED),
  confidence: 0.7,
};

/** Castell called for an inquiry and warned of floods. */
const calledFor: AttributionPattern = {
  id: 'called-for',
  kind: 'indirect',
  ...sayingThen(NAME_TOPIC, ` (?<clause>[^${Q}${STOP}]{3,${LONGEST}}?)${TO_ITS_END}`),
  confidence: 0.65,
};

/** Merkel urged caution and demanded an answer. */
const demanded: AttributionPattern = {
  id: 'demanded',
  kind: 'indirect',
  ...sayingThen(
    'demand(?:s|ed)|predict(?:s|ed)|propose[sd]|urge[sd]|promise[sd]|pledge[sd]|threaten(?:s|ed)|recommend(?:s|ed)|forecasts?|advocate[sd]|envision(?:s|ed)|foresees|foresaw',
    ` (?<clause>(?!(?:to|that|him|her|it|them|us|me|by|in|on|at|with)\\b)[\\p{Ll}][^${Q}${STOP}]{3,300}?)${TO_ITS_END}`,
  ),
  confidence: 0.6,
};

const AS = ` (?<clause>${WHOM} as (?!(?:he|she|they|it|much|many|well|long|soon|far)\\b)[^${Q}${STOP}]{3,300}?)${TO_ITS_END}`;
const JUDGED =
  'dismiss(?:es|ed)|describe[sd]|denounce[sd]|characterize[sd]|portray(?:s|ed)|cast|casts|hail(?:s|ed)|label(?:s|ed|led)|brand(?:s|ed)|decr(?:ies|ied)|condemn(?:s|ed)|depict(?:s|ed)|tout(?:s|ed)|mock(?:s|ed)|ridicule[sd]|reject(?:s|ed)|regards?|regarded|views?|viewed|derid(?:es|ed)|paint(?:s|ed)|praise[sd]|criticize[sd]';

/** Aides dismissed the attack as a sign of despair. */
const judgedAs: AttributionPattern = {
  id: 'judged-as',
  kind: 'indirect',
  ...sayingThen(JUDGED, AS),
  confidence: 0.7,
};

/** How a verdict begins. */
const WHAT =
  '(?:an?|the (?:most|worst|best|greatest|biggest|only|first)|too|not|very|deeply|completely|totally|\\p{Ll}{4,16}(?:ous|ful|able|ible|ish|ive|ic|ed|ing|less|al))\\b';

/** Pardo called the plan a mistake. */
const calledSo: AttributionPattern = {
  id: 'called-so',
  kind: 'indirect',
  ...sayingThen(
    'calls|called|(?:ended up|ends up|kept|keeps|began|started) calling|labeled|declared|deemed|considers|considered|dubbed',
    ` (?:(?:me|him|her|us|them|you|it|himself|herself|themselves) (?<clause>${WHAT}[^${Q}${STOP}]{0,200}?)|(?<clause2>${WHOM} ${WHAT}[^${Q}${STOP}]{0,200}?))${TO_ITS_END}`,
  ),
  confidence: 0.65,
};

const alsoCalledFor: AttributionPattern = {
  id: 'also-called-for',
  kind: 'indirect',
  ...alsoThen(COORDINATED, NAME_TOPIC, ` (?<clause>[^${Q}${STOP}]{3,${LONGEST}}?)${TO_ITS_END}`),
  confidence: 0.65,
};

/** Castell denied forging the minutes. */
const denied: AttributionPattern = {
  id: 'denied',
  kind: 'indirect',
  ...sayingThen('den(?:ies|ied)', ` (?:that )?${CLAUSE}`),
  confidence: 0.75,
};

/** Castell admitted forging the minutes and recalled having signed them. */
const admittedDoing: AttributionPattern = {
  id: 'admitted-doing',
  kind: 'indirect',
  ...sayingThen(
    'admit(?:s|ted)(?: to)?|recall(?:s|ed)|acknowledge[sd]|suggest(?:s|ed)|recommend(?:s|ed)|propose[sd]|remember(?:s|ed)|describe[sd]|mention(?:s|ed)|discuss(?:es|ed)|confess(?:es|ed) to|regret(?:s|ted)',
    ` (?<clause>(?!(?:nothing|something|anything|everything|during|morning|evening|king|thing|being|spring)\\b)(?:[\\p{L}]{1,20}ly )?\\p{Ll}{2,16}ing [^${STOP}]{3,${LONGEST}}?)${TO_ITS_END}`,
  ),
  confidence: 0.7,
};

/** What is said by doing: promising, bidding, blaming, denying. */
export const DEEDS: readonly AttributionPattern[] = [
  promisedTo,
  alsoPromised,
  announcedPlans,
  urgedTo,
  severalUrge,
  alsoUrged,
  accusedOf,
  alsoAccused,
  accusing,
  wouldBlame,
  calledFor,
  alsoCalledFor,
  admittedDoing,
  demanded,
  judgedAs,
  calledSo,
];
export const DENIALS: readonly AttributionPattern[] = [denied];
