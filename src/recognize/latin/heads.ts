import type { EntityType } from '../../model.ts';
import { SURE } from './joined.ts';
import { isPaperOfPlace } from './papers.ts';
import type { SettledSpan } from './settle.ts';
import { CASE, LISTED, type WordInfo } from './words.ts';

/** Legal forms of businesses: nothing else ends so. */
const LEGAL_FORM = /^(?:inc|corp|corporation|ltd|limited|llc|l\.l\.c|llp|plc|gmbh|ag|co)\.?$/u;
/** Those that a comma may part from the name. */
const COMMA_FORM = /^(?:Inc|Ltd|LLC|L\.L\.C|LLP|PLC|Corp)\.?$/u;
/** Last words of businesses alone, and of bodies that sell nothing. */
const BUSINESS =
  /^(?:technologies|software|systems|solutions|holdings|industries|ventures|pharmaceuticals|therapeutics|biosciences|semiconductors?|electronics|robotics|motors|airlines|airways|labs|studios|breweries|brewing|bancorp|bancshares)$/u;
const PUBLIC =
  /^(?:ministry|department|university|college|academy|agency|commission|committee|council|parliament|federation|association|union|party|league|army|orchestra|philharmonic|quartet|government|court|congress|senate|assembly|bureau)$/u;
/** Below this "Lund University" may be taken for a place because of its first word. */
const SURE_OF_PLACE = 0.95;
const DOUBTFUL = 0.7;

/** "Carver" before "Corp." or ", Inc." takes it in and is a company; "Lund University" is neither person nor place. */
export function headed(words: readonly WordInfo[], span: SettledSpan): SettledSpan {
  if (span.type === 'place' && isPaperOfPlace(words, span.from, span.to))
    return { ...span, to: span.to + 1, type: 'company', rule: 'paper' };
  if (isPartOfPlace(words, span)) return { ...span, type: 'place', rule: 'compass' };
  const to = withLegalForm(words, span);
  if (to - span.from < 2) return span;
  const last = words[to - 1]!;
  if (LEGAL_FORM.test(last.lower)) return { ...span, to, type: 'company', rule: 'legal-form' };
  if (span.type === 'person' && words[span.from]!.listed & LISTED.given && last.listed & LISTED.surname) return span;
  const type =
    typeOfHead(span, last) ??
    (isLender(words, span) ? 'company' : null) ??
    (isGivenAndSurname(words, span) ? 'person' : null);
  return type === null ? span : { ...span, type, rule: type === 'person' ? 'given-name' : 'head' };
}

function withLegalForm(words: readonly WordInfo[], { to }: SettledSpan): number {
  const at = words[to]?.text === ',' && COMMA_FORM.test(words[to + 1]?.text ?? '') ? to + 1 : to;
  const next = words[at];
  return next && LEGAL_FORM.test(next.lower) && next.case !== CASE.lower ? at + 1 : to;
}

/** What the last word says that a name is, as far as it may say so against the tagger. */
function typeOfHead({ type, probability }: SettledSpan, { lower, listed }: WordInfo): EntityType | null {
  const known = BUSINESS.test(lower) ? 'company' : PUBLIC.test(lower) ? 'organization' : null;
  const body = type === 'company' || type === 'organization';
  if (known !== null && (body || (type === 'place' && probability < SURE_OF_PLACE))) return known;
  const head = listed & (LISTED.companyHead | LISTED.bodyHead);
  if (head === 0 || probability > SURE || !(body || type === 'person')) return null;
  return head === LISTED.companyHead ? 'company' : 'organization';
}

const COMPASS =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|upper|lower)$/u;

/** "Northern California". */
const isPartOfPlace = (words: readonly WordInfo[], { from, to, type }: SettledSpan): boolean =>
  type !== 'place' &&
  to - from === 2 &&
  COMPASS.test(words[from]!.lower) &&
  (words[to - 1]!.listed & LISTED.place) !== 0;

/** "Tarnow Bank", but not "the Federal Reserve Bank": banks of states and of banks are no companies. */
const isLender = (words: readonly WordInfo[], { from, to, type }: SettledSpan): boolean =>
  type === 'organization' &&
  words[to - 1]!.lower === 'bank' &&
  !words
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:central|national|reserve|world|development|investment|european|asian|african|state|food|blood)$/u.test(
        lower,
      ),
    );

/** "Sven Frost": ordinary words are surnames too, where the tagger is in doubt. */
const isGivenAndSurname = (words: readonly WordInfo[], { from, to, type, probability }: SettledSpan): boolean =>
  to - from === 2 &&
  (type === 'company' || type === 'organization') &&
  probability < DOUBTFUL &&
  (words[from]!.listed & ~LISTED.surname) === LISTED.given &&
  words[from]!.case === CASE.initial &&
  words[to - 1]!.case === CASE.initial;
