/** The words of a clause in small letters, as one text with a blank at both ends. */
const lined = (words: readonly string[]): string => ` ${words.join(' ')} `;

const NEGATION = /(?:n't| not| never| nor| neither| cannot| nobody| none| nothing| no(?: one)?) /u;
/** Negations that say yes, or that say nothing about the matter itself. */
const NO_NEGATION =
  / (?:not (?:only|just|merely|simply|least|so much|to mention|until|unlike|uncommon|unusual|surprisingly|sure|certain|clear|yet|necessarily|always|all|every\S*)|(?:why|or|if) not|not to|not (?:the|his|her|their|its|my|our|your) (?:only|first|last)|may or may not|no (?:longer|doubt|question|wonder|matter|less|fewer|more than|sooner|secret|stranger)|nothing (?:but|less|short)|none other|never (?:mind|fails?|failed|stop\w*)|nobody but|no one but) /gu;
/** What somebody does not know, say or mind is left open. */
const LEFT_OPEN =
  /(?:n't| not| cannot| never) (?:\S+ly |really |even |yet )?(?:know\w*|sure|certain|remember\w*|recall\w*|understand|see why|(?:say|said|explain\w*|disclos\w+|reveal\w*|specif\w+)(?= $| (?:why|how|who|what|when|where|whether|if|which) )|tell|wait|help|agree more|be (?:happier|prouder)|care|mind|forget|forgotten|worry|rule out|deny|denied|dispute\w*|doubt\w*|stop|just|only|necessarily|yet) /u;
/** Not of those to whom something is denied: "was denied entry", "denied them a visa". */
const DENYING =
  / (?:(?<! (?:be|been|being|is|are|was|were|get|got)(?: \S+ly| twice| once)? )den(?:y|ies|ied|ying)(?! (?:him|her|them|us|me|you|entry|access|visas?|permission|passage|bail|service)\b)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|(?:reject|dismiss)(?:s|es|ed|ing)?(?: as \S+)?(?: (?:the|any|all|those|these|such|recent|his|her|their|its))*(?: \S+)? (?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|idea|notion|speculation|talk)) /u;
/** "I don't think that …" denies what follows; so does "it is not true that …". */
const RAISED =
  /(?:n't| not| never| nor) (?:\S+ly |really |even |ever )?(?:think|thinks|thought|thinking|believe|believes|believed|suppose|imagine|expect|expected|true|right|correct|the case|as if|mean|means|meant|saying) $| no (?:truth|evidence|indication|sign|proof|suggestion)\b/u;

/** Whether a clause says that something is not so: "We aren't selling Bolt"; not "It isn't only Bolt". */
export function isDenied(words: readonly string[]): boolean {
  const text = lined(words).replace(NO_NEGATION, ' ');
  return NEGATION.test(text) && !LEFT_OPEN.test(text) && !DENYING.test(text);
}

/** Index of the verb behind which all is denied: "Lee [denied buying Bolt]"; -1 where there is none. */
export function denyingVerb(words: readonly string[]): number {
  const text = lined(words);
  const match = DENYING.exec(text);
  if (match === null || NEGATION.test(text.slice(0, match.index + 1))) return -1;
  return text.slice(0, match.index + 1).split(' ').length - 2;
}

/** Whether what a clause denies is the clause that follows it with "that". */
export const deniesNext = (words: readonly string[]): boolean => denyingVerb(words) >= 0 || RAISED.test(lined(words));
