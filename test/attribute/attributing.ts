import { readFileSync } from 'node:fs';
import { findQuotes } from '../../src/attribute/quotes.ts';
import { parseLexicon } from '../../src/lexicon.ts';
import type { Document, Entity, EntityType, Mention, Quote, Sentence } from '../../src/model.ts';
import type { Resolution } from '../../src/resolve/entities.ts';
import { tagSegments } from '../../src/tag/sentences.ts';
import { documentOf, segmentsOf } from '../segment/segmenting.ts';

export const lexicon = parseLexicon({
  'given-names': 'Ida\tf\nNora\tf\nKarl\tm\nBen\tm\n',
  'name-genders': '',
  'speaker-weights': readFileSync(new URL('../../data/lexicon/speaker-weights.txt', import.meta.url), 'utf8'),
  callings: 'surgeon\tdoctor\nsenator\tlawmaker\nmayor\tpolitician\nchairman\ngovernor\tpolitician\nplumber\n',
});

export interface Scenario {
  doc: Document;
  sentences: Sentence[];
  resolution: Resolution;
}

/**
 * A document whose names are written in braces with an optional type letter: `{Ida Voss}` is a person, `{o:Corrib Bank}`
 * a company, `{Voss=Ida Voss}` another name of Ida Voss. Turns of unlabelled roles have no speakers unless `speakers` says so.
 */
export function scenario(marked: string, author?: string): Scenario {
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(?:([owp]):)?([^}=]+)(?:=([^}]+))?\}/gu)) {
    text += marked.slice(at, match.index);
    const [whole, letter, surface = '', full = surface] = match;
    const entity = entityOf(entities, full, letter);
    mentions.push({ start: text.length, end: text.length + surface.length, entity: entity.id, form: 'name', by: null });
    text += surface;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const doc = documentOf(text);
  const drafts = segmentsOf(doc);
  const named = author === undefined ? null : entityOf(entities, author, undefined).id;
  const segments = drafts.map(({ start, end, zone, language, speaker }) => ({
    start,
    end,
    zone,
    language,
    speaker: speaker?.role === 'label' ? idOf(entities, speaker.label) : speaker?.role === 'author' ? named : null,
  }));
  const sentences = tagSegments(doc, drafts);
  return { doc, sentences, resolution: { author: named, entities: [...entities.values()], mentions, segments } };
}

const TYPES: Record<string, EntityType> = { o: 'company', w: 'work', p: 'place' };

function entityOf(entities: Map<string, Entity>, name: string, letter: string | undefined): Entity {
  const known = entities.get(name);
  if (known) return known;
  const type = letter ? TYPES[letter]! : 'person';
  const entity: Entity = { id: `${type}:${name}`, type, name, aliases: [] };
  entities.set(name, entity);
  return entity;
}

const idOf = (entities: Map<string, Entity>, label: string): string | null => entities.get(label)?.id ?? null;

export const nameOf = (id: string | null): string => (id === null ? '?' : id.slice(id.indexOf(':') + 1));

export const quotesIn = ({ doc, sentences, resolution }: Scenario): Quote[] =>
  findQuotes(doc, sentences, resolution, lexicon);

/** One line a quote: "direct Ida Voss: the words". */
export function outlineQuotes(marked: string, kind?: Quote['kind']): string[] {
  const made = scenario(marked);
  return quotesIn(made)
    .filter((quote) => kind === undefined || quote.kind === kind)
    .map((quote) => `${quote.kind} ${nameOf(quote.speaker)}: ${made.doc.text.slice(quote.start, quote.end)}`);
}
