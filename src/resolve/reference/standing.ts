import type { Document, Entity, Sentence } from '../../model.ts';
import type { Placed } from './scene.ts';

/** How a name stands among the other persons' names of its document. */
export interface Standing {
  /** It is the first person that the document or its paragraph names. */
  first: boolean;
  /** Its place among the persons of its sentence, 0 to 3. */
  order: number;
  /** The only person of its sentence. */
  alone: boolean;
  /** A relative clause follows. */
  who: boolean;
}

/** What is known of the people of a document before reading on. */
export interface Standings {
  of(name: Placed): Standing | undefined;
  /** Names in the whole text, against those of the person named most. */
  totalOf(entity: string): 'most' | 'many' | 'few';
  /** Named in the title. */
  titled(entity: string): boolean;
}

/** Looks over the names of persons, given in text order. */
export function standingsOf(
  doc: Pick<Document, 'text' | 'title'>,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  names: readonly Placed[],
): Standings {
  const people = peopleBySentence(names);
  const totals = countsOf(names);
  const most = [...totals.values()].reduce((max, total) => Math.max(max, total), 0);
  const titled = titledPeople(doc.title ?? '', entities);
  const standings = new Map<Placed, Standing>();
  names.forEach((name, i) => {
    const inSentence = people.get(name.sentence)!;
    standings.set(name, {
      first: opensParagraph(doc.text, sentences, names[i - 1], name),
      order: Math.min(inSentence.indexOf(name.entity), 3),
      alone: inSentence.length === 1,
      who: isFollowedByWho(sentences[name.sentence]!, name),
    });
  });
  return {
    of: (name) => standings.get(name),
    totalOf(entity) {
      const total = totals.get(entity) ?? 0;
      return total === most ? 'most' : total * 2 >= most && total > 1 ? 'many' : 'few';
    },
    titled: (entity) => titled.has(entity),
  };
}

function peopleBySentence(names: readonly Placed[]): Map<number, string[]> {
  const people = new Map<number, string[]>();
  for (const { entity, sentence } of names) {
    const list = people.get(sentence);
    if (!list) people.set(sentence, [entity]);
    else if (list.length < 20 && !list.includes(entity)) list.push(entity);
  }
  return people;
}

function countsOf(names: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

function opensParagraph(
  text: string,
  sentences: readonly Sentence[],
  before: Placed | undefined,
  name: Placed,
): boolean {
  if (!before) return true;
  if (before.sentence === name.sentence) return false;
  return text.slice(sentences[name.sentence - 1]!.end, sentences[name.sentence]!.start).includes('\n');
}

function isFollowedByWho({ tokens }: Sentence, { to }: Placed): boolean {
  return tokens[to]?.text === 'who' || (tokens[to + 1]?.text ?? '').startsWith('who');
}

function titledPeople(title: string, entities: readonly Entity[]): ReadonlySet<string> {
  if (title === '') return new Set();
  const named = entities.filter(({ name, aliases }) => [name, ...aliases].some((each) => title.includes(each)));
  return new Set(named.map(({ id }) => id));
}
