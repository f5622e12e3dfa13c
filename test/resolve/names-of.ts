import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Lexicon, parseLexicon } from '../../src/lexicon.ts';
import type { Document, DraftSegment, Entity, EntityType, Mention, Name } from '../../src/model.ts';
import { resolveEntities } from '../../src/resolve/entities.ts';
import { resolveReferences } from '../../src/resolve/references.ts';
import { tagSegments } from '../../src/tag/sentences.ts';

const DATA = join(import.meta.dirname, '../../data/lexicon');

/** The word lists of the checkout. */
export const lexicon: Lexicon = parseLexicon(
  Object.fromEntries(
    readdirSync(DATA)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [basename(file, '.txt'), readFileSync(join(DATA, file), 'utf8')]),
  ),
);

const TYPES: Record<string, EntityType> = {
  P: 'person',
  C: 'company',
  O: 'organization',
  R: 'product',
  W: 'work',
  L: 'place',
};

/**
 * A text whose names are marked by hand, `{P Lina Ortega}` for a person: the text without the marks, and the names.
 * Letters: P person, C company, O organization, R product, W work, L place.
 */
export function namesOf(marked: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  for (const [, before = '', letter, surface = ''] of marked.matchAll(/([^{]*)(?:\{([PCORWL]) ([^}]*)\})?/gu)) {
    text += before;
    if (letter === undefined) continue;
    const start = text.length;
    text += surface;
    names.push({ start, end: text.length, type: TYPES[letter]!, confidence: 0.9, rule: 'test' });
  }
  return { text, names };
}

export interface Resolved {
  text: string;
  entities: Entity[];
  mentions: Mention[];
  /** For each entity, the surfaces of its mentions in text order. */
  groups: string[][];
}

/** Resolves the names of a marked text; a blank line parts segments, so that each is read in its own language. */
export function resolveNames(marked: string): Resolved {
  return resolve(marked, false);
}

/** Resolves the names of a marked text, and what refers to them. */
export function resolveAll(marked: string): Resolved {
  return resolve(marked, true);
}

function resolve(marked: string, references: boolean): Resolved {
  const { text, names } = namesOf(marked);
  const segments = segmentsOf(text);
  const doc: Document = { id: 't', source: 't', language: segments[0]!.language, text, blocks: [] };
  const sentences = tagSegments(doc, segments);
  const named = resolveEntities(doc, segments, sentences, names, lexicon);
  const { entities, mentions } = references ? resolveReferences(doc, sentences, named, lexicon) : named;
  const groups = entities.map(({ id }) =>
    mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end)),
  );
  return { text, entities, mentions, groups };
}

function segmentsOf(text: string): DraftSegment[] {
  const segments: DraftSegment[] = [];
  let start = 0;
  for (const part of text.split(/(?<=\n\n)/u)) {
    const han = part.match(/\p{Script=Han}/gu)?.length ?? 0;
    const language = han * 2 > part.length ? 'zh' : 'en';
    segments.push({ start, end: start + part.length, zone: 'body', speaker: null, language });
    start += part.length;
  }
  return segments;
}
