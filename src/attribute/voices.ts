import type { Segment } from '../model.ts';

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
