import type { EntityType, Token } from '../../model.ts';
import type { TaggedSpan } from '../crf/tagger.ts';
import type { LatinSentence } from './context.ts';
import { cueAt } from './cues.ts';
import { withPersonEdges } from './edges.ts';
import { headed } from './heads.ts';
import { joinInsertions, joinNicknames, joinPartners, SURE } from './joined.ts';
import { isName, isTicker } from './not-names.ts';
import { CASE, LISTED, type WordInfo } from './words.ts';

/** A name as tokens of its sentence, with what took it. */
export interface SettledSpan extends TaggedSpan {
  rule: string;
}

/** The same for listed names that are ordinary words or names of people too: "Meta", "Block", "Siri". */
const SURE_OF_WORD = 0.8;
/** The same for listed companies, which many products are called like: "Spotify". */
const SURE_OF_THING = 0.95;
/** How sure a listed name is that the tagger passed over. */
const LISTED_ALONE = 0.6;

/** The tagger's spans of a sentence after the word lists had their say, and with their brackets. In order, none in another. */
export function settleSpans(source: LatinSentence, spans: readonly TaggedSpan[]): SettledSpan[] {
  let names = spans
    .filter((span) => isName(source.words, span))
    .map((span) => headed(source.words, withoutHonours(source.words, { ...span, rule: 'tagger' })))
    .map((span) => withoutKind(source, span))
    .filter((span, i, all) => i === 0 || span.from >= all[i - 1]!.to);
  for (const listed of listedSpans(source)) {
    if (isTicker(source.words, listed)) continue;
    const same = names.find((span) => span.from === listed.from && span.to === listed.to);
    const stem = names.find((span) => span.from === listed.from && span.to + 1 === listed.to);
    if (stem && isBrand(source.words, stem, listed)) {
      stem.to = listed.to;
      stem.type = listed.type;
    }
    if (same) retype(source.words, same, listed);
    else names = withListed(source.words, names, listed);
  }
  names.sort((a, b) => a.from - b.from);
  const joined = joinInsertions(source.words, joinPartners(source.words, withPersonEdges(source, names)));
  return joinNicknames(source.words, joined);
}

/** Takes a listed name that the tagger passed over, or of which it took parts: "Ford" and "Focus" of "Ford Focus". */
function withListed(words: readonly WordInfo[], names: SettledSpan[], listed: ListedSpan): SettledSpan[] {
  const touching = names.filter((span) => span.from < listed.to && listed.from < span.to);
  const whole = !/^['’]s$/u.test(words[listed.to - 1]!.text);
  const parts = whole && touching.every(({ from, to }) => from >= listed.from && to <= listed.to);
  if (touching.length > 0 ? !parts : !isNamed(words, listed, names)) return names;
  const { plain: _, ...name } = listed;
  return [...names.filter((span) => !touching.includes(span)), name];
}

/**
 * An ordinary word is a listed name only where the sentence treats it as one: "Orange bought his venture", "Intel and
 * Block".
 */
const isNamed = (words: readonly WordInfo[], listed: ListedSpan, names: readonly SettledSpan[]): boolean =>
  !listed.plain ||
  (listed.type === 'company' && ACTS.test(words[listed.to]?.lower ?? '')) ||
  /^(?:body|buyer)$/u.test(cueAt(words, listed.from, listed.to) ?? '') ||
  (listed.type === 'company' && goesWithBody(words, listed, names));

/** What businesses do and things do not: "Stripe opened an office". */
const ACTS =
  /^(?:opened|opens|said|says|announced|announces|plans|planned|launched|launches|bought|buys|sold|sells|reported|reports|agreed|hired|hires|fired|unveiled|unveils|declined|sued|sues|acquired|acquires|told|employs|shipped|ships|posted|laid|may|might|could|would|will|['’]s)$/u;

const isBody = (type: string): boolean => type === 'company' || type === 'organization';

const goesWithBody = (words: readonly WordInfo[], { from }: ListedSpan, names: readonly SettledSpan[]): boolean =>
  /^(?:and|or|&)$/u.test(words[from - 1]?.text ?? '') && names.some(({ to, type }) => to === from - 1 && isBody(type));

/** Letters that go behind somebody's name: "Tobias Hume KC". */
const HONOURS = /^(?:KC|QC|SC|MP|MSP|MEP|TD|MBE|OBE|CBE|KBE|DBE|FRS|FBA|PhD|Ph\.D\.|M\.D\.|MD|MBA|CPA|JP|Esq\.?)$/u;

function withoutHonours(words: readonly WordInfo[], span: SettledSpan): SettledSpan {
  let { to } = span;
  while (span.type === 'person' && to - span.from > 2 && HONOURS.test(words[to - 1]!.text)) to -= 1;
  if (to < span.to && words[to - 1]!.text === ',') to -= 1;
  return { ...span, to };
}

/** "Wendy's" is listed with its ending; "Wendy" whose car it is stays a person. */
function isBrand(words: readonly WordInfo[], stem: SettledSpan, { to }: ListedSpan): boolean {
  if (!/^['’]s$/u.test(words[to - 1]!.text)) return false;
  const ownsNothing = words[to] === undefined || words[to].case === CASE.sign || OWNED_BY_NOBODY.test(words[to].lower);
  return ownsNothing || stem.type !== 'person' || stem.probability < SURE;
}

/** Words that do not go on a name with 's before them. */
const OWNED_BY_NOBODY =
  /^(?:and|or|but|to|in|on|at|by|for|from|with|of|as|is|was|are|were|has|had|will|would|can|could|said|says|when|while|after|before|because|since|until)$/u;

function retype(words: readonly WordInfo[], span: SettledSpan, { type, plain }: ListedSpan): void {
  const doubtful =
    span.probability < (plain ? SURE_OF_WORD : type === 'company' ? SURE_OF_THING : SURE) ||
    (isBody(span.type) && isBody(type));
  const deals = type === 'company' && span.type === 'product' && isDealtWith(words, span.from);
  if ((doubtful || deals) && span.type !== type) {
    span.type = type;
    span.rule = 'list';
  }
}

/** "Sold to Spotify", "hired from Slack", but "listen to Spotify". */
const isDealtWith = (words: readonly WordInfo[], from: number): boolean =>
  /^(?:at|by|from)$/u.test(words[from - 1]?.lower ?? '') ||
  (words[from - 1]?.lower === 'to' &&
    !/^(?:listen|subscri|upload|switch|mov|log|turn|add|post)/u.test(words[from - 2]?.lower ?? ''));

const PHRASE_TYPES: (EntityType | null)[] = [null, 'person', 'company', 'organization', 'product', 'place', 'work'];

/** "Carmaker BMW to cut jobs": a noun that opens a sentence is no part of the listed name behind it. */
function withoutKind({ words, phrases, breaks }: LatinSentence, span: SettledSpan): SettledSpan {
  const { from, to, type } = span;
  const opens = from === 0 || breaks[from] === 1;
  const [first, second] = [phrases[from], phrases[from + 1] ?? 0];
  const listed = first === 0 && (second & 3) % 3 === 0 && PHRASE_TYPES[second >> 2] === type;
  const plain = words[from]!.listed & ~(LISTED.groupNoun | LISTED.personNoun | LISTED.surname);
  const noun = plain === LISTED.common || /.maker$/u.test(words[from]!.lower);
  return opens && listed && noun && endsPhrase(phrases, to) ? { ...span, from: from + 1 } : span;
}

const endsPhrase = (phrases: Uint8Array, to: number): boolean => (phrases[to - 1]! & 3) >= 2;

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
    if (type === null || type === 'place' || (type === 'work' && i === from)) continue;
    const word = words[from]!;
    const ordinary = word.listed & (LISTED.common | LISTED.given | LISTED.surname);
    const plain = (i === from && (ordinary !== 0 || word.text.length < 3)) || isJoined(sentence.tokens[from - 1]);
    spans.push({ from, to: i + 1, type, probability: LISTED_ALONE, rule: 'list', plain });
  }
  return spans;
}

/** "-OpenAI" goes on with what stands before it. */
const isJoined = (before: Token | undefined): boolean => /^[-‐‑]$/u.test(before?.text ?? '');
