import { SIGN, STOP, WHO } from '../../passage.ts';
import type { AttributionPattern } from '../../pattern.ts';
import { needs, pattern } from '../grammar.ts';
import { CLAUSE } from './clause.ts';

/** Nouns for what somebody says or thinks. */
const CLAIM =
  'claims?|beliefs?|views?|statements?|warnings?|arguments?|suggestions?|announcements?|assertions?|predictions?|allegations?|hopes?|fears?|conviction|promise|admission|assurances?|accusations?|concerns?|contention|insistence|complaints?|declaration|pledge|vow|opinion|conclusion|finding|findings|denial|testimony|remarks?|comments?|charges?|acknowledgment|confession|rumou?rs?|reports?|suspicions?|worr(?:y|ies)|speculation|theory|implication|recommendation|demand';

const CLAIMED = needs(`(?:${CLAIM}) that `);

/** Pardo’s claim that the dam was safe */
const claimThat: AttributionPattern = {
  id: 'claim-that',
  kind: 'indirect',
  needs: CLAIMED,
  find: pattern(
    `(?<who>${WHO}(?='s?)|\\b(?:[Hh]is|[Hh]er|[Tt]heir)\\b|${SIGN.thing}(?='s?))(?:'s?)?(?: [\\p{L}-]{1,20}){0,2}? (?<cue>${CLAIM}) that ${CLAUSE}`,
  ),
  confidence: 0.75,
};

/** “There were fears that the dam would break”: nobody's in particular. */
const fearsThat: AttributionPattern = {
  id: 'fears-that',
  kind: 'indirect',
  needs: CLAIMED,
  find: pattern(
    `(?<who>\\b(?:(?:[Aa]mid|[Oo]ver|[Oo]n|[Tt]here (?:are|is|was|were)|raised|raising|fueled|fuelled|spread|sparked|[Tt]he|[Aa]n?|[Gg]rowing|[Ww]idespread)(?= )))(?: ?[\\p{Ll}-]{2,20}){0,2}? ?\\b(?<cue>${CLAIM}) that (?<clause>[^${STOP}]{3,400})`,
  ),
  confidence: 0.55,
};

/** What nouns report. */
export const CLAIMS: readonly AttributionPattern[] = [claimThat, fearsThat];
