import type { Famous } from '../lists.ts';
import { EVIDENCE, type LatinSentence } from './context.ts';
import { isNickname } from './cues.ts';
import { isFamous, isFamousSurname, KNOWN_HERE, SURE, withFamous } from './famous.ts';
import { namesBehindKinds } from './kinds.ts';
import { CLEAR, isBody, type Known, keyOf, learn, NOTHING, type SettledSentence } from './learnt.ts';
import type { SettledSpan } from './settle.ts';
import { CASE, LISTED, type WordInfo } from './words.ts';

/** A word that the tagger is surer of is no short form of a longer name. */
const SURE_OF_SHORT = 0.9;

/**
 * Lets the sentences of a document agree on what doubtful names are: what a sentence says ("Corvane was acquired by …")
 * holds for the name's other places, a part of somebody's full name is somebody, initials are what they stand for.
 */
export function agreeOnNames(
  sentences: readonly SettledSentence[],
  speakers: readonly string[],
  famous: Famous,
): SettledSentence[] {
  const heard = sentences.map(({ source, spans }) => ({ source, spans: withAskedFor(source, spans) }));
  const known = learn(heard, speakers);
  return heard.map(({ source, spans }) => {
    for (const span of spans) retype(source.words, span, known, famous);
    return { source, spans: withMissed(source, withFamous(source, spans, famous), known, famous) };
  });
}

function retype(words: readonly WordInfo[], span: SettledSpan, known: Known, famous: Famous): void {
  const type = betterType(words, span, known, famous);
  if (type === null || type === span.type) return;
  span.type = type;
  span.rule = 'document';
}

/** What the name is by all that the document says, null where the tagger's word stands. */
function betterType(words: readonly WordInfo[], span: SettledSpan, known: Known, famous: Famous): string | null {
  const { from, to, type, probability } = span;
  const key = keyOf(words, from, to);
  const single = to - from === 1;
  const defined = single ? known.short.get(key) : undefined;
  if (defined !== undefined) return defined;
  const { person, body, buyer } = known.standings.get(key) ?? NOTHING;
  const kind = known.kinds.get(key);
  if (kind !== undefined && person === 0 && mayBeKind(words, span, known)) return kind;
  const someone = single ? known.people.has(key) : (words[from]!.listed & LISTED.given) !== 0;
  if (body === 0 && isFamous(words, span, famous)) return 'person';
  const bodily = body + (probability < SURE ? buyer : 0);
  if (bodily > person && !someone && mayBeBody(words, span, known)) return known.bodies.get(key) ?? 'company';
  if (probability > SURE) return null;
  if (person > body && single && type !== 'person') return 'person';
  if (single && someone && body === 0 && probability < CLEAR && type !== 'place') return 'person';
  const longer = single && !someone && person === 0 ? known.bodies.get(key) : undefined;
  return longer !== undefined && mayBeShortForm(words[from]!, span, longer) ? longer : null;
}

/** "Tarn" where "Tarn Shipping" is a company; schools and foundations bear the names of people and places. */
const mayBeShortForm = ({ listed }: WordInfo, { type, probability }: SettledSpan, longer: string): boolean =>
  !isBody(type) &&
  (listed & (LISTED.place | LISTED.product)) === 0 &&
  (type === 'work' || probability < (longer === 'company' ? SURE_OF_SHORT : CLEAR));

/** What a noun in front says is not asked of listed names, nor of a surname that somebody in the text bears. */
function mayBeKind(words: readonly WordInfo[], { from, to, type, rule }: SettledSpan, { people }: Known): boolean {
  if (rule === 'list' || to - from > 1) return rule !== 'list';
  const listed = words[from]!.listed & (LISTED.company | LISTED.organization | LISTED.product | LISTED.place);
  return (listed === 0 || type === 'person') && !people.has(words[from]!.lower);
}

/** The tagger takes every unknown single word for somebody's name, and is too sure of it. */
const mayBeBody = (
  words: readonly WordInfo[],
  { from, to, type, probability }: SettledSpan,
  { bodies }: Known,
): boolean =>
  !isBody(type) &&
  type !== 'place' &&
  (words[from]!.listed & (LISTED.product | LISTED.company)) !== LISTED.product &&
  (probability < SURE ||
    (to - from === 1 && bodies.has(words[from]!.lower)) ||
    ((words[from]!.listed | words[to - 1]!.listed) & (LISTED.given | LISTED.surname)) === 0);

/** Adds the names that the words beside them ask for, and that the tagger passed over. */
function withAskedFor(source: LatinSentence, spans: SettledSpan[]): SettledSpan[] {
  const named = new Uint8Array(source.words.length);
  for (const { from, to } of spans) named.fill(1, from, to);
  const added = namesBehindKinds(source, named).map((name) => ({ ...name, probability: KNOWN_HERE, rule: 'kind' }));
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.from - b.from);
}

/** Adds the places that the tagger passed over: parts of full names of the document, nicknames, very well-known people. */
function withMissed(source: LatinSentence, spans: SettledSpan[], known: Known, famous: Famous): SettledSpan[] {
  const { words } = source;
  const named = new Uint8Array(words.length);
  for (const { from, to } of spans) named.fill(1, from, to);
  const added: SettledSpan[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (words[i]!.case !== CASE.initial || named[i] === 1) continue;
    const missed = isPartOfName(source, i, known) || isNickname(words, i) || isFamousAlone(source, i, famous);
    if (missed) added.push({ from: i, to: i + 1, type: 'person', probability: KNOWN_HERE, rule: 'document' });
  }
  return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.from - b.from);
}

const standsAlone = ({ tight }: LatinSentence, i: number): boolean => tight[i]!.to - tight[i]!.from === 1;

/** A capital that neither the start of a sentence nor a sign asks for ("us, Ana" has a comma before it), or a speaker's. */
function hasOwnCapital({ words, breaks, headline, evidence }: LatinSentence, i: number): boolean {
  if (headline !== 0) return false;
  const opens = i === 0 || breaks[i] === 1 || (words[i - 1]!.case === CASE.sign && words[i - 1]!.text !== ',');
  return !opens || (evidence[i]! & EVIDENCE.speaks) !== 0;
}

const isPartOfName = (source: LatinSentence, i: number, { people }: Known): boolean =>
  people.has(source.words[i]!.lower) &&
  (source.words[i]!.listed & LISTED.demonym) === 0 &&
  standsAlone(source, i) &&
  hasOwnCapital(source, i);

const isFamousAlone = (source: LatinSentence, i: number, famous: Famous): boolean =>
  isFamousSurname(source.words[i]!, famous) && standsAlone(source, i) && hasOwnCapital(source, i);
