import { Q, SIGN, STOP, WHO } from '../passage.ts';
import type { AttributionPattern } from '../pattern.ts';
import { ANYBODY, NOT_INSIDE, NOUN_PHRASE, PERSONAL, TITLE } from './subject.ts';

/** No sentence end and no quotation inside. */
export const INSIDE = `[^${Q}${STOP}]`;
const PHRASE = `[^,.;:${Q}${STOP}]`;

/** What may stand between the subject and its verb: "(54)", ", a surgeon,", " of Delphine", " who left in May". */
const ASIDE = `,? \\([^()${Q}${STOP}]{1,80}\\)`;
const APPOSITION = `, ${PHRASE}{1,140}(?:, ${PHRASE}{1,100}){0,2},`;
const OF = ` (?:of|at|from|in|for|with|on|to|familiar|close|briefed|involved|opposed|loyal|near|inside|outside) ${PHRASE}{1,60}?`;
const RELATIVE = `,? (?:whose|(?:who|which)(?! (?:${WHO}|he|she|they|it|I|we|you)\\b| ${WHO})) ${PHRASE}{1,140}?,?`;
const AFTER = `(?:${ASIDE})?(?:(?:${OF})?(?:${APPOSITION})?|(?: of [^,.;:${Q}${STOP}]{1,40}?)?(?:${RELATIVE}|,? who))`;

const ADVERB =
  "(?:has|have|had|once|later|also|then|often|just|still|first|even|again|only|soon|so|never mind|always|sometimes|recently|since|long|further|instead|meanwhile|[\\p{L}]{1,20}ly|earlier|already|at last|at once|in turn|'d|'ve)";
const ADVERBS = `(?:,? ${ADVERB}){0,3}|'(?:ve|d|s)(?: ${ADVERB})?`;

/** A subject that stands before its verb, as in "Castell, a surgeon, once wrote". */
const SUBJECT = new RegExp(`${ANYBODY}${AFTER}(?:${ADVERBS}),? $`, 'du');
/** Subject directly before its verb, with adverbs at most; an apposition if commas close it. */
export const sayingShortly = (verbs: string): string =>
  `(?:${TITLE}(?=${SIGN.person}))?${ANYBODY}(?:${ASIDE}|${APPOSITION}|${OF}|${RELATIVE}|,? who)?(?:${ADVERBS}),? (?<cue>${verbs})\\b`;

const BE = `(?: (?:is|are|was|were|been|be)(?: ${ADVERB})?|'s|'re)?`;
/** What puts a verb in its bare form: "would", "went on to", "is expected to"; not what keeps the words unsaid. */
const MODAL = `(?: (?:would|will|could|can|may|might|must|should|did|does|do)|${BE}(?: (?:going on|go(?:es)? on|went on|gone on|continue[sd]?|expected|set|due|about|likely|scheduled|bound|quick|eager|keen|forced|compelled|poised|tends?|tended|seems?|seemed|appears?|appeared|used|came|comes?|began|begun|begins?|starts?|started|happens?|likes?|liked|loves?|tried|tries|trying|has|had|have|chose|rushed|felt free|went so far as|has been known|was heard|wants?|wanted)) to)(?: (?:also|then|again|later|only|even|still|[\\p{L}]{1,20}ly))?`;
/** A subject of a bare verb: "Castell would later say", "Castell went on to say". */
const MODAL_SUBJECT = new RegExp(`${ANYBODY}${AFTER}(?:${ADVERBS})${MODAL} $`, 'du');

const BEING_SUBJECT = new RegExp(
  `${ANYBODY}${AFTER}(?:${ADVERBS})(?: (?:is|are|was|were|been|be|keeps?|kept)|'s|'re)(?: quoted as| reported as)?(?: ${ADVERB})? $`,
  'du',
);

/** "said Reid", "asked the old man", "said the yard's owner, Ida Voss": the verb first. `n` numbers the groups anew. */
export const saidBy = (
  verbs: string,
  n: readonly [cue: string, person: string, other: string] = ['cue', 'who', 'who2'],
): string =>
  `(?:[\\p{L}]{1,20}ly )?(?<${n[0]}>${verbs}) (?:[\\p{L}]{1,20}ly )?(?:${TITLE}(?<${n[1]}>${SIGN.person})|(?<${n[2]}>${WHO}|${PERSONAL}|${NOUN_PHRASE}))(?=$|[ ,.;:!?)${STOP}—–-])`;

const HEARER = `(?:[Tt]he )?(?:${WHO}|${SIGN.thing})(?:'s [\\p{L}]{1,20})?|me|us|him|her|them|you|himself|herself|(?:the |his |her |its |their |a )?(?:[\\p{L}-]{1,20} )?(?:press|media|paper|newspaper|magazine|network|station|crowd|audience|court|committee|panel|public|nation|judge|jury|board|reporters|journalists|investors|lawmakers|colleagues|friends|staff|employees|council|conference|police|parliament|congress|Congress|people|Americans|Republicans|Democrats|voters|lawyers|[\\p{L}]{1,16}ers)`;
/** Who is told, when and where, between the verb and the words: "told reporters on Monday". */
export const TO_WHOM = `(?: (?:to )?(?:${HEARER}))?`;
export const TO_SOMEBODY = ` (?:${HEARER})`;
const DAY =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December';
export const WHEN = `(?:,? (?:on|in|last|this|earlier|yesterday|today|at|during|after|for|before|late|early|via|through|by|over|recently|back|again|repeatedly|publicly|flatly|aloud|[\\p{L}]{1,20}ly|${DAY})\\b[^,.;:"${Q}${STOP}]{0,90}?)?`;
export const SHORT_WHEN = `(?: (?:on|last|this|earlier|yesterday|today|late|early|${DAY})\\b[^,.;:"${Q}${STOP}]{0,40}?)?`;

export const pattern = (source: string): RegExp => new RegExp(source, 'dgu');
export const needs = (source: string): RegExp => new RegExp(source, 'u');

type Search = Pick<AttributionPattern, 'find' | 'needs' | 'words' | 'before'>;

/** The words with which plain alternatives begin ("pointed" of "pointed out"); nothing where a source is more than these. */
export function ofWords(alternatives: string): Pick<AttributionPattern, 'words'> {
  const words = alternatives.replace(/^\(\?:([^()]*)\)$/u, '$1').split('|');
  return words.every((word) => /^[a-z ]+$/u.test(word)) ? { words: words.map((word) => word.split(' ')[0]!) } : {};
}

/** A subject, its verb and what follows. */
export const sayingThen = (verbs: string, rest: string): Search => ({
  before: SUBJECT,
  ...ofWords(verbs),
  find: pattern(`\\b(?<cue>${verbs})\\b${rest}`),
});

/** The same with a bare verb after "would", "went on to" and the like. */
export const sayingBarelyThen = (verbs: string, rest: string): Search => ({
  before: MODAL_SUBJECT,
  ...ofWords(verbs),
  find: pattern(`\\b(?<cue>${verbs})\\b${rest}`),
});

/** The same with a participle: "Castell is arguing", "was quoted as saying". */
export const beingThen = (verbs: string, rest: string): Search => ({
  before: BEING_SUBJECT,
  ...ofWords(verbs),
  find: pattern(`\\b(?<cue>${verbs})\\b${rest}`),
});

/** A further verb of a subject that stands further back: "came by and said", ", adding". */
export const alsoThen = (joint: string, verbs: string, rest: string): Search & { subjectOfSentence: true } => ({
  find: pattern(`${joint}(?<cue>${verbs})\\b${rest}`),
  needs: needs(joint),
  ...ofWords(verbs),
  subjectOfSentence: true,
});

/** A name or a personal pronoun as subject, with nothing between it and its verb. */
export const NAME = `(?:\\b|(?=${WHO}))${NOT_INSIDE}(?<who>${WHO}|${PERSONAL})`;
