import { isSymmetric, type RelationType, type Status } from '../../model.ts';
import type { Finding, RelationRule } from '../rule.ts';
import {
  clauseAt,
  enumeration,
  firstAfter,
  fits,
  type Line,
  lastBefore,
  lineOf,
  matches,
  spanOf,
  topicBefore,
} from './line.ts';
import { statusAt } from './status.ts';

/** A verb that states a relation from its subject to its object; letters as in `Line`. */
export interface VerbPattern {
  id: string;
  type: RelationType;
  verb: RegExp;
  subject: string;
  object: string;
  /** The subject is the relation's target: 甲接受乙采访. */
  turned?: boolean;
  /** Where the verb itself says how far it holds: 离开. */
  status?: Status;
  /** Prepositions that set the object before the verb: 甲将乙…, 甲对乙…. */
  moved?: RegExp;
  confidence?: number;
}

const MOVED = /[把将对向给]/u;
const LONGEST = 30;
const PREPOSITION = /[在于从向对为给据除比让使把将自]/u;
/** A subject that is nobody's mention: 他的公司推出了…. */
const OTHER_SUBJECT =
  /(?:公司|企业|集团|团队|机构|部门|政府|大学|双方|有人|人们|员工|客户|用户|网友|媒体|记者)[^PORWL]{0,8}$/u;
/** A mention that only says whose people they are: 一些甲员工创立了乙. */
const MODIFIES =
  /^(?:的?(?:采访|专访)|(?:公司|集团)?的?(?:前|老)?(?:员工|雇员|高管|股东|用户|客户|工程师|研究人员|科学家|粉丝|球迷|供应商))/u;
const WITH = /[与和同跟]/u;

/** 甲收购乙 · 乙被甲收购 · 乙由甲收购 · 甲将乙收购 · 甲收购的乙 · 收购乙的甲. */
export function verbRule(pattern: VerbPattern): RelationRule {
  return {
    id: pattern.id,
    type: pattern.type,
    match: (view) => {
      const line = lineOf(view);
      return [...matches(line, pattern.verb)].flatMap((verb) => findAt(line, pattern, verb));
    },
  };
}

interface Verb {
  from: number;
  to: number;
}
interface Ends {
  sources: number[];
  targets: number[];
}

function findAt(line: Line, pattern: VerbPattern, verb: Verb): Finding[] {
  const ends = passive(line, pattern, verb) ?? active(line, pattern, verb);
  if (ends === null) return [];
  return findings(line, pattern, verb, pattern.turned ? { sources: ends.targets, targets: ends.sources } : ends);
}

export function findings(
  line: Line,
  { type, confidence = 0.8, status: fixed }: Pick<VerbPattern, 'type' | 'confidence' | 'status'>,
  trigger: Verb,
  { sources, targets }: Ends,
): Finding[] {
  const { items } = line.view;
  const said = statusAt(line, type, trigger.from, trigger.to);
  const status = fixed !== undefined && said === 'asserted' ? fixed : said;
  const ordered = (source: number, target: number): [number, number] =>
    isSymmetric(type) && target < source ? [target, source] : [source, target];
  const pairs = sources.flatMap((source) => targets.map((target) => ordered(source, target)));
  return pairs.map(([source, target]) => ({
    source: items[source]!,
    target: items[target]!,
    trigger: spanOf(line, trigger.from, trigger.to),
    evidence: evidence(line, [source, target, trigger.from, trigger.to - 1]),
    status,
    confidence,
  }));
}

/** The clauses from the first to the last of the given items. */
function evidence(line: Line, items: readonly number[]) {
  const first = clauseAt(line, Math.min(...items)).from;
  const last = clauseAt(line, Math.max(...items)).to;
  return spanOf(line, first, last);
}

function passive(line: Line, pattern: VerbPattern, verb: Verb): Ends | null {
  const clause = clauseAt(line, verb.from);
  const mark = lastIndexOf(line.text, /[被遭由]|获得?/u, clause.from, verb.from);
  if (mark === null) return null;
  const agent = firstAfter(line, mark + 1, verb.from, pattern.subject);
  if (agent === null || agent > mark + 3) return line.text[mark] === '被' ? { sources: [], targets: [] } : null;
  const patient =
    lastBefore(line, mark, clause.from, pattern.object) ??
    relativeHead(line, verb, pattern.object) ??
    topicBefore(line, clause.from, pattern.object);
  return patient === null ? null : { sources: enumeration(line, agent), targets: enumeration(line, patient) };
}

/** 被甲收购的乙, 由甲创立的乙 */
function relativeHead(line: Line, verb: Verb, letters: string): number | null {
  if (line.text[verb.to] !== '的') return null;
  return firstAfter(line, verb.to + 1, Math.min(verb.to + 10, clauseAt(line, verb.from).to), letters);
}

function active(line: Line, pattern: VerbPattern, verb: Verb): Ends | null {
  const clause = clauseAt(line, verb.from);
  // Where the pattern names its prepositions, the object stands before the verb.
  const early = pattern.moved ? movedObject(line, pattern, verb, clause.from) : null;
  const after = early === null ? objectAfter(line, pattern.object, verb, clause.to) : null;
  const moved = early ?? (after === null ? movedObject(line, pattern, verb, clause.from) : null);
  const object = after ?? moved;
  if (object === null) return null;
  const sources = subjects(line, pattern, moved === null ? verb.from : moved - 1, clause, object);
  return sources.length === 0
    ? null
    : { sources, targets: enumeration(line, object).filter((at) => !sources.includes(at)) };
}

function objectAfter(line: Line, letters: string, verb: Verb, to: number): number | null {
  const object = firstAfter(line, verb.to, Math.min(to, verb.to + LONGEST), letters);
  if (object === null) return null;
  // 创办公司的乙批评…: a verb of speech between begins another statement.
  return /说|表示|认为|指出|称(?!为)|[被由]/u.test(line.text.slice(verb.to, object)) ? null : object;
}

/** 甲将乙告上法庭, 甲对乙的收购 */
function movedObject(line: Line, pattern: VerbPattern, verb: Verb, from: number): number | null {
  const object = lastBefore(line, verb.from, from, pattern.object);
  if (object === null || verb.from - object > 12) return null;
  return (pattern.moved ?? MOVED).test(line.text[object - 1] ?? '') ? object : null;
}

/** Who does it: the nearest mention before the verb that no preposition governs, and those with it; else the topic. */
export function subjects(
  line: Line,
  { subject }: Pick<VerbPattern, 'subject'>,
  before: number,
  clause: { from: number },
  object: number,
): number[] {
  for (
    let at = lastBefore(line, before, clause.from, subject);
    at !== null;
    at = lastBefore(line, at, clause.from, subject)
  ) {
    if (at === object || governed(line, at)) continue;
    if (line.text[at + 1] === '的' && at + 2 < before) continue;
    if (MODIFIES.test(line.text.slice(at + 1, at + 8))) continue;
    return withCompanions(line, at, subject, clause.from);
  }
  if (OTHER_SUBJECT.test(line.text.slice(clause.from, before))) return [];
  const relative = relativeSubject(line, subject, object);
  if (relative !== null) return enumeration(line, relative);
  const topic = topicBefore(line, clause.from, subject);
  return topic === null || topic === object ? [] : enumeration(line, topic);
}

function governed({ text }: Line, at: number): boolean {
  let before = at - 1;
  while (/[《〈“"「『]/u.test(text[before] ?? '')) before -= 1;
  return PREPOSITION.test(text[before] ?? '');
}

/** 甲于2010年与乙创办: 乙 and 甲. */
function withCompanions(line: Line, at: number, letters: string, from: number): number[] {
  const group = enumeration(line, at);
  const first = group[0]!;
  if (!WITH.test(line.text[first - 1] ?? '')) return group;
  const other = lastBefore(line, first - 1, from, letters) ?? topicBefore(line, from, letters);
  return other === null ? group : [...enumeration(line, other), ...group];
}

/** 创办乙的甲 */
function relativeSubject(line: Line, letters: string, object: number): number | null {
  if (line.text[object + 1] !== '的') return null;
  return [object + 2, object + 3, object + 4].find((at) => fits(line, at, letters)) ?? null;
}

export function lastIndexOf(text: string, pattern: RegExp, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) if (pattern.test(text[at]!)) return at;
  return null;
}
