import type { Lexicon } from '../lexicon.ts';
import type { Entity, Mention, Segment, Span } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';
import { givenNameGender } from '../resolve/gender.ts';
import { parsePersonName } from '../resolve/person-name.ts';
import { firstFrom, type Passage } from './passage.ts';
import { type RoleOf, rolesOf } from './roles.ts';

/** Who "I" and "you" are in a stretch of text. */
export interface Voice {
  self: string | null;
  addressee: string | null;
  /** Whom a headline is about: "the firm's chief" in it. */
  topic?: string | null;
  /** The subject of the sentence that a paragraph goes on with, when debris cut it off. */
  carried?: string | null;
  /** Persons named in the words whose speaker is looked for: "she" is none of them. */
  named?: ReadonlySet<string>;
}

/** Who is who around a reporting verb: names at hand for a pronoun, and the people in the conversation. */
export interface Scene {
  entity(id: string): Entity | undefined;
  /** The likeliest person for "he" or "she" at an offset of the narration. */
  antecedent(offset: number, pronoun: string, except?: ReadonlySet<string>): string | null;
  /** Whether the narration, not only somebody's words, has named an entity before an offset. */
  isNarrated(entity: string, offset: number): boolean;
  /** The one person of whose name some words are all or a part. */
  personCalled(words: string): string | null;
  /** The person whom the text has called by a role: "the surgeon". */
  roleOf: RoleOf;
}

/** How far back a pronoun looks for a name, in characters. */
const REACH = 600;
const MALE = /^(?:he|him|his|他)$/iu;
const FEMALE = /^(?:she|her|hers|她)$/iu;
export const FIRST = /^(?:I|me|my|mine|myself|we|us|our|我(?:[们們]|自己)?)$/iu;
export const SECOND = /^(?:you|your|yours|yourself|[你您](?:[们們])?)$/iu;

/** `quoted` are the outermost quotations of the document, in order: names inside them are no antecedents of narration. */
export function sceneOf(
  text: string,
  resolution: Resolution,
  quoted: readonly Span[],
  stops: readonly number[],
  lexicon: Lexicon,
): Scene {
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const persons = resolution.mentions.filter(
    (mention) => entities.get(mention.entity)?.type === 'person' && !isInside(quoted, mention),
  );
  const subjects = firstPersons(persons, stops);
  const narrated = new Map<string, number>();
  for (const { entity, form, start } of persons)
    if (form === 'name' && !narrated.has(entity)) narrated.set(entity, start);
  return {
    entity: (id) => entities.get(id),
    roleOf: rolesOf(text, persons),
    personCalled: (words) => personCalled(resolution.entities, words),
    isNarrated: (entity, offset) => (narrated.get(entity) ?? Number.POSITIVE_INFINITY) < offset,
    antecedent(offset, pronoun, except) {
      const gender = MALE.test(pronoun) ? 'm' : FEMALE.test(pronoun) ? 'f' : null;
      if (gender === null) return null;
      const last = firstFrom(persons, offset, ({ start }) => start) - 1;
      let best: { entity: string; score: number } | null = null;
      for (let i = last; i >= 0 && persons[i]!.start > offset - REACH; i -= 1) {
        const { entity, start } = persons[i]!;
        if (except?.has(entity)) continue;
        const own = genderOf(entities.get(entity)!, lexicon);
        if (own !== undefined && own !== gender) continue;
        const score = (own === gender ? 2 : 0) + (subjects.has(start) ? 1 : 0) - (offset - start) / REACH;
        if (best === null || score > best.score) best = { entity, score };
      }
      return best?.entity ?? null;
    },
  };
}

function personCalled(entities: readonly Entity[], words: string): string | null {
  if (!/^\p{Lu}\p{Ll}/u.test(words)) return null;
  const called = entities.filter(
    ({ type, name, aliases }) =>
      type === 'person' && [name, ...aliases].some((alias) => alias === words || alias.split(' ').includes(words)),
  );
  return called.length === 1 ? called[0]!.id : null;
}

/** Where the first person of each sentence stands: most often its subject. */
function firstPersons(persons: readonly Mention[], stops: readonly number[]): Set<number> {
  const firsts = new Set<number>();
  let sentence = -1;
  for (const { start } of persons) {
    const own = firstFrom(stops, start + 1, (stop) => stop);
    if (own !== sentence) firsts.add(start);
    sentence = own;
  }
  return firsts;
}

function isInside(spans: readonly Span[], { start }: Mention): boolean {
  const at = firstFrom(spans, start + 1, (span) => span.start) - 1;
  return at >= 0 && start < spans[at]!.end;
}

function genderOf({ name, aliases }: Entity, lexicon: Lexicon): 'm' | 'f' | undefined {
  for (const alias of [name, ...aliases]) {
    const { title, parts } = parsePersonName(alias);
    if (title) return title;
    const gender = parts.length > 1 ? givenNameGender(parts[0]!, lexicon) : undefined;
    if (gender) return gender;
  }
  return undefined;
}

/** The entity that stands at a place of a mask, be it a name, a pronoun or a noun phrase; null when it is nobody known. */
export function whoAt(passage: Passage, at: number, words: string, voice: Voice, scene: Scene): string | null {
  const end = at + words.length;
  const offset = passage.offset(at);
  const named = namedIn(passage, at, end, scene);
  const pronoun = pronounAt(passage, at);
  if (named && !(pronoun && (voice.named?.has(named) || !scene.isNarrated(named, offset)))) return named;
  if (pronoun) return scene.antecedent(offset, pronoun, voice.named);
  if (FIRST.test(words)) return voice.self;
  if (SECOND.test(words)) return voice.addressee;
  const beside =
    spokenFor(passage, at, words, scene) ?? besideNounPhrase(passage, end, scene) ?? nicknamed(passage, end);
  return (
    beside ??
    scene.antecedent(offset, words, voice.named) ??
    scene.roleOf(words, offset) ??
    scene.personCalled(words) ??
    voice.topic ??
    null
  );
}

/** "he" or "she" where a mention of that form stands. */
function pronounAt(passage: Passage, at: number): string | null {
  const mention = passage.mentionAt(at);
  return mention?.form === 'pronoun' ? passage.words(mention) : null;
}

/** The last person named in a stretch of a mask, else the last body: "the coach of Delphine, Ida Voss". */
function namedIn(passage: Passage, from: number, to: number, scene: Scene): string | null {
  let best: string | null = null;
  for (let i = from; i < to; i += 1) {
    const mention = passage.mentionAt(i);
    if (!mention || (to - from > 1 && passage.mask.startsWith("'s", i + 1))) continue;
    const person = scene.entity(mention.entity)?.type === 'person';
    if (best === null || person || scene.entity(best)?.type !== 'person') best = mention.entity;
  }
  return best;
}

/** People and papers that speak for a body. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|officials?|executives|statement|memo|report|filing|website|management)\b/iu;

/** "a spokesman for Delphine said", "Delphine officials said": the words are the body's. */
function spokenFor(passage: Passage, at: number, words: string, scene: Scene): string | null {
  const after = passage.mask.slice(at + words.length, at + words.length + 60);
  const head = SPEAKS_FOR.test(words);
  const match = head ? /^(?: [\p{L}'-]+){0,2}? (?:for|of|at|from|in) (?:the )?([\uE001])/u.exec(after) : null;
  if (match) return passage.mentionAt(at + words.length + match[0].length - 1)?.entity ?? null;
  const body = head && passage.mask[at - 1] === ' ' ? passage.mentionAt(at - 2) : undefined;
  return body && scene.entity(body.entity)?.type !== 'person' ? body.entity : null;
}

/** "Another yard, Delphine Boats, said"; "said the chairman of the yard Ida Voss". */
function besideNounPhrase(passage: Passage, end: number, scene: Scene): string | null {
  const match =
    /^(?:, (?:\p{L}+ ){0,3}([\uE000\uE001])(?:[,.( \uE020]|$)|(?: [\p{L}'-]+){0,6}? (?:of|at|for) (?:[\p{L}\uE001\uE004'-]+ ){1,4}(\uE000))/u.exec(
      passage.mask.slice(end, end + 90),
    );
  return match === null ? null : namedIn(passage, end, end + match[0].length, scene);
}

/** "a night porter who goes by “Tiny”" */
function nicknamed(passage: Passage, end: number): string | null {
  const match =
    /^(?: (?!(?:of|at|in|on|for|from|with)\b)[\p{Ll}-]+){0,3}?,? (?:who (?:goes|went|is known) by|who is known as|known as|nicknamed|called|named) (?:the name )?(.)/u.exec(
      passage.mask.slice(end, end + 60),
    );
  if (match === null) return null;
  const at = end + match[0].length - 1;
  const quotation = passage.quotationAt(at);
  return (quotation ? passage.nameIn(quotation) : passage.mentionAt(at))?.entity ?? null;
}

/** Voices of every segment: in a question "you" is whoever answers next, in an answer whoever asked last. */
export function voicesOf(segments: readonly Segment[], author: string | null): Voice[] {
  const voices: Voice[] = segments.map((segment) => ({ self: segment.speaker, addressee: null }));
  let asker: string | null = null;
  let answerer: string | null = null;
  for (let i = segments.length - 1; i >= 0; i -= 1) {
    const { zone, speaker } = segments[i]!;
    if (zone === 'answer') answerer = speaker;
    if (zone === 'question') voices[i]!.addressee = answerer;
  }
  segments.forEach(({ zone, speaker, language }, i) => {
    if (zone === 'question') {
      asker = speaker;
      voices[i]!.addressee ??= answerer;
    }
    if (zone === 'answer') {
      answerer = speaker;
      voices[i]!.addressee = asker;
    }
    if (zone === 'heading') voices[i]!.self = authorAround(segments, i, language) ?? author;
  });
  return voices;
}

/** A headline has no speaker; its words are those of the author of the paragraphs under it. */
function authorAround(segments: readonly Segment[], i: number, language: string): string | null {
  const below = segments
    .slice(i + 1, i + 30)
    .find((s) => s.language === language && OWN_WORDS.has(s.zone) && s.speaker);
  return below?.speaker ?? null;
}

export const OWN_WORDS: ReadonlySet<string> = new Set(['body', 'note', 'caption']);
