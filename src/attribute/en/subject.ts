import { SIGN, STOP, WHO } from '../passage.ts';

/** People, and papers, that speak without a name. */
const SPEAKING_NOUNS =
  'officials|analysts|critics|experts|sources|researchers|police|prosecutors|lawyers|executives|investors|scientists|authorities|economists|' +
  'reports|studies|documents|witnesses|residents|activists|campaigners|supporters|opponents|doctors|teachers|workers|managers|leaders|lawmakers|' +
  'senators|ministers|diplomats|traders|insiders|observers|scholars|historians|engineers|developers|regulators|aides|advisers|advisors|' +
  'spokes(?:man|woman|person|people)|people|others|some|many|most|voters|protesters|demonstrators|neighbou?rs|students|parents|farmers|families|' +
  'governors|allies|foes|rivals|detractors|pundits|pollsters|strategists|donors|delegates|candidates|reporters|journalists|bankers|veterans|' +
  'jurors|commentators|surveys|polls|e-?mails|records|filings|attorneys|conservatives|liberals|progressives|moderates|organizers|counselors|' +
  'nurses|immigrants|migrants|soldiers|detectives|investigators|agents|agencies|companies|firms|banks|groups|unions|churches';
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const DETERMINER =
  'the|a|an|one|another|his|her|its|their|my|our|this|that|these|those|some|many|several|two|three|four|five|six|most|both|every|each|no|few|other';

/** A word of a noun phrase: no conjunction, preposition or verb of saying. Words are short, or long strings would be read for each of their letters. */
const WORD = `(?!(?:and|or|but|nor|that|who|whom|which|in|on|at|to|of|for|with|by|from|as|than|about|into|over|after|before|since|until|if|because|when|while|is|was|were|are|be|been|had|has|have|said|says|say|told|tells|asked|asks|added|adds|wrote|called|would|will|could|can|may|might|should|must|did|does|do|he|she|they|it|we|you|not)\\b)[\\p{L}][\\p{L}'.-]{0,23}`;
const NOUN = `(?!(?:and|or|but|nor|that|who|which|in|on|at|to|of|for|with|by|from|as|when|while|is|was|were|are|be|had|has|have|said|told|would|will|could|can|may|might|should|must|did|does|do)\\b)[\\p{L}'-]{1,24}`;
/** A name that only describes: "White House officials", "Clinton's lawyer". */
const OWNER = `(?:${WHO}|${SIGN.thing})`;
const MODIFIER = `(?:${WORD}|[${SIGN.body}${SIGN.thing}](?:'s)?|${SIGN.person}'s?|${SIGN.person}(?= (?:campaign|administration|team|camp|foundation|organization|aide|aides|adviser|advisers|spokes|supporter|supporters|ally|allies|lawyer|voter|voters|backer|backers|surrogate|surrogates)))`;

/** What stands before a person's name: "the poet", "Ambassador", "European Commission President", "the yard's owner,". */
export const TITLE = `(?:${MODIFIER} ){0,7}?(?:${WORD}, (?=${SIGN.person}(?:[,.;)${STOP}]|$)))?`;

/** "one in five", "54 percent of voters" */
const NUMBER = '(?:\\p{N}[\\p{N}.,]{0,6}|[Oo]ne|[Hh]alf|[\\p{L}]{3,7}-(?:thirds|quarters|fifths))';
const SHARE = `${NUMBER}(?:(?: percent| per cent| in [\\p{L}]{2,9}| out of [\\p{L}]{2,9})(?: of (?:the |those |all )?[\\p{L}]{3,20})?| of (?:the |those |all )?[\\p{L}]{3,20})`;

/** Without a name: "the old man", "one aide", "Clinton's campaign", "a senior White House official", "critics". */
export const NOUN_PHRASE = `(?:${SHARE}|(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Mm]ost|[Bb]oth|[Oo]ther|[Nn]o|[Tt]hese|[Tt]hose|[Ff]ormer|[Ss]enior|${DETERMINER}|${OWNER}'s?|[\\p{L}]{2,20}'s?)(?: ${MODIFIER}){0,4}?(?: ${NOUN}){1,2}?|(?:(?:(?!(?:and|but|or|that|if|when|while|as|than|then|because|of|for|to|in|on|at|by|with|from)\\b)[\\p{L}-]{1,20}|[${SIGN.body}${SIGN.thing}${SIGN.person}]) )?\\b(?:${SPEAKING_NOUNS}|${SPEAKING_NOUNS.split('|').map(capitalised).join('|')}))`;

/** A name that a preposition or an "and" before it makes part of something else is no subject. */
export const NOT_INSIDE = `(?<!\\b(?:of|with|at|for|from|in|to|on|against|about|over|than|into|after|before|near|under|like|owned by|led by) (?:the )?)`;
export const PERSONAL = '\\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Yy]ou|[Ii]t)\\b';
/** A name that nobody has recognised; any other word that opens a sentence is none. */
const UNKNOWN_NAME =
  "\\b(?!(?:The|A|An|And|But|Or|So|Then|Yet|Nor|If|When|While|As|In|On|At|By|For|From|With|After|Before|Once|Here|There|This|That|These|Those|What|Who|Why|How|Now|Later|Today|Yesterday|Earlier|Meanwhile|However|Also|Just|Not|No|Yes|Well|Oh|All|Both|Each|Only|Still|Even|It|Its|His|Her|Their|My|Our|Your)\\b)\\p{Lu}\\p{Ll}[\\p{L}'-]{0,23}(?: \\p{Lu}[\\p{L}'.-]{0,23}){0,3}";

/** Whoever may speak: a name with what describes it before, a pronoun, a noun phrase. */
export const ANYBODY = `(?:\\b|(?=${OWNER}))${NOT_INSIDE}(?<who>(?:${WHO}|${SIGN.thing})(?!'s)|${PERSONAL}|\\b${NOUN_PHRASE}|(?=${OWNER})${NOUN_PHRASE}|${UNKNOWN_NAME})`;

/** A name or a noun phrase wherever it stands: what a relative clause follows. */
export const PHRASE_OR_NAME = `(?<who>${WHO}|${SIGN.thing}|(?:\\b|(?=${OWNER}))${NOUN_PHRASE}|\\b[\\p{Ll}]{3,18}s)`;
