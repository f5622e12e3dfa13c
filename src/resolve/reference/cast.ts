import type { KnownGender } from '../genders.ts';
import type { Gender } from '../person-name.ts';
import type { Candidate, Reference } from './features.ts';
import type { Placed } from './scene.ts';
import type { Standings } from './standing.ts';

/** Sentences back, and people, that a pronoun may reach. */
const REACH = { sentences: 4, people: 8 };
/** People of its own sentence that are looked at on either side of a pronoun: a longer list says no more. */
const MOST_BESIDES = 12;
/** A pronoun linked with this much tells the gender of a person of whom nothing else does. */
const CERTAIN = 0.55;

/** The people of a document while it is read from left to right. */
export class Cast {
  private readonly names: readonly Placed[];
  private readonly standings: Standings;
  private readonly genderOf: (entity: string) => KnownGender | undefined;
  private readonly said: Placed[] = [];
  private readonly counts = new Map<string, number>();
  /** Entity → the last sentence of which it was a subject. */
  private readonly topics = new Map<string, number>();
  private readonly learnt = new Map<string, Gender>();
  private readonly carried = new Map<Gender, { entity: string; sentence: number }>();
  private next = 0;

  /** `names` are those of persons, in text order. */
  constructor(names: readonly Placed[], standings: Standings, genderOf: (entity: string) => KnownGender | undefined) {
    this.names = names;
    this.standings = standings;
    this.genderOf = genderOf;
  }

  /** The people whom its own sentence names before a pronoun or after it, and whom pronouns before it mean. */
  besides(reference: Reference): Placed[] {
    this.readUpTo(reference);
    const people: Placed[] = [];
    const isHere = (mention: Placed | undefined): boolean => mention?.sentence === reference.sentence;
    for (let i = this.said.length - 1; isHere(this.said[i]) && people.length < MOST_BESIDES; i -= 1)
      people.unshift(this.said[i]!);
    const most = people.length + MOST_BESIDES;
    for (let i = this.next; isHere(this.names[i]) && people.length < most; i += 1) people.push(this.names[i]!);
    return people;
  }

  /**
   * The people whom a pronoun may mean: the last named first, then those whom its own sentence names later; none that
   * is barred.
   */
  candidatesFor(reference: Reference, barred: ReadonlySet<string>): Candidate[] {
    this.readUpTo(reference);
    const candidates = new Map<string, Candidate>();
    const offer = (mention: Placed, after: boolean): void => {
      if (!barred.has(mention.entity)) this.offer(candidates, reference, mention, after);
    };
    for (let i = this.said.length - 1; i >= 0 && candidates.size < REACH.people; i -= 1) {
      const mention = this.said[i]!;
      if (reference.sentence - mention.sentence > REACH.sentences) break;
      offer(mention, false);
    }
    const most = candidates.size + REACH.people;
    for (let i = this.next; this.names[i]?.sentence === reference.sentence && candidates.size < most; i += 1) {
      offer(this.names[i]!, true);
    }
    return [...candidates.values()];
  }

  /** Notes that a pronoun means an entity. */
  say({ pronoun, sentence, token, quoted }: Reference, entity: string, sure: number): void {
    this.note({ entity, sentence, from: token, to: token + 1, role: pronoun.role, quoted, form: 'pronoun' });
    this.carried.set(pronoun.gender, { entity, sentence });
    if (sure >= CERTAIN && !this.genderOf(entity)) this.learnt.set(entity, pronoun.gender);
  }

  private offer(candidates: Map<string, Candidate>, reference: Reference, mention: Placed, after: boolean): void {
    const { entity } = mention;
    const known = this.genderOf(entity);
    const wanted = reference.pronoun.gender;
    if (candidates.has(entity) || (known?.told && known.gender !== wanted)) return;
    const gender = known?.gender ?? this.learnt.get(entity);
    const standing = this.standings.of(mention);
    const carried = this.carried.get(wanted);
    candidates.set(entity, {
      mention,
      after,
      rank: after ? 0 : candidates.size,
      count: this.counts.get(entity) ?? 0,
      gendered: gender === undefined ? 'unknown' : gender === wanted ? 'same' : 'other',
      order: standing?.order ?? 0,
      first: standing?.first ?? false,
      leads: standing?.order === 0,
      alone: standing?.alone ?? false,
      who: standing?.who ?? false,
      topic: mention.role !== 'subject' && this.topics.get(entity) === mention.sentence,
      titled: this.standings.titled(entity),
      total: this.standings.totalOf(entity),
      ...(carried?.entity === entity ? { carried: reference.sentence - carried.sentence } : {}),
    });
  }

  private readUpTo({ sentence, token }: Reference): void {
    while (this.next < this.names.length) {
      const name = this.names[this.next]!;
      if (name.sentence > sentence || (name.sentence === sentence && name.from >= token)) return;
      this.note(name);
      this.next += 1;
    }
  }

  private note(mention: Placed): void {
    this.said.push(mention);
    if (mention.role === 'subject') this.topics.set(mention.entity, mention.sentence);
    this.counts.set(mention.entity, (this.counts.get(mention.entity) ?? 0) + 1);
  }
}
