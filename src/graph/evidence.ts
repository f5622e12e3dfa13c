import type { Corpus, Mention, Reading, Sentence, Zone } from '../model.ts';
import { tagSegments } from '../tag/sentences.ts';
import { jointStance, relationStances } from './stance.ts';
import type { EdgeKind, Evidence } from './types.ts';

/** A piece of evidence with the edge that it stands for. */
export interface Claim {
  source: string;
  target: string;
  kind: EdgeKind;
  evidence: Evidence;
}

/**
 * A sentence with more entities than this is a list, and a list of n makes n² pairs: only its first entities are taken
 * to appear together.
 */
const MOST_TOGETHER = 16;

/** Every claim of the corpus in the order of its readings: relations, then mentions and co-occurrences by sentence. */
export function* claimsOf(corpus: Corpus): Generator<Claim> {
  for (const reading of corpus.readings) {
    yield* relationClaims(reading);
    yield* sentenceClaims(reading);
  }
}

function* relationClaims(reading: Reading): Generator<Claim> {
  const zoneAt = zoneFinder(reading);
  const stanceOf = relationStances(reading);
  const relations = [...reading.relations].sort((a, b) => a.start - b.start);
  for (const relation of relations) {
    const { source, target, type, start, end, by, status, confidence } = relation;
    const quote = reading.text.slice(start, end);
    const evidence = {
      ...placeOf(reading, start, end, zoneAt(start)),
      stance: stanceOf(relation),
      quote,
      quoteStart: start,
      by,
      status,
      ...sureness(confidence),
    };
    yield { source, target, kind: type, evidence };
  }
}

function* sentenceClaims(reading: Reading): Generator<Claim> {
  const zoneAt = zoneFinder(reading);
  for (const { sentence, mentions } of mentionsBySentence(reading)) {
    const zone = zoneAt(sentence.start);
    const quote = { quote: reading.text.slice(sentence.start, sentence.end), quoteStart: sentence.start };
    for (const { start, end, entity, by, stance = 'asserts', confidence } of mentions) {
      if (by === null) continue;
      const evidence = { ...placeOf(reading, start, end, zone), stance, ...quote, by, ...sureness(confidence) };
      yield { source: by, target: entity, kind: 'mentions', evidence };
    }
    for (const [first, second] of pairsOf(mentions)) {
      const least = Math.min(first.confidence ?? 1, second.confidence ?? 1);
      const place = placeOf(reading, sentence.start, sentence.end, zone);
      const evidence = { ...place, stance: jointStance(first, second), ...quote, by: first.by, ...sureness(least) };
      yield { source: first.entity, target: second.entity, kind: 'appearsWith', evidence };
    }
  }
}

/** What is certain needs no number. */
const sureness = (confidence = 1) => (confidence < 1 ? { confidence } : {});

const placeOf = ({ id, date }: Reading, start: number, end: number, zone: Zone) => ({
  document: id,
  start,
  end,
  zone,
  ...(date === undefined ? {} : { date }),
});

/** Each two different entities of a sentence once, the smaller id first, so that A with B is B with A. */
function* pairsOf(mentions: readonly Mention[]): Generator<[Mention, Mention]> {
  const byEntity = new Map<string, Mention>();
  for (const mention of mentions) if (!byEntity.has(mention.entity)) byEntity.set(mention.entity, mention);
  const distinct = [...byEntity.values()].slice(0, MOST_TOGETHER);
  distinct.sort((a, b) => (a.entity < b.entity ? -1 : 1));
  for (let i = 0; i < distinct.length; i += 1) {
    for (let j = i + 1; j < distinct.length; j += 1) yield [distinct[i]!, distinct[j]!];
  }
}

type SentenceSpan = Pick<Sentence, 'start' | 'end'>;

function* mentionsBySentence(reading: Reading): Generator<{ sentence: SentenceSpan; mentions: Mention[] }> {
  const mentions = [...reading.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  for (const sentence of sentencesOf(reading)) {
    while (next < mentions.length && mentions[next]!.start < sentence.start) {
      // A speaker's label stands outside of all sentences, and is a sentence of its own when it is a mention.
      yield { sentence: mentions[next]!, mentions: [mentions[next]!] };
      next += 1;
    }
    const first = next;
    while (next < mentions.length && mentions[next]!.start < sentence.end) next += 1;
    if (next > first) yield { sentence, mentions: mentions.slice(first, next) };
  }
  for (; next < mentions.length; next += 1) yield { sentence: mentions[next]!, mentions: [mentions[next]!] };
}

function sentencesOf(reading: Reading): SentenceSpan[] {
  return tagSegments(
    reading,
    reading.segments.map(({ start, end, zone, language }) => ({ start, end, zone, language, speaker: null })),
  );
}

/** Zone at an offset, for offsets that are asked in rising order or not: binary search over the segments. */
function zoneFinder({ segments }: Reading): (offset: number) => Zone {
  return (offset) => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return segments[low]?.zone ?? 'body';
  };
}
