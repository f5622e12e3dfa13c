import { Q, SIGN, STOP, WHO } from '../passage.ts';
import type { AttributionPattern } from '../pattern.ts';
import { alsoThen, INSIDE, NAME, needs, ofWords, pattern, saidBy, sayingShortly, sayingThen } from './grammar.ts';
import { JUDGE, SPEAK, SPEAK_BARE, SPEAKING_PARTICIPLE } from './verbs.ts';

const QUOTE = `(?<quote>${Q})`;

/** “So did mine,” replied Reid. */
const quoteVerbSubject: AttributionPattern = {
  id: 'quote-verb-subject',
  kind: 'direct',
  needs: needs(`${Q}[,.]? ?[-–—]* ?(?:[\\p{L}]+ly )?${SPEAK} `),
  find: pattern(`${QUOTE}[,.]? ?[-–—]* ?${saidBy(SPEAK)}`),
  confidence: 0.97,
};

/** “I have burnt the letter,” she told him. */
const quoteSubjectVerb: AttributionPattern = {
  id: 'quote-subject-verb',
  kind: 'direct',
  needs: needs(`${Q}[^${Q}${STOP}]*?\\b${SPEAK}\\b`),
  find: pattern(`${QUOTE}[,.]? ?[-–—]* ?(?:as )?${sayingShortly(SPEAK)}`),
  confidence: 0.95,
};

/** “The harvest failed,” according to Ines Pardo. */
const quoteAccordingTo: AttributionPattern = {
  id: 'quote-according-to',
  kind: 'direct',
  needs: /according to /u,
  find: pattern(`${QUOTE},? (?<cue>according to) (?:the |a )?(?<who>${WHO}|\\b(?:him|her|them)\\b)`),
  confidence: 0.95,
};

/** Owen Castell, a surgeon, said: “The pump needs replacing.” */
const subjectVerbQuote: AttributionPattern = {
  id: 'subject-verb-quote',
  kind: 'direct',
  ...sayingThen(SPEAK, `[^${Q}${STOP};]{0,90}?[,:] ?[-–—]* ?${QUOTE}`),
  confidence: 0.93,
};

/** He turned to the window and asked, “Who is there?” */
const coordinatedVerbQuote: AttributionPattern = {
  id: 'coordinated-verb-quote',
  kind: 'direct',
  needs: needs(`\\b(?:and|then|but|or) (?:[\\p{L}]+ly )?${SPEAK}\\b[^${Q}${STOP};]{0,60}?[,:] ?[-–—]* ?${Q}`),
  find: pattern(
    `(?:^|[${STOP}"])[^${Q}${STOP}]{0,200}?\\b(?:and|then|but|or) (?:[\\p{L}]+ly )?(?<cue>${SPEAK})\\b[^${Q}${STOP};]{0,60}?[,:] ?[-–—]* ?${QUOTE}`,
  ),
  subjectOfSentence: true,
  confidence: 0.85,
};

/** Said Reid: “Not today.” */
const verbSubjectQuote: AttributionPattern = {
  id: 'verb-subject-quote',
  kind: 'direct',
  needs: /(?:Said|Says|Added|Adds|Wrote|Asked|Replied) /u,
  find: pattern(
    `(?:^|[${STOP}])\\s?(?<cue>Said|Says|Added|Adds|Wrote|Asked|Replied) (?<who>${WHO})[^${Q}${STOP};]{0,60}[,:] ?${QUOTE}`,
  ),
  confidence: 0.95,
};

/** According to Pardo, “nothing grew”. In Pardo’s words, “nothing grew”. */
const accordingToQuote: AttributionPattern = {
  id: 'according-to-quote',
  kind: 'direct',
  needs: needs(`[Ii]n ${WHO}|[Ii]n the words|[Aa]ccording to `),
  find: pattern(
    `(?<cue>[Aa]ccording to|[Ii]n the words of|[Ii]n) (?<who>${WHO})(?:'s? (?:words|view|telling|phrase|opinion))?,${INSIDE}{0,60}?${QUOTE}`,
  ),
  confidence: 0.9,
  fragment: true,
};

/** She smiled at the clerk, saying: “Try again.” */
const participleQuote: AttributionPattern = {
  id: 'participle-quote',
  kind: 'direct',
  ...ofWords(SPEAKING_PARTICIPLE),
  needs: needs(`[a-z]+ing\\b[^${Q}${STOP};]{0,100}?${Q}`),
  find: pattern(`\\b(?<cue>${SPEAKING_PARTICIPLE})\\b[^${Q}${STOP};]{0,80}?[,:]? ?${QUOTE}`),
  subjectOfSentence: true,
  confidence: 0.8,
  fragment: true,
};

/** Pardo’s reply was short: “No.” */
const nounQuote: AttributionPattern = {
  id: 'noun-quote',
  kind: 'direct',
  needs: needs(`: ?${Q}`),
  find: pattern(
    `(?<who>${WHO}|\\b(?:[Hh]is|[Hh]er|[Tt]heir)\\b)(?:'s?)?(?: [\\p{L}-]+){0,3}? (?<cue>words|statement|post|tweet|message|letter|e-?mail|note|essay|article|speech|response|reply|answer|comment|verdict|motto|slogan|question|advice|warning|caption)s?\\b${INSIDE}{0,80}?: ?${QUOTE}`,
  ),
  confidence: 0.8,
};

/** Mustafa Khan: ‘We Are Ready’ */
const nameColonQuote: AttributionPattern = {
  id: 'name-colon-quote',
  kind: 'direct',
  needs: needs(`: ?${Q}`),
  find: pattern(`(?:^|[${STOP}]) ?[^${Q}${STOP},;]{0,60}?(?<who>${SIGN.person})(?:,[^${Q}${STOP}]{1,60})?: ?${QUOTE}`),
  confidence: 0.85,
};

/** “The harvest failed.” — Ines Pardo */
const quoteDashName: AttributionPattern = {
  id: 'quote-dash-name',
  kind: 'direct',
  find: pattern(`${QUOTE}[${STOP}.]? ?[—–-]{1,2} ?(?<who>[${SIGN.person}${SIGN.pronoun}])(?=,|$|[${STOP}])`),
  confidence: 0.85,
};

/** Castell called the delay “a disgrace” and left. */
const fragment: AttributionPattern = {
  id: 'fragment',
  kind: 'direct',
  ...sayingThen(`${SPEAK}|${JUDGE}|talks? about|talked about|spoke of`, `[^${Q}${STOP};:]{0,110}?${QUOTE}`),
  confidence: 0.75,
  fragment: true,
};

/** She wept, called the delay “a disgrace”, and left. */
const coordinatedFragment: AttributionPattern = {
  id: 'coordinated-fragment',
  kind: 'direct',
  ...alsoThen(
    '(?:,|\\band|\\bbut|\\bthen) (?:also |then |later |has |have |had )?',
    JUDGE,
    `[^${Q}${STOP};:]{0,90}?${QUOTE}`,
  ),
  confidence: 0.75,
  fragment: true,
};

/** The strike prompted Castell to declare an “emergency”. You would often tell me, “Wait.” */
const bareVerbFragment: AttributionPattern = {
  id: 'bare-verb-fragment',
  kind: 'direct',
  needs: needs(`\\b${SPEAK_BARE}\\b[^${Q}${STOP};:]{0,80}?[,:]? ?${Q}`),
  find: pattern(
    `${NAME}(?: (?:to|would|will|can|could|used to|may|might|must|did|do))(?: [\\p{L}]+ly| often| always| even)? (?<cue>${SPEAK_BARE})\\b[^${Q}${STOP};:]{0,80}?[,:]? ?${QUOTE}`,
  ),
  confidence: 0.75,
  fragment: true,
};

/** You say, “No.” They ask: “Why?” */
const bareVerbQuote: AttributionPattern = {
  id: 'bare-verb-quote',
  kind: 'direct',
  needs: needs(`\\b${SPEAK_BARE}\\b[^${Q}${STOP};]{0,40}?[,:] ?${Q}`),
  find: pattern(
    `(?<who>\\b(?:[Yy]ou|I|[Ww]e|[Tt]hey|[Pp]eople)\\b)(?: (?:just|also|always|often))? (?<cue>${SPEAK_BARE})\\b[^${Q}${STOP};]{0,40}?[,:] ?${QUOTE}`,
  ),
  confidence: 0.8,
};

/** “The keel,” the old man was heard to say, “is gone.” — the second half of what a cue in the middle splits. */
const splitQuote: AttributionPattern = {
  id: 'split-quote',
  kind: 'direct',
  needs: needs(`${Q}[^${Q}${STOP}]*[,:;—–-] ?${Q}`),
  find: pattern(
    `${Q},? ?(?:${sayingShortly(SPEAK)}|${saidBy(SPEAK, ['cue2', 'who3', 'who4'])})[^${Q}${STOP}]{0,120}?[,:;—–-]+ ?${QUOTE}`,
  ),
  confidence: 0.93,
};

/** Castell tweeted from the ward: — and the words are the next paragraph. */
export const INTRODUCTION_EN = sayingThen(SPEAK, `[^${Q}${STOP};]{0,120}[,:] ?[${STOP}]?$`);

/** In the order in which they are believed. */
export const DIRECT_EN: readonly AttributionPattern[] = [
  quoteVerbSubject,
  quoteSubjectVerb,
  quoteAccordingTo,
  splitQuote,
  subjectVerbQuote,
  verbSubjectQuote,
  coordinatedVerbQuote,
  bareVerbQuote,
  accordingToQuote,
  participleQuote,
  nounQuote,
  nameColonQuote,
  quoteDashName,
  fragment,
  coordinatedFragment,
  bareVerbFragment,
];
