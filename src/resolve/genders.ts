import type { Lexicon } from '../lexicon.ts';
import type { Entity, Mention, Sentence, Token } from '../model.ts';
import { givenNameGender } from './gender.ts';
import { type Gender, parsePersonName, titleAround } from './person-name.ts';

const MAN =
  /^(?:man|boy|father|son|brother|husband|king|prince|actor|businessman|uncle|nephew|grandfather|grandson|widower|spokesman|chairman|duke|lord|emperor|gentleman|fiancé|boyfriend|stepfather|stepson|sportsman|congressman|baritone|tenor|monk|priest)$/u;
const WOMAN =
  /^(?:woman|girl|mother|daughter|sister|wife|queen|princess|actress|businesswoman|aunt|niece|grandmother|granddaughter|widow|spokeswoman|chairwoman|duchess|lady|empress|fiancée|girlfriend|stepmother|stepdaughter|sportswoman|congresswoman|soprano|nun|heiress|goddess|waitress|housewife|midwife|feminist)$/u;

/** A person's gender, and whether a title or a word for a man or woman says so, not just a given name. */
export interface KnownGender {
  gender: Gender;
  told: boolean;
}

/** The gender of each person that the names, titles and kin words of a document tell. */
export function gendersOf(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): ReadonlyMap<string, KnownGender> {
  const genders = new Map<string, KnownGender>();
  for (const entity of entities) {
    const gender = entity.type === 'person' ? nameGender(entity, lexicon) : undefined;
    if (gender) genders.set(entity.id, gender);
  }
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  let at = 0;
  for (const { entity, start, end } of mentions) {
    if (!people.has(entity)) continue;
    while (at < sentences.length && sentences[at]!.end <= start) at += 1;
    const said = titleAround(text, start, end) ?? kinGender(sentences[at], start, end);
    if (said) genders.set(entity, { gender: said, told: true });
  }
  return genders;
}

function nameGender({ name, aliases }: Entity, lexicon: Lexicon): KnownGender | undefined {
  for (const each of [name, ...aliases]) {
    const { parts, title } = parsePersonName(each);
    if (title) return { gender: title, told: true };
    const given = parts.length > 1 || name === each ? givenNameGender(parts[0] ?? '', lexicon) : undefined;
    if (given) return { gender: given, told: false };
  }
  return undefined;
}

/** "his wife Ana", "Ana, an actress": the noun right before the name or after "Name, a …". */
function kinGender(sentence: Sentence | undefined, start: number, end: number): Gender | undefined {
  if (!sentence) return undefined;
  const { tokens } = sentence;
  const from = tokenFrom(tokens, start);
  if (from === tokens.length) return undefined;
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2]?.text : tokens[from - 1]?.text;
  const said = wordGender(before);
  if (said) return said;
  const to = tokenFrom(tokens, end);
  if (tokens[to]?.text !== ',' || !/^(?:an?|the)$/u.test(tokens[to + 1]?.text ?? '')) return undefined;
  const end2 = tokens.slice(to + 1, to + 6).findIndex(({ text }) => /^(?:,|of|who|and|\.)$/u.test(text));
  return end2 > 0 ? wordGender(tokens[to + end2]?.text) : undefined;
}

/** Index of the first token at or behind an offset: a sentence may be as long as a document. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordGender(word: string | undefined): Gender | undefined {
  if (word === undefined) return undefined;
  return MAN.test(word) ? 'm' : WOMAN.test(word) ? 'f' : undefined;
}
