import { type Explanation, explainLink, type LinkReason } from '../link/explain.ts';
import type { Correction, Entity, LinkedEntity, Mention, Reading } from '../model.ts';
import { mentionReceipt, type Receipt } from './evidence.ts';
import { foldName } from './fold.ts';
import { containsWords, type KnownEntity, resolveName } from './names.ts';

/** One reason on the way from one name to the other, with the words of both. */
export interface WhyStep {
  /** The names that it joins. */
  names: [string, string];
  /** Within one document, or across documents. */
  where: 'document' | 'documents';
  rule: string;
  sure: number;
  evidence?: string;
  quotes: Receipt[];
}

/** What speaks against two being one, or for it. */
export type Apart =
  | { kind: 'decided' }
  | { kind: 'types'; types: [string, string] }
  | { kind: 'together'; document: string; quotes: Receipt[] }
  | { kind: 'shared'; words: string[] }
  | { kind: 'suggested'; rule: string; sure: number; evidence: string }
  | { kind: 'nothing' };

export type Why =
  | { same: true; entity: LinkedEntity; steps: WhyStep[] }
  | { same: false; entities: [LinkedEntity, LinkedEntity]; reasons: Apart[]; quotes: Receipt[] };

/** The entity that bears both names, if there is one; otherwise the names mean two. */
export function sharedBearer<E extends KnownEntity>(a: string, b: string, entities: readonly E[]): E | undefined {
  const others = new Set(bearersOf(b, entities));
  return bearersOf(a, entities).find((entity) => others.has(entity));
}

function bearersOf<E extends KnownEntity>(name: string, entities: readonly E[]): E[] {
  const answer = resolveName(name, entities);
  if (answer.kind === 'none') return [];
  return answer.kind === 'one' ? [answer.entity, ...answer.others] : answer.entities;
}

/**
 * Why the names `a` and `b` are one entity. `readings` are those of its members, not linked; the way leads from a
 * document that has the one name to a document that has the other, or stays in one that has both.
 */
export function whyOne(
  entity: LinkedEntity,
  a: string,
  b: string,
  readings: readonly Reading[],
  corrections: readonly Correction[],
): Why {
  const members = membersOf(entity, readings);
  const [from, to] = [spotsOf(a, entity, members), spotsOf(b, entity, members)];
  const together = from.flatMap((x) => to.filter((y) => y.member === x.member).map((y) => [x, y] as const))[0];
  if (together) return { same: true, entity, steps: stepsWithin(together[0], together[1]) };
  const [x, y] = [from[0], to[0]];
  if (!x || !y) return { same: true, entity, steps: [] };
  const explanation = explainLink(readings, x.member.entity.name, y.member.entity.name, corrections);
  const links = explanation.linked ? forward(explanation.steps, x, members) : [];
  const between = links.map((step) => acrossDocuments(step, x, y, members));
  return { same: true, entity, steps: [...stepsWithin(x, mainSpot(x)), ...between, ...stepsWithin(mainSpot(y), y)] };
}

/** Why two entities are two. */
export function whyTwo(
  a: LinkedEntity,
  b: LinkedEntity,
  readings: readonly Reading[],
  corrections: readonly Correction[],
): Why {
  const explanation = explainLink(readings, a.id, b.id, corrections);
  const reasons = [...decision(explanation), ...differentTypes(a, b), ...together(a, b, readings), ...shared(a, b)];
  const quotes = reasons.some(({ kind }) => kind === 'together')
    ? []
    : [a, b].flatMap((entity) => firstQuote(membersOf(entity, readings)[0]));
  return { same: false, entities: [a, b], reasons: reasons.length > 0 ? reasons : [{ kind: 'nothing' }], quotes };
}

interface Member {
  reading: Reading;
  entity: Entity;
  /** Its mentions by name. */
  mentions: Mention[];
}

/** A place where a document has a name. */
interface Spot {
  member: Member;
  mention: Mention | undefined;
  name: string;
}

function membersOf({ members }: LinkedEntity, readings: readonly Reading[]): Member[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  return members.flatMap(({ reading: id, entity: own }) => {
    const reading = byId.get(id);
    const entity = reading?.entities.find((candidate) => candidate.id === own);
    if (!reading || !entity) return [];
    return [{ reading, entity, mentions: reading.mentions.filter((m) => m.entity === own && m.form === 'name') }];
  });
}

/** The clearest place in each document that has the name; an id stands for the entity's name. */
function spotsOf(asked: string, { id, name }: LinkedEntity, members: readonly Member[]): Spot[] {
  const wanted = foldName(asked === id ? name : asked);
  const equal = spotsThat((folded) => folded === wanted, members);
  return equal.length > 0 ? equal : spotsThat((folded) => containsWords(folded, wanted), members);
}

function spotsThat(fits: (folded: string) => boolean, members: readonly Member[]): Spot[] {
  return members.flatMap((member): Spot[] => {
    const mention = surest(member.mentions.filter((candidate) => fits(foldName(wordsOf(member, candidate)))));
    if (mention) return [{ member, mention, name: wordsOf(member, mention) }];
    const other = [member.entity.name, ...member.entity.aliases].find((each) => fits(foldName(each)));
    return other === undefined ? [] : [{ member, mention: member.mentions[0], name: other }];
  });
}

/** The place where a name is clearest says best why it is whose; of equals the first. */
function surest(mentions: readonly Mention[]): Mention | undefined {
  const isRuled = ({ rule }: Mention) => Number(rule !== undefined && rule !== SAME_WORDS);
  const rank = (a: Mention, b: Mention) => isRuled(b) - isRuled(a) || (b.confidence ?? 1) - (a.confidence ?? 1);
  return [...mentions].sort(rank)[0];
}

const wordsOf = ({ reading }: Member, { start, end }: Mention): string => reading.text.slice(start, end);

/** Where the document has the name that it calls the entity by. */
function mainSpot({ member }: Pick<Spot, 'member'>): Spot {
  const { entity, mentions } = member;
  const named = surest(mentions.filter((mention) => wordsOf(member, mention) === entity.name));
  return { member, mention: named ?? mentions[0], name: entity.name };
}

/** From one name of a document to another, by way of the fullest one. */
function stepsWithin(from: Spot, to: Spot): WhyStep[] {
  const main = mainSpot(from);
  const way = [from, main, to].filter((spot, i, all) => i === 0 || foldName(spot.name) !== foldName(all[i - 1]!.name));
  if (way.length === 1) return from === to || from.mention === to.mention ? [] : [withinDocument(from, to)];
  return way.slice(1).map((spot, i) => withinDocument(way[i]!, spot));
}

const SAME_WORDS = 'exact';
/** Two wordings were joined, and neither says by what. */
const UNRECORDED = 'unrecorded';

/** The rule that joined the one that a rule has joined; the other is the name by itself. */
function withinDocument(a: Spot, b: Spot): WhyStep {
  const ruled = [a, b].find(({ mention }) => mention?.rule !== undefined && mention.rule !== SAME_WORDS) ?? a;
  const rule = ruled.mention?.rule ?? SAME_WORDS;
  const isSame = foldName(a.name) === foldName(b.name);
  return {
    names: [a.name, b.name],
    where: 'document',
    rule: isSame || rule !== SAME_WORDS ? rule : UNRECORDED,
    sure: Math.min(a.mention?.confidence ?? 1, b.mention?.confidence ?? 1),
    quotes: [...quoteOf(a), ...quoteOf(b)],
  };
}

/** A rule gives its two ends in an order of its own: here each step begins where the one before it ended. */
function forward(steps: readonly LinkReason[], from: Spot, members: readonly Member[]): LinkReason[] {
  const [first, second] = steps;
  if (!first) return [];
  const isTurned = second
    ? [second.a, second.b].includes(first.a) && first.a !== first.b
    : spotIn(first.documents[0], first.a, members)?.name !== from.member.entity.name;
  let at = isTurned ? first.b : first.a;
  return steps.map((step) => {
    const { a, b, documents } = step;
    const turned =
      a !== at ? { ...step, a: b, b: a, documents: [documents[1], documents[0]] as [string, string] } : step;
    at = turned.b;
    return turned;
  });
}

function acrossDocuments(
  { a, b, rule, sure, evidence, documents }: LinkReason,
  x: Spot,
  y: Spot,
  members: Member[],
): WhyStep {
  const ends = [spotIn(documents[0], a, members) ?? x, spotIn(documents[1], b, members) ?? y];
  const [from, to] = a === b ? [mainSpot(x), mainSpot(y)] : (ends as [Spot, Spot]);
  return {
    names: [from.name, to.name],
    where: 'documents',
    rule,
    sure,
    evidence,
    quotes: [...quoteOf(from), ...quoteOf(to)],
  };
}

/** A document may have several members of the entity: the one with the id of the group is meant. */
function spotIn(document: string, id: string, members: readonly Member[]): Spot | undefined {
  const own = members.filter(({ reading }) => reading.id === document);
  const member = own.find(({ entity }) => entity.id === id) ?? own[0];
  return member && mainSpot({ member });
}

const quoteOf = ({ member, mention }: Spot): Receipt[] => (mention ? [mentionReceipt(member.reading, mention)] : []);

const firstQuote = (member: Member | undefined): Receipt[] => (member ? quoteOf(mainSpot({ member })) : []);

function decision(explanation: Explanation): Apart[] {
  if (explanation.linked) return [];
  if (explanation.why === 'decided') return [{ kind: 'decided' }];
  const { suggestion } = explanation;
  if (!suggestion) return [];
  const { rule, sure, evidence } = suggestion;
  return [{ kind: 'suggested', rule, sure, evidence }];
}

const differentTypes = (a: LinkedEntity, b: LinkedEntity): Apart[] =>
  a.type === b.type ? [] : [{ kind: 'types', types: [a.type, b.type] }];

/** A document that names both has told them apart. */
function together(a: LinkedEntity, b: LinkedEntity, readings: readonly Reading[]): Apart[] {
  const others = new Set(b.members.map(({ reading }) => reading));
  const document = a.members.find(({ reading }) => others.has(reading))?.reading;
  if (document === undefined) return [];
  const own = readings.filter(({ id }) => id === document);
  return [{ kind: 'together', document, quotes: [a, b].flatMap((entity) => firstQuote(membersOf(entity, own)[0])) }];
}

function shared(a: LinkedEntity, b: LinkedEntity): Apart[] {
  const words = (entity: LinkedEntity) =>
    new Set([entity.name, ...entity.aliases].flatMap((name) => foldName(name).split(' ')));
  const others = words(b);
  const both = [...words(a)].filter((word) => others.has(word));
  return both.length === 0 ? [] : [{ kind: 'shared', words: both }];
}
