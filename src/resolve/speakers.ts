import type { Document, DraftSegment, Entity, Language, Mention } from '../model.ts';
import { askingOutlet, askingPerson, introducedHost, isPanel } from './speakers/askers.ts';
import { Cast } from './speakers/labels.ts';
import { type Placed, WEIGHTS } from './speakers/placed.ts';

/** Who speaks where: entity ids for the author and for the turns of a document. */
export interface Speakers {
  /** The document's author, from its byline or metadata. */
  author: string | null;
  /** Entity id of who utters the segment with that index; null where nobody does, or nobody known. */
  speakerOf(segmentIndex: number): string | null;
  /** The entities given, named more fully where a label does so, then those that only labels, bylines or metadata name. */
  entities: Entity[];
}

/** What identifying needs of a mention: where a name stands and what it means. */
export type NamedSpan = Pick<Mention, 'start' | 'end' | 'entity' | 'form'>;

/** The people that roles stand for in one language of the document: both halves of a bilingual one name them anew. */
interface Roles {
  author: string | null;
  interviewer: string | null;
  interviewee: string | null;
}

/**
 * Matches authors and speaker labels with the entities that the document names. `mentions` are its names, in text
 * order, already resolved to `entities`.
 */
export function identifySpeakers(
  doc: Document,
  segments: readonly DraftSegment[],
  entities: readonly Entity[],
  mentions: readonly NamedSpan[],
): Speakers {
  const cast = new Cast(entities);
  const labelled = labelIds(segments, cast);
  const placed = placeNames(segments, mentions, new Set(entities.filter(isPerson).map(({ id }) => id)));
  const outlets = placeNames(segments, mentions, new Set(entities.filter(isBody).map(({ id }) => id)));
  const languages = [...new Set(segments.map(({ language }) => language))];
  const authors = new Map(
    languages.map((language) => [
      language,
      bylinePerson(placed, language) ?? unrecognisedAuthor(doc, segments, language, cast),
    ]),
  );
  const [metadata] = doc.authors ?? [];
  const author = firstOf(authors.values()) ?? (metadata?.trim() ? cast.idOf(metadata.trim()) : null);
  const roles = new Map(
    languages.map((language) => {
      const own = authors.get(language) ?? author;
      const host = introducedHost(doc.text, placed, language);
      const asker =
        host ?? own ?? askingPerson(doc.text, placed, language) ?? askingOutlet(doc.text, outlets, language);
      const askers = [...authors.values(), author, host, asker, ...labelled.askers];
      const roles = rolesOf(placed, language, own, asker, askers);
      return [language, isPanel(doc.text, segments, language) ? { ...roles, interviewee: null } : roles] as const;
    }),
  );
  const known = firstOf([...roles.values()].map(({ interviewee }) => interviewee));
  return {
    author,
    entities: cast.entities,
    speakerOf(index) {
      const { speaker, language } = segments[index]!;
      if (speaker === null) return null;
      if (speaker.role === 'label') return labelled.ids.get(speaker.label) ?? null;
      return roles.get(language)?.[speaker.role] ?? (speaker.role === 'interviewee' ? known : author);
    },
  };
}

const isPerson = ({ type }: Entity): boolean => type === 'person';
const isBody = ({ type }: Entity): boolean => type === 'company' || type === 'organization';

function firstOf(ids: Iterable<string | null>): string | null {
  for (const id of ids) if (id !== null) return id;
  return null;
}

/** Longer labels first, so that "Ana" finds "Ana Ruiz". */
function labelIds(segments: readonly DraftSegment[], cast: Cast): { ids: Map<string, string>; askers: string[] } {
  const asks = new Map<string, boolean>();
  for (const { speaker, zone } of segments) {
    if (speaker?.role === 'label') asks.set(speaker.label, (asks.get(speaker.label) ?? false) || zone === 'question');
  }
  const length = (label: string) => label.split(/[\s·•]/u).length;
  const labels = [...asks].sort(([a], [b]) => length(b) - length(a));
  const ids = new Map(labels.map(([label, asker]) => [label, cast.idOf(label, asker)]));
  return { ids, askers: labels.filter(([, asker]) => asker).map(([label]) => ids.get(label)!) };
}

/** Names of the wanted entities with the segments that hold them. */
function placeNames(
  segments: readonly DraftSegment[],
  mentions: readonly NamedSpan[],
  wanted: ReadonlySet<string>,
): Placed[] {
  const placed: Placed[] = [];
  const talking = new Set<Language>();
  let at = 0;
  for (const { start, end, entity, form } of mentions) {
    while (at < segments.length && segments[at]!.end <= start) {
      if (segments[at]!.zone === 'question' || segments[at]!.zone === 'answer') talking.add(segments[at]!.language);
      at += 1;
    }
    const segment = segments[at];
    if (!segment || form !== 'name' || !wanted.has(entity)) continue;
    placed.push({ entity, start, end, segment, underWay: talking.has(segment.language) });
  }
  return placed;
}

const bylinePerson = (placed: readonly Placed[], language: Language): string | null =>
  placed.find(({ segment }) => segment.zone === 'byline' && segment.language === language)?.entity ?? null;

const BYLINE =
  /^[*_\s]*(?:(?:interview |interviewed |words |written |reported |story |text )?by\b|作者|(?:本[报報刊台网網]|[实實][习習]|特[约約])?[记記]者|撰文|撰稿|[采採][访訪]|文)\s?[:：/／|｜丨]?\s*/iu;
/** Where the first of several names ends. */
const NAME_END = /\s*(?:[,，、;|/／·—–*_]|\s(?:and|with)\s|[报報][导導道]|$)/iu;

/** The author whom a byline names where no name was recognised. */
function unrecognisedAuthor(
  doc: Document,
  segments: readonly DraftSegment[],
  language: Language,
  cast: Cast,
): string | null {
  for (const segment of segments) {
    const text = doc.text.slice(segment.start, segment.end).trim();
    const lead = segment.zone === 'byline' && segment.language === language ? BYLINE.exec(text) : null;
    if (lead === null) continue;
    const rest = text.slice(lead[0].length);
    const name = rest.slice(0, NAME_END.exec(rest.replace(/(?<=\p{Script=Han})·/gu, '.'))?.index ?? rest.length).trim();
    if (/^\p{Lu}\S*(?:\s\S+){1,4}$|^\p{Script=Han}[\p{Script=Han}·]{1,14}$/u.test(name)) return cast.idOf(name);
  }
  return null;
}

function rolesOf(
  placed: readonly Placed[],
  language: Language,
  author: string | null,
  interviewer: string | null,
  askers: readonly (string | null)[],
): Roles {
  const scores = new Map<string, number>();
  for (const { entity, segment, underWay } of placed) {
    const weight = segment.language === language ? (WEIGHTS[segment.zone] ?? 0) : 0;
    // Narration after a turn brings in others, who comment on what was said.
    if (weight === 0 || (underWay && segment.zone === 'body') || entity === author || askers.includes(entity)) continue;
    scores.set(entity, (scores.get(entity) ?? 0) + (underWay ? weight / 4 : weight));
  }
  const [interviewee = null] = [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  return { author, interviewer, interviewee };
}
