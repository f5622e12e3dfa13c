import type { Lexicon } from '../../src/lexicon.ts';
import type { Document, Entity, EntityType, Language, Mention, Quote, Relation, Zone } from '../../src/model.ts';
import { relateMentions } from '../../src/relate/relations.ts';
import type { Resolution } from '../../src/resolve/entities.ts';
import { tagSegments } from '../../src/tag/sentences.ts';

const TYPES: Record<string, EntityType> = {
  P: 'person',
  C: 'company',
  O: 'organization',
  R: 'product',
  W: 'work',
  L: 'place',
};
const PRONOUN = /^(?:i|you|he|she|it|they|we|him|her|his|its|their|them|my|your|our|me)$/iu;
const lexicon: Lexicon = { list: () => new Map() };

export interface Marked {
  text: string;
  entities: Entity[];
  mentions: Mention[];
}

/**
 * Reads `P[Jane Doe]` as a mention of the person Jane Doe and `P[she=Jane Doe]` as one by another word;
 * `P[their=Jane Doe+John Roe]` is a mention of two.
 */
export function marked(source: string): Marked {
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/([PCORWL])\[([^\]=]+)(?:=([^\]]+))?\]/gu)) {
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    const [, letter = '', surface = '', of = surface] = match;
    const form = PRONOUN.test(surface) ? 'pronoun' : /^\p{Ll}/u.test(surface) && of !== surface ? 'nominal' : 'name';
    for (const name of of.split('+')) {
      const type = TYPES[letter]!;
      if (!entities.has(name)) entities.set(name, { id: name, type, name, aliases: [] });
      mentions.push({ start: text.length, end: text.length + surface.length, entity: name, form, by: null });
    }
    text += surface;
  }
  return { text: text + source.slice(last), entities: [...entities.values()], mentions };
}

export interface Setting {
  zone?: Zone;
  speaker?: string;
  author?: string;
  language?: Language;
  quotes?: (text: string) => Quote[];
}

export function relate(source: string, setting: Setting = {}): { text: string; relations: Relation[] } {
  const { text, entities, mentions } = marked(source);
  const { zone = 'body', speaker = null, author = null, language = 'en' } = setting;
  const doc: Document = { id: 'a', source: 'a', language, text, blocks: [] };
  const span = { start: 0, end: text.length, zone, language };
  const sentences = tagSegments(doc, [{ ...span, speaker: null }]);
  const resolution: Resolution = { author, entities, mentions, segments: [{ ...span, speaker }] };
  return { text, relations: relateMentions(doc, sentences, resolution, setting.quotes?.(text) ?? [], lexicon) };
}

/** "Jane Doe leads Foo", with "(past)" and the like behind what is not simply asserted; in alphabetic order. */
export function facts(source: string, setting?: Setting): string[] {
  return relate(source, setting)
    .relations.map(
      (one) => `${one.source} ${one.type} ${one.target}${one.status === 'asserted' ? '' : ` (${one.status})`}`,
    )
    .sort();
}
