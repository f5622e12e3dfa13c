import type { EntityType, Token } from '../../model.ts';
import type { TaggedSpan } from '../crf/tagger.ts';
import type { LatinSentence } from './context.ts';
import { cueAt } from './cues.ts';
import { CASE, LISTED, type WordInfo } from './words.ts';

/** A name as tokens of its sentence, with what took it. */
export interface SettledSpan extends TaggedSpan {
  rule: string;
}

/** Below this the word lists know better than the tagger what a listed name is. */
const SURE = 0.9;
/** The same for listed names that are ordinary words or names of people too: "Meta", "Block", "Siri". */
const SURE_OF_WORD = 0.8;
/** How sure a listed name is that the tagger passed over. */
const LISTED_ALONE = 0.6;

/** The tagger's spans of a sentence after the word lists had their say, and with their brackets. In order, none in another. */
export function settleSpans(source: LatinSentence, spans: readonly TaggedSpan[]): SettledSpan[] {
  const names = spans
    .filter((span) => !isPeople(source.words, span) && !isGeneric(source.words, span))
    .map((span) => headed(source.words, { ...span, rule: 'tagger' }));
  for (const listed of listedSpans(source)) {
    const same = names.find((span) => span.from === listed.from && span.to === listed.to);
    const stem = names.find((span) => span.from === listed.from && span.to + 1 === listed.to);
    if (stem && isBrand(source.words, stem, listed)) {
      stem.to = listed.to;
      stem.type = listed.type;
    }
    if (same) retype(same, listed);
    else if (
      isNamed(source.words, listed, names) &&
      !names.some((span) => span.from < listed.to && listed.from < span.to)
    ) {
      const { plain: _, ...name } = listed;
      names.push(name);
    }
  }
  names.sort((a, b) => a.from - b.from);
  return joinNicknames(source.words, joinInsertions(source.words, joinPartners(source.words, names)));
}

/**
 * An ordinary word is a listed name only where the sentence treats it as one: "Orange bought his venture", "Intel and
 * Block".
 */
const isNamed = (words: readonly WordInfo[], listed: ListedSpan, names: readonly SettledSpan[]): boolean =>
  !listed.plain ||
  /^(?:body|buyer)$/u.test(cueAt(words, listed.from, listed.to) ?? '') ||
  (listed.type === 'company' && goesWithBody(words, listed, names));

const isBody = (type: string): boolean => type === 'company' || type === 'organization';

const goesWithBody = (words: readonly WordInfo[], { from }: ListedSpan, names: readonly SettledSpan[]): boolean =>
  /^(?:and|or|&)$/u.test(words[from - 1]?.text ?? '') && names.some(({ to, type }) => to === from - 1 && isBody(type));

/** Short forms that everybody uses for kinds of things and posts. */
const GENERIC =
  /^(?:AI|AGI|ML|LLMs?|APIs?|GPUs?|CPUs?|PCs?|TVs?|UI|IT|PR|HR|R&D|CEOs?|CTOs?|CFOs?|COOs?|VPs?|PhDs?|MBAs?|NGOs?|IPOs?|NPCs?|GDP|DNA|FAQs?|URLs?|DVDs?|CDs?|GPS|EST|PST|GMT)$/u;

const isGeneric = (words: readonly WordInfo[], { from, to }: TaggedSpan): boolean =>
  to - from === 1 && GENERIC.test(words[from]!.text);

/** "Wendy's" is listed with its ending; "Wendy" whose car it is stays a person. */
function isBrand(words: readonly WordInfo[], stem: SettledSpan, { to }: ListedSpan): boolean {
  if (!/^['’]s$/u.test(words[to - 1]!.text)) return false;
  const ownsNothing = words[to] === undefined || words[to].case === CASE.sign || OWNED_BY_NOBODY.test(words[to].lower);
  return ownsNothing || stem.type !== 'person' || stem.probability < SURE;
}

/** Words that do not go on a name with 's before them. */
const OWNED_BY_NOBODY =
  /^(?:and|or|but|to|in|on|at|by|for|from|with|of|as|is|was|are|were|has|had|will|would|can|could|said|says|when|while|after|before|because|since|until)$/u;

/** "German" and "Swedes" name no single thing; "German" may be somebody's name where the tagger is sure of a person. */
function isPeople(words: readonly WordInfo[], { from, to, type, probability }: TaggedSpan): boolean {
  const { listed } = words[from]!;
  const named = LISTED.company | LISTED.organization | LISTED.product | LISTED.place;
  if (to - from > 1 || (listed & LISTED.demonym) === 0 || (listed & named) !== 0) return false;
  return type !== 'person' || probability < SURE;
}

function retype(span: SettledSpan, { type, plain }: ListedSpan): void {
  const doubtful = span.probability < (plain ? SURE_OF_WORD : SURE) || (isBody(span.type) && isBody(type));
  if (doubtful && span.type !== type) {
    span.type = type;
    span.rule = 'list';
  }
}

const PHRASE_TYPES: (EntityType | null)[] = [null, 'person', 'company', 'organization', 'product', 'place', 'work'];

/** Legal forms of businesses: nothing else ends so. */
const LEGAL_FORM = /^(?:inc|corp|corporation|ltd|limited|llc|llp|plc|gmbh|ag|co)\.?$/u;

/** "Carver" before "Corp." takes it in and is a company; "Lund University" is no person. */
function headed(words: readonly WordInfo[], span: SettledSpan): SettledSpan {
  const next = words[span.to];
  const to = next && LEGAL_FORM.test(next.lower) && next.case !== CASE.lower ? span.to + 1 : span.to;
  if (to - span.from < 2) return span;
  const last = words[to - 1]!;
  if (LEGAL_FORM.test(last.lower)) return { ...span, to, type: 'company', rule: 'legal-form' };
  const open = span.type === 'person' || span.type === 'company' || span.type === 'organization';
  const head = last.listed & (LISTED.companyHead | LISTED.bodyHead);
  if (!open || head === 0 || span.probability > SURE) return span;
  return { ...span, type: head === LISTED.companyHead ? 'company' : 'organization', rule: 'head' };
}

interface ListedSpan extends SettledSpan {
  /** An ordinary word, or a name of people, as well: not a listed name wherever it has a capital. */
  plain: boolean;
}

/** Listed businesses, bodies and products of the sentence. */
function listedSpans({ words, phrases, sentence }: LatinSentence): ListedSpan[] {
  const spans: ListedSpan[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const type = PHRASE_TYPES[phrases[i]! >> 2]!;
    const from = i;
    while ((phrases[i]! & 3) < 2 && phrases[i]! !== 0) i += 1;
    if (type === null || type === 'place' || type === 'work') continue;
    const word = words[from]!;
    const ordinary = word.listed & (LISTED.common | LISTED.given | LISTED.surname);
    const plain = (i === from && (ordinary !== 0 || word.text.length < 3)) || isJoined(sentence.tokens[from - 1]);
    spans.push({ from, to: i + 1, type, probability: LISTED_ALONE, rule: 'list', plain });
  }
  return spans;
}

/** "-OpenAI" goes on with what stands before it. */
const isJoined = (before: Token | undefined): boolean => /^[-‐‑]$/u.test(before?.text ?? '');

/** "Marrow & Finch" is one firm, "&" between two people with full names is not. */
function joinPartners(words: readonly WordInfo[], spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const partners =
      last && last.to + 1 === span.from && words[last.to]!.text === '&' && isPartner(last) && isPartner(span);
    if (partners) joined.splice(-1, 1, { ...last, to: span.to, type: 'company', rule: 'partners' });
    else joined.push(span);
  }
  return joined;
}

const isPartner = ({ from, to, type, probability }: SettledSpan): boolean =>
  to - from === 1 && probability < SURE && (type === 'person' || type === 'company' || type === 'organization');

/** "Dario [Amodei]": what an editor put in goes with the name before it. */
function joinInsertions(words: readonly WordInfo[], spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from < last.to) continue;
    joined.push({ ...span });
    const next = span.to;
    let close = next + 1;
    while (close < next + 4 && words[close] && words[close]!.case === CASE.initial) close += 1;
    const bracketed = words[next]?.text === '[' && close > next + 1 && words[close]?.text === ']';
    if (bracketed && span.type === 'person') joined.at(-1)!.to = close + 1;
  }
  return joined;
}

/** `James Arthur "Jimmy" Calder`: a nickname in quotation marks between the parts of one name. */
function joinNicknames(words: readonly WordInfo[], spans: readonly SettledSpan[]): SettledSpan[] {
  const joined: SettledSpan[] = [];
  for (const span of spans) {
    const first = joined.at(-1);
    if (first && span.from < first.to) continue;
    const close = first ? first.to + 2 : 0;
    const quoted = first && /^["“'‘]$/u.test(words[first.to]?.text ?? '') && /^["”'’]$/u.test(words[close]?.text ?? '');
    const nickname = quoted && first.type === 'person' && words[first.to + 1]!.case === CASE.initial;
    const ends = nickname ? surnameAfter(spans, close + 1) : close;
    if (first && ends > close + 1) first.to = ends;
    if (!first || span.from >= first.to) joined.push({ ...span });
  }
  return joined;
}

/** Where the person's name that begins at token `at` ends. */
const surnameAfter = (spans: readonly SettledSpan[], at: number): number =>
  spans.find(({ from, type }) => from === at && type === 'person')?.to ?? at;
