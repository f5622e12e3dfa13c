import { Q, STOP } from '../../passage.ts';
import type { AttributionPattern } from '../../pattern.ts';
import { alsoThen, beingThen, ofWords, pattern, sayingBarelyThen, sayingThen, TO_WHOM, WHEN } from '../grammar.ts';
import { ASK, REPORT, REPORT_BARE, REPORTING_PARTICIPLE } from '../verbs.ts';
import { LONGEST, SUBJECT_START, THAT_CLAUSE } from './clause.ts';

/** Castell said on Monday that the ward had closed. */
const saidThat: AttributionPattern = {
  id: 'said-that',
  kind: 'indirect',
  ...sayingThen(REPORT, `${TO_WHOM}${WHEN},?${THAT_CLAUSE}`),
  confidence: 0.92,
};

/** Pardo told nurses at a hospital in Kiel that the ward would close. */
const toldThat: AttributionPattern = {
  id: 'told-that',
  kind: 'indirect',
  ...sayingThen(
    'tells|told|assure[sd]|informs|informed|reminds|reminded|warns|warned|convince[sd]|persuade[sd]|notifie[sd]|promise[sd]|shows|showed|advise[sd]',
    ` (?!that )[^,.;:${Q}${STOP}]{1,90}?${THAT_CLAUSE}`,
  ),
  confidence: 0.8,
};

/** Pardo went on to say that the bank would close. */
const wouldSayThat: AttributionPattern = {
  id: 'would-say-that',
  kind: 'indirect',
  ...sayingBarelyThen(REPORT_BARE, `${TO_WHOM}${WHEN},?${THAT_CLAUSE}`),
  confidence: 0.85,
};

/** Castell was quoted as saying that the bank was safe; she is arguing that it is. */
const isSayingThat: AttributionPattern = {
  id: 'is-saying-that',
  kind: 'indirect',
  ...beingThen(REPORTING_PARTICIPLE, `${TO_WHOM}${WHEN},?${THAT_CLAUSE}`),
  confidence: 0.8,
};

/** The mayor wrote to Pardo and said that the dam would hold. */
const coordinatedThat: AttributionPattern = {
  id: 'coordinated-that',
  kind: 'indirect',
  ...alsoThen('\\b(?:and|but) (?:also |then |later |has |have |had )?', REPORT, `${TO_WHOM}${WHEN},?${THAT_CLAUSE}`),
  confidence: 0.75,
};

/** Castell left early, adding that the ward was full. */
const participleThat: AttributionPattern = {
  id: 'participle-that',
  kind: 'indirect',
  needs: /[,—–-] ?(?:by |while |and |even )?[a-z]+ing /u,
  ...ofWords(REPORTING_PARTICIPLE),
  find: pattern(
    `[,—–-] ?(?:by |while |and |even )?(?<cue>${REPORTING_PARTICIPLE})\\b${TO_WHOM} (?:that (?<clause>[^${STOP}]{3,${LONGEST}})|(?<clause2>${SUBJECT_START}[ '][^${STOP}]{3,${LONGEST}}))`,
  ),
  subjectOfSentence: true,
  confidence: 0.75,
};

/** Castell left early, telling a nurse on the stairs that the ward was full. */
const tellingThat: AttributionPattern = {
  id: 'telling-that',
  kind: 'indirect',
  ...alsoThen(
    '[,—–-] ?(?:by |while |and |even )?',
    'telling|assuring|reminding|warning|informing|convincing',
    ` (?!that )[^,.;:${Q}${STOP}]{1,90}?${THAT_CLAUSE}`,
  ),
  confidence: 0.75,
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

/** What a "that" or a question word announces. */
export const THAT: readonly AttributionPattern[] = [saidThat, toldThat, wouldSayThat];
export const ASIDE_THAT: readonly AttributionPattern[] = [
  isSayingThat,
  coordinatedThat,
  tellingThat,
  participleThat,
  askedWhether,
];
