import type { EntityType, Sentence } from '../../../model.ts';
import type { Placed } from '../scene.ts';
import { distinct, type Group, groupsIn, kindOf, pairIn } from './groups.ts';
import type { PluralReference } from './words.ts';

/** What has been read so far of a document, sentence by sentence. */
export interface Read {
  sentences: readonly Sentence[];
  /** Names of a sentence, in text order. */
  namesIn(sentence: number): readonly Placed[];
  typeOf(entity: string): EntityType | undefined;
  quoted(sentence: number, token: number): boolean;
  /** What plurals before this one meant, the last one last. */
  said: readonly Group[];
}

export interface Antecedent {
  group: Group;
  sure: number;
}

/** Sentences back that "the two founders" may reach. */
const REACH = 4;
/** Words at most between those who are meant and "they". */
const FARTHEST = 60;
/** Plurals of people: "they" after them are these, whoever else was named. */
const THINGS =
  /^(?:airliners|computers|containers|tankers|freighters|trailers|servers|printers|numbers|papers|newspapers|orders|offers|powers|letters|towers|rivers|quarters|headquarters|matters|chapters|posters|sensors|reactors|motors|doors|floors|colou?rs|factors|errors|processors|semiconductors|indicators|transistors|routers|answers|barriers|borders|corners|covers|flowers|layers|filters|fib(?:er|re)s|disasters|scooters|boosters|years|others|lists|plants|grants|fees|trees|trials|goals|metals|drives|archives|olives|knives|lives|wives|patents|documents|events|elements|investments|agreements|payments|departments|comments|components|continents|accidents|cents|talents|cents|rents|parents)$/iu;
const ANIMATE =
  /^(?:people|men|women|children|police|staff|others|some|many|workers|\p{L}+(?:ers|ors|ists|ants|idents|udents|atients|lients|gents|onents|ians|eers|yees|ives|als|ees|mates|men|women|fans|kids|boys|girls|friends|parents|sons|daughters|brothers|sisters|guests|guards|experts|heirs))$/iu;
const ANY_PLURAL =
  /^(?:people|men|women|children|police|staff|others|some|many|\p{L}{2,}(?:[^aiosu'’]s|ies|oes|ses|xes|ches|shes|[aio]ns|ors|as))$/iu;
const NO_PLURAL =
  /^(?:was|has|is|as|its|his|this|does|says|less|news|always|perhaps|besides|towards|afterwards|years?|months|weeks|days|hours|minutes|times|\p{Lu}.*)$/u;
const HAN_PEOPLE = /[们們]|员工|工人|用户|学生|观众|客户|股东|球迷|民众|记者|专家|業者|員工|學生|觀眾|股東/u;

/** Several things that a plural may mean, or nothing where more than these could be meant. */
export function antecedentOf(reference: PluralReference, at: number, read: Read): Antecedent | undefined {
  if (reference.rule === 'plural-pronoun') return ofPronoun(reference, at, read);
  if (reference.rule === 'one-of-two') return ofPair(reference, at, read);
  const fits = (group: Group): boolean =>
    (reference.wants === undefined ? !group.governed : group.kind === reference.wants) &&
    (reference.count === undefined || group.entities.length === reference.count);
  const last = read.said.findLast((group) => fits(group) && at - group.sentence <= REACH);
  for (let sentence = at; sentence >= Math.max(0, at - REACH); sentence -= 1) {
    const groups = groupsBefore(sentence, at, reference, read);
    const fitting = groups.filter(fits);
    // "Tern and Finch both grew" says nothing new.
    if (sentence === at && fitting.some(({ to }) => to === reference.from)) return undefined;
    if (fitting.length === 1) return { group: fitting[0]!, sure: sentence >= at - 2 ? 0.85 : 0.75 };
    if (fitting.length > 1 || (!reference.wants && groups.some(({ governed }) => governed))) return undefined;
    if (last && last.sentence >= sentence) return { group: last, sure: 0.8 };
  }
  return exactly(reference, at, read);
}

function groupsBefore(sentence: number, at: number, { from }: PluralReference, read: Read): Group[] {
  const names = read.namesIn(sentence);
  const before = sentence === at ? names.filter(({ to }) => to <= from) : names;
  return groupsIn(read.sentences[sentence]!, before, read.typeOf);
}

/** "The latter": of the two that are named last, if they are the only two of their kind there and no other kind has two. */
function ofPair(reference: PluralReference, at: number, read: Read): Antecedent | undefined {
  for (const first of [at, at - 1, at - 2]) {
    const pairs = (['person', 'body'] as const).flatMap(
      (wants) => exactly({ ...reference, wants }, at, read, first) ?? [],
    );
    if (pairs.length > 0) return pairs.length === 1 ? pairs[0] : undefined;
  }
  return undefined;
}

/** The names of a kind in the sentences from `first` on, if there are just as many as the plural says. */
function exactly(
  { from, count = 2, wants }: PluralReference,
  at: number,
  read: Read,
  first = at - 3,
): Antecedent | undefined {
  const kinds = wants ? [wants] : (['person', 'body'] as const);
  for (const kind of kinds) {
    const names: Placed[] = [];
    let sentence = at;
    for (; sentence >= Math.max(0, first) && distinct(names).length < count; sentence -= 1) {
      const here = read.namesIn(sentence).filter(({ entity, to }) => {
        return kindOf(read.typeOf(entity)) === kind && (sentence < at || to <= from);
      });
      names.unshift(...here);
    }
    if (distinct(names).length !== count) continue;
    const { role, quoted } = names[0]!;
    const last = names.at(-1)!;
    const place = { sentence: last.sentence, from: last.from, to: last.to };
    return { group: { kind, entities: distinct(names), ...place, leads: role === 'subject', quoted }, sure: 0.7 };
  }
  return undefined;
}

/** They, them, their: those who led this sentence or the one before, with no other several in between. */
function ofPronoun({ from, wants }: PluralReference, at: number, read: Read): Antecedent | undefined {
  const { sentences } = read;
  const isObject = /^(?:them|themselves)$/iu.test(sentences[at]!.tokens[from]!.text);
  const own = [...groupsBefore(at, at, { from } as PluralReference, read), ...read.said.filter(isIn(at))];
  const here = own.filter(isOpen).at(-1);
  if (here && !(isObject && sentences[at]!.tokens[from]!.text.toLowerCase() === 'them'))
    return hasOther(sentences[at]!, here.to, from, ANY_PLURAL) ? undefined : { group: here, sure: 0.8 };
  if (own.length > 0 || at === 0 || sentences[at - 1]!.segment !== sentences[at]!.segment) return undefined;
  if (hasOther(sentences[at]!, 0, from, ANY_PLURAL)) return undefined;
  const before = sentences[at - 1]!;
  const groups = groupsIn(before, read.namesIn(at - 1), read.typeOf);
  const pair = groups.length === 0 ? pairIn(before, read.namesIn(at - 1), read.typeOf) : undefined;
  const found = [...groups, ...read.said.filter(isIn(at - 1)), ...(pair ? [pair] : [])].filter(isOpen).at(-1);
  if (!found || (wants && found.kind !== wants)) return undefined;
  return hasOther(before, found.to, before.tokens.length, ANIMATE) ? undefined : { group: found, sure: 0.75 };

  function isOpen(group: Group): boolean {
    return group.leads && group.quoted === read.quoted(at, from);
  }
}

const isIn =
  (at: number) =>
  ({ sentence }: Group): boolean =>
    sentence === at;

/** Whether other several are named between two places. */
function hasOther({ tokens, language }: Sentence, from: number, to: number, plural: RegExp): boolean {
  if (to - from > FARTHEST) return true;
  const words = tokens.slice(from, to).map(({ text }) => text);
  if (language === 'zh') return HAN_PEOPLE.test(words.join(''));
  return words.some(
    (word, i) =>
      plural.test(word) &&
      !(plural === ANIMATE && THINGS.test(word)) &&
      (!NO_PLURAL.test(word) || (i === 0 && from === 0)),
  );
}
