import { Q, SIGN, STOP, WHO } from '../../passage.ts';
import type { AttributionPattern } from '../../pattern.ts';
import { needs, ofWords, pattern } from '../grammar.ts';
import { ANYBODY, NOUN_PHRASE, PERSONAL } from '../subject.ts';
import { REPORT } from '../verbs.ts';
import { CLAUSE, LONGEST } from './clause.ts';

/** According to Pardo, the yard lost a single ship. */
const accordingTo: AttributionPattern = {
  id: 'according-to',
  kind: 'indirect',
  needs: /[Aa]ccording to /u,
  find: pattern(
    `(?<=^|[${STOP}]|[${STOP}] |\\b(?:but|and|that|which),? )(?<cue>[Aa]ccording to) (?<who>[^,${Q}${STOP}]{1,90}?(?:, [^,${Q}${STOP}]{1,60}?)?)(?:, |(?<=${WHO}) (?=(?:the|a|an|it|he|she|they|there|his|her|its|this)\\b))${CLAUSE}`,
  ),
  confidence: 0.92,
};

/** The yard lost a single ship, according to Pardo. */
const clauseAccordingTo: AttributionPattern = {
  id: 'clause-according-to',
  kind: 'indirect',
  needs: /according to /u,
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${STOP}]{8,${LONGEST}}?),? (?<cue>according to) (?<who>[^,.${Q}${STOP}]{1,90}(?:\\. [^,.${Q}${STOP}]{1,40})?(?:, [^,.${Q}${STOP}]{1,60})?)`,
  ),
  confidence: 0.92,
};

/** Bare verbs of several. */
const SAY = 'say|believe|argue|think|contend|claim|insist|suggest|warn|predict|fear|hope|add|note';

/** Visitors, said Pardo, have to book ahead. */
const clauseAroundCue: AttributionPattern = {
  id: 'clause-around-cue',
  kind: 'indirect',
  needs: needs(`, (?:${REPORT} ${WHO}|[^,${Q}${STOP}]{2,50} (?:${REPORT}|${SAY})),`),
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${Q}${STOP}]{3,90}?, (?:(?<cue>${REPORT}) (?<who>${WHO})(?!, (?:an?|the|who|which|whose|his|her|its|their|one|\\p{N}|citing|adding|noting)\\b)|(?<who2>${WHO}|${PERSONAL}|${NOUN_PHRASE}) (?:has |have |had |also |once |later )?(?<cue2>${REPORT}|${SAY})),[^${STOP}]{6,${LONGEST}})`,
  ),
  confidence: 0.75,
};

/** The yard will close in May, Harbour News reported on Sunday. */
const clauseSaid: AttributionPattern = {
  id: 'clause-said',
  kind: 'indirect',
  ...ofWords(REPORT),
  needs: needs(`${REPORT}\\b[^,:${Q}${STOP}]{0,80}(?:$|[,${STOP}])`),
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${Q}${STOP}]{12,${LONGEST}}?), (?:as )?${ANYBODY}(?: of [^,${Q}${STOP}]{1,40}|, [^,${Q}${STOP}]{1,80},)? (?:has |have |had |also |later )?(?<cue>${REPORT})\\b(?:(?: on| in| at| last| this| earlier| yesterday| today| late| during| before| after)?[^,:${Q}${STOP}]{0,60})?[.]?(?=$|[${STOP}]|, (?:citing|adding|noting|referring|calling|which|who|according)\\b)`,
  ),
  confidence: 0.88,
};

/** The yard will close in May, said the owner. */
export const clauseSaidBy: AttributionPattern = {
  id: 'clause-said-by',
  kind: 'indirect',
  needs: needs(`, (?:says|said|reports|reported|wrote|writes) [^,${Q}${STOP}]`),
  find: pattern(
    `(?:^|[${STOP}])(?<clause>[^${Q}${STOP}]{12,${LONGEST}}?), (?<cue>says|said|reports|reported|wrote|writes) (?:[^,${Q}${STOP}${SIGN.person}]{0,60}, (?=${SIGN.person})|[^,${Q}${STOP}${SIGN.person}]{0,60}(?=${SIGN.person}))?(?<who>${WHO}|${NOUN_PHRASE})(?=[.]|, [^${STOP}${Q}]{1,120}$|$|[${STOP}])`,
  ),
  confidence: 0.85,
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

/** What stands beside its source, or around it. */
export const ACCORDING: readonly AttributionPattern[] = [accordingTo, clauseAccordingTo, clauseAroundCue];
export const BEHIND_CLAUSE: readonly AttributionPattern[] = [inTheView, clauseSaid];
