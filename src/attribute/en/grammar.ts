import { Q, SIGN, STOP, WHO } from '../passage.ts';

/** No sentence end and no quotation inside. */
export const INSIDE = `[^${Q}${STOP}]`;
const PHRASE = `[^,.;:${Q}${STOP}]`;

/** People who speak without a name. */
const SPEAKING_NOUNS =
  'officials|analysts|critics|experts|sources|researchers|police|prosecutors|lawyers|executives|investors|scientists|authorities|economists|' +
  'reports|studies|documents|witnesses|residents|activists|campaigners|supporters|opponents|doctors|teachers|workers|managers|leaders|lawmakers|' +
  'senators|ministers|diplomats|traders|insiders|observers|scholars|historians|engineers|developers|regulators|aides|advisers|advisors|' +
  'spokes(?:man|woman|person|people)|people|others|some|many|most';
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const DETERMINER = 'the|a|an|one|another|his|her|its|their|my|our|this|that|some|many|several|two|three|four|most|both';
const NOUN = `(?!(?:and|or|but|nor|that|who|which|in|on|at|to|of|for|with|by|from|as|when|while|is|was|were|are|be|had|has|have|said|told)\\b)[\\p{L}'-]+`;
const NOUN_PHRASE = `(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|${DETERMINER})(?: ${NOUN}){1,4}?|(?:[\\p{L}-]+ )?\\b(?:${SPEAKING_NOUNS}|${SPEAKING_NOUNS.split('|').map(capitalised).join('|')}))`;
/** What may describe a name in front of it: "team member", "the poet", "Ambassador". */
const DESCRIPTION = `(?:(?:the |a |an |his |her |its |their )?(?:(?!(?:that|to|in|on|at|of|and|or|as|when|while|after|before|it|he|she|they|is|was|said|for|with|by|from|about)\\b)[\\p{L}.'-]+ ){0,4}?)`;

/** A name that a preposition or an "and" before it makes part of something else is no subject. */
const NOT_INSIDE = `(?<!\\b(?:of|with|at|for|from|in|to|on|against|about|over|than|into|after|before|near|under|like|owned by|led by) (?:the )?)`;
const PRONOUN = '\\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Yy]ou|[Ii]t)\\b';
/** A name that nobody has recognised; any other word that opens a sentence is none. */
const UNKNOWN_NAME =
  "\\b(?!(?:The|A|An|And|But|Or|So|Then|Yet|Nor|If|When|While|As|In|On|At|By|For|From|With|After|Before|Once|Here|There|This|That|These|Those|What|Who|Why|How|Now|Later|Today|Yesterday|Earlier|Meanwhile|However|Also|Just|Not|No|Yes|Well|Oh|All|Both|Each|Only|Still|Even|It|Its|His|Her|Their|My|Our|Your)\\b)\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3}";
export const NAME = `(?:\\b|(?=${WHO}))${NOT_INSIDE}(?<who>${WHO}|${PRONOUN})`;
export const ANYBODY = `(?:\\b|(?=${WHO}))${NOT_INSIDE}(?<who>${WHO}|${PRONOUN}|\\b${NOUN_PHRASE}|${UNKNOWN_NAME})`;

/** What may stand between the subject and its verb: "(54)", ", a surgeon,", " of Delphine", " who left in May". */
const ASIDE = `,? \\([^()${Q}${STOP}]{1,80}\\)`;
const APPOSITION = `, ${PHRASE}{1,140}(?:, ${PHRASE}{1,100}){0,2},`;
const OF = ` (?:of|at|from|in|for|with|on|to) ${PHRASE}{1,60}?`;
const RELATIVE = `,? (?:who|which|whose) ${PHRASE}{1,140}?,?`;
const AFTER = `(?:${ASIDE})?(?:${OF})?(?:${APPOSITION}|${RELATIVE})?`;

const ADVERB =
  "(?:has|have|had|was|were|is|are|once|later|also|then|often|just|still|first|even|again|only|soon|so|never mind|always|sometimes|recently|who|[\\p{L}]+ly|earlier|already|at last|at once|in turn|'d|'ve|'s)";
const ADVERBS = `(?: ${ADVERB}){0,3}|'(?:ve|d|s)(?: ${ADVERB})?`;

/** Subject and verb of `verbs`, as in "Castell, a surgeon, once wrote". */
export const saying = (verbs: string, who = ANYBODY): string => `${who}${AFTER}(?:${ADVERBS}),? (?<cue>${verbs})\\b`;
/** Subject directly before its verb, with adverbs at most; an apposition if commas close it. */
export const sayingShortly = (verbs: string, who = ANYBODY): string =>
  `${who}(?:${ASIDE}|${APPOSITION}|${OF}|${RELATIVE})?(?:${ADVERBS}),? (?<cue>${verbs})\\b`;
/** "said Reid", "asked the old man": the verb first. */
export const saidBy = (verbs: string): string =>
  `(?:[\\p{L}]+ly )?(?<cue>${verbs}) (?:[\\p{L}]+ly )?(?:${DESCRIPTION}(?<who>${WHO})|(?<who2>${PRONOUN}|${NOUN_PHRASE}(?: ${NOUN}){0,2}?))(?=$|[ ,.;:!?)${STOP}—–-])`;

const HEARER = `(?:[Tt]he )?(?:${WHO}|${SIGN.thing})(?:'s [\\p{L}]+)?|me|us|him|her|them|you|himself|herself|(?:the |his |her |its |their |a )?(?:[\\p{L}-]+ )?(?:press|media|paper|newspaper|magazine|crowd|audience|court|committee|panel|public|nation|judge|jury|board|reporters|journalists|investors|lawmakers|colleagues|friends|staff|employees|council|conference|police|parliament|congress|[\\p{L}]+ers)`;
/** Who is told, when and where, between the verb and the words: "told reporters on Monday". */
export const TO_WHOM = `(?: (?:to )?(?:${HEARER}))?`;
export const TO_SOMEBODY = ` (?:${HEARER})`;
export const WHEN = `(?: (?:on|in|last|this|earlier|yesterday|today|at|during|after|for|before|late|via|through|by|over|recently|back)\\b[^,.;:"${Q}${STOP}]{0,70}?)?`;

export const pattern = (source: string): RegExp => new RegExp(source, 'dgu');
export const needs = (source: string): RegExp => new RegExp(source, 'u');

/** A subject, its verb and what follows: looked for where the verb and what follows are. */
export const sayingThen = (verbs: string, rest: string): { find: RegExp; needs: RegExp } => ({
  find: pattern(`${saying(verbs)}${rest}`),
  needs: needs(`\\b(?:${verbs})\\b${rest}`),
});
