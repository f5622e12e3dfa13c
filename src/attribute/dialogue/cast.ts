import type { Lexicon } from '../../lexicon.ts';
import type { Mention, Sentence, Span } from '../../model.ts';
import type { Resolution } from '../../resolve/entities.ts';
import { gendersOf } from '../../resolve/genders.ts';
import { firstFrom } from '../passage.ts';
import type { Placed } from '../placed.ts';

/** The people of a story. */
export interface Cast {
  /** Their mentions in the narration, in text order. */
  persons: readonly Mention[];
  /** How often each is mentioned there. */
  totals: ReadonlyMap<string, number>;
  genderOf(entity: string): 'm' | 'f' | undefined;
  /** Who tells the story, where it is told in the first person and somebody says that person's name. */
  narrator: string | null;
  /** The number of the sentence at an offset. */
  sentenceOf(offset: number): number;
  /** Whether a stretch holds a name of an entity. */
  isNamedAt(entity: string, span: Span): boolean;
}

/** Who is in a story: `placed` are its quotations in text order, `text` and `sentences` those of the whole document. */
export function castOf(
  text: string,
  sentences: readonly Sentence[],
  { entities, mentions }: Resolution,
  placed: readonly Placed[],
  lexicon: Lexicon,
): Cast {
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const quoted = placed.map(({ quotation }) => quotation.outer);
  const persons = mentions.filter((mention) => people.has(mention.entity) && !isInside(quoted, mention));
  const totals = new Map<string, number>();
  for (const { entity } of persons) totals.set(entity, (totals.get(entity) ?? 0) + 1);
  const genders = gendersOf(text, entities, mentions, sentences, lexicon);
  const stops = sentences.map(({ end }) => end);
  return {
    persons,
    totals,
    genderOf: (entity) => genders.get(entity)?.gender,
    narrator: narratorOf(text, mentions, people, placed, totals),
    sentenceOf: (offset) => firstFrom(stops, offset + 1, (stop) => stop),
    isNamedAt: (entity, { start, end }) => {
      for (
        let i = firstFrom(mentions, start, (mention) => mention.start);
        mentions[i] && mentions[i]!.start < end;
        i += 1
      )
        if (mentions[i]!.entity === entity && mentions[i]!.form === 'name') return true;
      return false;
    },
  };
}

function isInside(spans: readonly Span[], { start }: Mention): boolean {
  const at = firstFrom(spans, start + 1, (span) => span.start) - 1;
  return at >= 0 && start < spans[at]!.end;
}

/** "I" in so many characters of narration makes it somebody's own story. */
const OFTEN = 400;
const OWN_NAME =
  /(?:\bmy (?:own |Christian |first |full )?name (?:is|was|being|’s|'s) |\b(?:[Cc]all|called|named|christened) (?:me|myself) |\b(?:be |was |am )(?:called|named|christened) |\bI, )$/u;

function narratorOf(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
  placed: readonly Placed[],
  totals: ReadonlyMap<string, number>,
): string | null {
  let selves = 0;
  let end = 0;
  let length = 0;
  for (const { start, end: next } of [
    ...placed.map(({ quotation }) => quotation.outer),
    { start: text.length, end: 0 },
  ]) {
    if (start < end) continue;
    selves += text.slice(end, start).match(/\bI\b/gu)?.length ?? 0;
    length += start - end;
    end = next;
  }
  if (selves * OFTEN < length) return null;
  const counts = new Map<string, number>();
  const count = (entity: string, by: number) => counts.set(entity, (counts.get(entity) ?? 0) + by);
  for (const { start, entity } of mentions)
    if (people.has(entity) && OWN_NAME.test(text.slice(Math.max(0, start - 40), start))) count(entity, 2);
  for (const { quotation, paragraph } of placed)
    for (const entity of paragraph.passage.namedIn(quotation))
      if (
        people.has(entity) &&
        paragraph.passage.calls(quotation, entity) &&
        (totals.get(entity) ?? 0) <= MOST_NARRATED
      )
        count(entity, 1);
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most[0] && most[0][1] > (most[1]?.[1] ?? 0) ? most[0][0] : null;
}

/** One's own name stands in one's own story so often at the most. */
const MOST_NARRATED = 2;
