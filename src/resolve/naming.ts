import type { Document, EntityType, Name, Sentence, Span } from '../model.ts';
import { hasHan } from './han.ts';
import { type Gender, titleAround } from './person-name.ts';
import { nameWords, plainSurface } from './surface.ts';

/** A proper name where it stands in the text, made ready for comparing. */
export interface Naming extends Span {
  type: EntityType;
  confidence: number;
  /** The name as its author meant it (see `plainSurface`). */
  surface: string;
  /** What equal names have in common whatever their type. */
  key: string;
  /** Index of the sentence that it begins in. */
  sentence: number;
  /** Gender said by a title beside it. */
  title?: Gender;
}

/** Prepares names for comparing, in text order. */
export function namingsOf(
  doc: Pick<Document, 'text'>,
  sentences: readonly Sentence[],
  names: readonly Name[],
): Naming[] {
  let sentence = 0;
  return [...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((name) => {
      while (sentence < sentences.length - 1 && sentences[sentence]!.end <= name.start) sentence += 1;
      return namingOf(doc.text, name, sentence);
    });
}

function namingOf(text: string, { start, end, type, confidence }: Name, sentence: number): Naming {
  const surface = plainSurface(text.slice(start, end));
  const title = type === 'person' ? titleAround(text, start, end) : undefined;
  const naming = { start, end, type, confidence, surface, key: keyOf(surface), sentence };
  return title ? { ...naming, title } : naming;
}

function keyOf(surface: string): string {
  const words = nameWords(surface);
  return words.length > 0 ? words.join(hasHan(surface) ? '' : ' ') : surface;
}
