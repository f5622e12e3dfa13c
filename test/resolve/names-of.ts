import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lexicon, parseLexicon } from '../../src/lexicon.ts';
import type { Document, DraftSegment, Entity, EntityType, Name } from '../../src/model.ts';
import { resolveEntities } from '../../src/resolve/entities.ts';
import { resolveReferences } from '../../src/resolve/references.ts';
import { tagSegments } from '../../src/tag/sentences.ts';

const LISTS = ['nicknames', 'given-names', 'companies', 'organizations', 'products', 'works', 'places'];
const DATA = join(import.meta.dirname, '../../data/lexicon');

/** The word lists of the checkout. */
export const lexicon: Lexicon = parseLexicon(
  Object.fromEntries(LISTS.map((list) => [list, readFileSync(join(DATA, `${list}.txt`), 'utf8')])),
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

/** Resolves a marked text; `groups` lists, for each entity, the surfaces of its mentions in text order. */
export function resolveMarked(marked: string): { entities: Entity[]; groups: string[][]; rules: Map<string, string> } {
  const { text, names } = namesOf(marked);
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const doc: Document = { id: 't', source: 't', language, text, blocks: [] };
  const segments: DraftSegment[] = [{ start: 0, end: text.length, zone: 'body', speaker: null, language }];
  const sentences = tagSegments(doc, segments);
  const named = resolveEntities(doc, segments, sentences, names, lexicon);
  const { entities, mentions } = resolveReferences(doc, sentences, named, lexicon);
  const groups = entities.map(({ id }) =>
    mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end)),
  );
  const rules = new Map(mentions.map(({ start, end, rule }) => [text.slice(start, end), rule ?? '']));
  return { entities, groups, rules };
}
