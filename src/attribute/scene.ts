import type { Lexicon } from '../lexicon.ts';
import type { Entity, Mention, Span } from '../model.ts';
import type { Resolution } from '../resolve/entities.ts';
import { givenNameGender } from '../resolve/gender.ts';
import { parsePersonName } from '../resolve/person-name.ts';
import { callingsOf } from './callings.ts';
import { firstFrom, type Passage } from './passage.ts';
import { headOf, standsFor } from './phrase.ts';
import { type RoleOf, rolesOf } from './roles.ts';
import type { Voice } from './voices.ts';

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
    roleOf: rolesOf(text, resolution.mentions, (id) => entities.get(id)?.type, callingsOf(lexicon)),
    personCalled: (words) => personCalled(resolution.entities, words),
    isNarrated: (entity, offset) => (narrated.get(entity) ?? Number.POSITIVE_INFINITY) < offset,
    antecedent(offset, pronoun, except) {
      const gender = MALE.test(pronoun) ? 'm' : FEMALE.test(pronoun) ? 'f' : null;
      if (gender === null) return null;
      const fits = (entity: string): boolean =>
        !except?.has(entity) && (genderOf(entities.get(entity)!, lexicon) ?? gender) === gender;
      const last = firstFrom(persons, offset, ({ start }) => start) - 1;
      let best: { entity: string; score: number } | null = null;
      for (let i = last; i >= 0 && persons[i]!.start > offset - REACH; i -= 1) {
        const { entity, start } = persons[i]!;
        if (!fits(entity)) continue;
        const told = genderOf(entities.get(entity)!, lexicon) === gender;
        const score = (told ? 2 : 0) + (subjects.has(start) ? 1 : 0) - (offset - start) / REACH;
        if (best === null || score > best.score) best = { entity, score };
      }
      return best?.entity ?? farOff(persons, last, offset, fits);
    },
  };
}

/** How far a pronoun looks on where nobody stands near: back, and ahead at the beginning of a text. */
const FAR = { back: 2500, ahead: 400 };

function farOff(
  persons: readonly Mention[],
  last: number,
  offset: number,
  fits: (entity: string) => boolean,
): string | null {
  for (let i = last; i >= 0 && persons[i]!.start > offset - FAR.back; i -= 1) {
    if (persons[i]!.form === 'name' && fits(persons[i]!.entity)) return persons[i]!.entity;
  }
  const next = persons[last + 1];
  return next && next.start < offset + FAR.ahead && fits(next.entity) ? next.entity : null;
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
  const pronoun = pronounAt(passage, at);
  const named = headOf(passage, at, end, scene);
  if (named && !(pronoun && (voice.named?.has(named) || !scene.isNarrated(named, offset)))) return named;
  if (pronoun) return scene.antecedent(offset, pronoun, voice.named);
  if (FIRST.test(words)) return voice.self;
  if (SECOND.test(words)) return voice.addressee;
  return (
    standsFor(passage, at, words, scene) ??
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
