import type { Entity, EntityType } from '../../model.ts';
import { isSpecific } from './nominals.ts';
import type { Placed } from './scene.ts';
import type { Told } from './told.ts';

/** Words that stand for a thing named before. */
export interface ThingReference {
  from: number;
  to: number;
  wants: readonly EntityType[];
  form: 'pronoun' | 'nominal';
  rule: string;
  /** The noun that says what it is: "bank". */
  head?: string;
  /** It is part of a name, so that a thing of that name must be meant. */
  capital?: true;
}

/** Sentences that may lie between a thing and what stands for it; more where the text has called it by that noun. */
const REACH = { any: 2, called: 5 };
/** What a reference means, and how sure that is. */
export interface Antecedent {
  entity: string;
  sure: number;
}

/** The things that a document has named so far, while it is read from left to right. */
export class SaidThings {
  private readonly types: ReadonlyMap<string, EntityType>;
  private readonly told: Told;
  private readonly coordinated: ReadonlySet<Placed>;
  private readonly said: Placed[] = [];

  constructor(entities: readonly Entity[], told: Told, coordinated: ReadonlySet<Placed>) {
    this.coordinated = coordinated;
    this.types = new Map(entities.map(({ id, type }) => [id, type]));
    this.told = told;
  }

  say(mention: Placed): void {
    this.said.push(mention);
  }

  /** The one thing that fits, looking back sentence by sentence; null where two could be meant. */
  antecedentOf(reference: ThingReference, sentence: number): Antecedent | null {
    const called = this.calledSo(reference, sentence);
    if (called || reference.capital) return called;
    const near = this.fitting(reference, sentence, REACH.any);
    const fitting = distinct(near) === 1 ? near : near.filter((mention) => !this.coordinated.has(mention));
    const last = fitting.at(-1);
    if (!last || (PRONOUNS.has(reference.rule) && !leads(last, sentence, fitting))) return null;
    if (reference.rule === 'its-zh')
      return this.hasActor(last, reference, sentence) ? null : topicOf(fitting, sentence);
    if (reference.rule === 'it-zh' && last.form === 'pronoun' && last.sentence < sentence - 1) return null;
    if (distinct(fitting) === 1) return { entity: last.entity, sure: last.sentence >= sentence - 1 ? 0.85 : 0.7 };
    const nearest = fitting.filter(({ sentence: at }) => at === last.sentence);
    const leaders = nearest.filter(({ role }) => role === 'subject');
    if (distinct(leaders) === 1) return { entity: leaders[0]!.entity, sure: 0.7 };
    if (distinct(nearest) !== 1 || isBystander(nearest, fitting)) return null;
    return { entity: last.entity, sure: 0.65 };
  }

  /** "The bank": the one thing in a wider reach that the text has called a bank. */
  private calledSo(reference: ThingReference, sentence: number): Antecedent | null {
    const { head } = reference;
    if (head === undefined) return null;
    const called = this.fitting(reference, sentence, REACH.called).filter(({ entity }) =>
      this.told.of(entity).has(head),
    );
    return distinct(called) === 1 ? { entity: called[0]!.entity, sure: 0.8 } : null;
  }

  private fitting({ wants, head }: ThingReference, sentence: number, reach: number): Placed[] {
    const fitting: Placed[] = [];
    const first = Math.max(0, this.said.length - FARTHEST);
    for (let i = this.said.length - 1; i >= first && sentence - this.said[i]!.sentence <= reach; i -= 1) {
      const mention = this.said[i]!;
      if (wants.includes(this.types.get(mention.entity)!) && !this.isOtherThing(mention.entity, head))
        fitting.push(mention);
      if (fitting.length === MOST_LOOKED_AT) break;
    }
    return fitting.reverse();
  }

  /** "Tern让林敏离开其…": somebody whom the sentence names in between may be meant as well. */
  private hasActor(last: Placed, { from, wants }: ThingReference, sentence: number): boolean {
    if (last.sentence !== sentence || wants.includes('person')) return false;
    return this.said
      .slice(-MOST_LOOKED_AT)
      .some(
        ({ entity, sentence: at, from: start }) =>
          at === sentence && start > last.from && start < from && this.types.get(entity) === 'person',
      );
  }

  /** What the text calls an airline is not the bank. */
  private isOtherThing(entity: string, head: string | undefined): boolean {
    if (head === undefined || !isSpecific(head)) return false;
    const told = this.told.of(entity);
    return !told.has(head) && [...told].some(isSpecific);
  }
}

/** 其: the one that opens its sentence, or the sentence before. */
function topicOf(fitting: readonly Placed[], sentence: number): Antecedent | null {
  const last = fitting.at(-1)!;
  if (last.sentence < sentence - 1) return null;
  const here = fitting.filter((each) => each.sentence === last.sentence);
  const [first] = here;
  if (distinct(here) > 1 && first!.from > OPENING) return null;
  return { entity: first!.entity, sure: distinct(here) === 1 ? 0.75 : 0.65 };
}

/** Characters in front of what a Chinese sentence is about. */
const OPENING = 5;
const MOST_LOOKED_AT = 40;
/** Mentions of all kinds that are gone through for these: a text without full stops is one sentence. */
const FARTHEST = 1000;
const PRONOUNS = new Set(['it', 'its']);

const distinct = (mentions: readonly Placed[]): number => new Set(mentions.map(({ entity }) => entity)).size;

/** "Analysts at Tern were glad": named in passing as a sentence begins, while another led the one before. */
const isBystander = (nearest: readonly Placed[], fitting: readonly Placed[]): boolean =>
  nearest.every(({ role, from }) => role === 'preposition' && from < 5) &&
  fitting.some(({ entity, role }) => role === 'subject' && entity !== nearest[0]!.entity);

/** "It" is so often something unnamed that only what a sentence is about will do: a subject, here or in the sentence before. */
const leads = (last: Placed, sentence: number, fitting: readonly Placed[]): boolean =>
  last.sentence >= sentence - 1 &&
  fitting.some((each) => each.sentence === last.sentence && (each.role === 'subject' || each.role === 'possessive'));
