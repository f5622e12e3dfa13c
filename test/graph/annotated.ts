import type {
  EntityType,
  Language,
  Mention,
  Quote,
  Reading,
  RelationType,
  Segment,
  Status,
  Zone,
} from '../../src/model.ts';

/** A paragraph with its mentions marked: `[[person:ada-price|Ada Price]] founded [[company:loom|Loom]].` */
export interface Paragraph {
  zone: Zone;
  speaker?: string;
  language?: Language;
  text: string;
}

export interface Annotated {
  id: string;
  title?: string;
  date?: string;
  language?: Language;
  paragraphs: Paragraph[];
  relations?: [source: string, type: RelationType, target: string, sentence: string, status?: Status][];
  quotes?: [words: string, speaker: string][];
}

const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/gu;

/** A reading as if the whole road had been walked: for tests of what stands on it. */
export function annotated({
  id,
  title,
  date,
  language = 'en',
  paragraphs,
  relations = [],
  quotes = [],
}: Annotated): Reading {
  let text = '';
  const segments: Segment[] = [];
  const mentions: Mention[] = [];
  for (const paragraph of paragraphs) {
    const start = text.length;
    let from = 0;
    for (const match of paragraph.text.matchAll(MARK)) {
      text += paragraph.text.slice(from, match.index);
      const [whole, entity = '', surface = ''] = match;
      const by = paragraph.speaker ?? null;
      mentions.push({ start: text.length, end: text.length + surface.length, entity, form: 'name', by });
      text += surface;
      from = match.index + whole.length;
    }
    text += `${paragraph.text.slice(from)}\n\n`;
    const { zone, speaker = null } = paragraph;
    segments.push({ start, end: text.length, zone, speaker, language: paragraph.language ?? language });
  }
  return {
    id,
    source: `${id}.md`,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    language,
    text,
    segments,
    entities: entitiesOf(text, mentions),
    mentions,
    quotes: quotes.map(([words, speaker]): Quote => ({ ...spanOf(text, words), speaker, kind: 'direct' })),
    relations: relations.map(([source, type, target, sentence, status = 'asserted']) => {
      const span = spanOf(text, sentence);
      const by = segments.find((segment) => segment.start <= span.start && span.start < segment.end)?.speaker ?? null;
      return { source, target, type, ...span, status, by, rule: 'by-hand', confidence: 1 };
    }),
  };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

function entitiesOf(text: string, mentions: readonly Mention[]): Reading['entities'] {
  const surfaces = new Map<string, Set<string>>();
  for (const { entity, start, end } of mentions) {
    surfaces.set(entity, (surfaces.get(entity) ?? new Set()).add(text.slice(start, end)));
  }
  return [...surfaces].map(([id, names]) => {
    const [name = id, ...aliases] = [...names].sort((a, b) => b.length - a.length);
    return { id, type: id.split(':')[0] as EntityType, name, aliases };
  });
}

/** Joins readings whose entities already have the same ids: what `link/` does, without any thinking. */
export function corpusOf(readings: Reading[]) {
  const joined = new Map<
    string,
    { id: string; type: EntityType; name: string; aliases: string[]; members: { reading: string; entity: string }[] }
  >();
  for (const reading of readings) {
    for (const { id, type, name, aliases } of reading.entities) {
      const known = joined.get(id) ?? { id, type, name, aliases: [], members: [] };
      const more = [name, ...aliases].filter((alias) => alias !== known.name && !known.aliases.includes(alias));
      joined.set(id, {
        ...known,
        aliases: [...known.aliases, ...more],
        members: [...known.members, { reading: reading.id, entity: id }],
      });
    }
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { readings: [...readings].sort(byId), entities: [...joined.values()].sort(byId) };
}
