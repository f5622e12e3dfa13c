import type { EntityType, Name, Span } from '../../model.ts';
import type { ChineseKnowledge } from './knowledge.ts';
import { UNKNOWN } from './latin-types.ts';
import { overlapping } from './overlap.ts';

/** A span that the tagger found; its types are person, organization and place. */
export interface TaggedName {
  start: number;
  end: number;
  type: string;
  /** Zero where the span turned out to be a general description, not a name. */
  probability: number;
}

/** Rules that the tagger's silence does not overrule: it has seen few texts of this kind. */
const SURE_RULE =
  /^zh-(?:dotted-name|title-marks|affiliate|legal-form|gloss|enumeration|known-here|latin-|address-form)/u;
/** Below this the tagger is silent. */
const HEARD = 0.45;
const CERTAIN = 0.75;

/**
 * Joins the rules' names with the tagger's. The tagger decides where names of people, bodies and places begin and end;
 * the rules decide which bodies are businesses, and have products, works, Latin names and listed names of their own.
 */
export function combineNames(
  plain: string,
  ruled: readonly Name[],
  tagged: readonly TaggedName[],
  knowledge: ChineseKnowledge,
): Name[] {
  const heard = tagged.filter(({ probability }) => probability >= HEARD).map((span) => withoutClassWord(plain, span));
  const rivalsOf = overlapping(heard);
  const genericOf = overlapping(tagged.filter(({ probability }) => probability === 0));
  const kept: Name[] = [];
  for (const rule of ruled) {
    const rivals = rivalsOf(rule);
    const inGeneric = genericOf(rule).length > 0 && rule.rule === 'zh-list';
    if (inGeneric || keepsRule(plain, rule, rivals, knowledge)) kept.push(withSameSpan(rule, rivals));
  }
  const keptOver = overlapping(kept);
  const ruledOver = overlapping(ruled);
  const added: Name[] = [];
  for (const span of heard) {
    const same = ruledOver(span).find((name) => sameSpan(name, span));
    if (keptOver(span).length === 0) added.push(toName(plain, span, same, knowledge));
  }
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** "Anthropic公司": the class word is no part of a Latin name. */
function withoutClassWord(plain: string, span: TaggedName): TaggedName {
  const text = plain.slice(span.start, span.end);
  return LATIN_COMPANY.test(text) ? { ...span, end: span.end - 2 } : span;
}
const LATIN_COMPANY = /^[\p{Script=Latin}\p{Nd}&.'’ -]+(?:公司|集团|银行)$/u;

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
/** The types that the tagger tells apart: a business is a body. */
export const coarse = (type: EntityType): string => (type === 'company' ? 'organization' : type);

function keepsRule(plain: string, rule: Name, rivals: readonly TaggedName[], knowledge: ChineseKnowledge): boolean {
  if (rule.type === 'work' || /^zh-(?:title-marks|legal-form)$/u.test(rule.rule)) return true;
  if (rule.type === 'product')
    return rule.confidence >= 0.85 || rivals.every(({ probability }) => probability < CERTAIN);
  if (rule.rule === UNKNOWN && !BUSINESS.test(plain.slice(Math.max(0, rule.start - 30), rule.end + 30))) return false;
  if (rivals.length === 0) return SURE_RULE.test(rule.rule) || rule.rule === 'zh-list' || isAddressed(plain, rule);
  const same = rivals.find((span) => sameSpan(span, rule));
  if (same)
    return same.type === coarse(rule.type) || (isSure(rule) && same.probability < CERTAIN) || isListedBody(rule);
  return (
    isSure(rule) &&
    rivals.every((span) => span.probability < (completes(plain, span, rule, knowledge) ? HEARD : CERTAIN))
  );
}

/** 国务院 + 宗教事务局, 布 + 鲁金斯研究所: the tagger's longer name ends with a body's last word, or where the rule's does. */
function completes(plain: string, span: Span, rule: Span, { suffixes }: ChineseKnowledge): boolean {
  if (span.start > rule.start || span.end < rule.end) return false;
  return span.end === rule.end || [1, 2, 3, 4].some((length) => suffixes.has(plain.slice(span.end - length, span.end)));
}

/** 给宋国梁打电话: a surname and given name between "to" or "for" and what is done to or for somebody. */
const isAddressed = (plain: string, { start, end, rule }: Name): boolean =>
  rule === 'zh-surname' &&
  end - start === 3 &&
  /[给找跟替帮向问]/u.test(plain[start - 1] ?? '') &&
  /^(?:打电?话|打了?个?电话|发|写信|送|寄|回[电信]|说|讲|介绍|留言|借|请教|道[歉谢]|求[助情婚])/u.test(
    plain.slice(end, end + 4),
  );

/** 彭博社, 宝马中国: nobody bears the name of a well-known body of three characters or more. */
const isListedBody = ({ rule, type, start, end }: Name): boolean =>
  rule === 'zh-list' && coarse(type) === 'organization' && end - start >= 3;

const isSure = ({ rule }: Name): boolean => rule === 'zh-list' || SURE_RULE.test(rule);

function withSameSpan(rule: Name, rivals: readonly TaggedName[]): Name {
  const same = rivals.find((span) => sameSpan(span, rule) && span.type === coarse(rule.type));
  return same ? { ...rule, confidence: Math.max(rule.confidence, calibrated(same.probability)) } : rule;
}

function toName(plain: string, span: TaggedName, same: Name | undefined, knowledge: ChineseKnowledge): Name {
  const { start, end, probability } = span;
  const type = span.type === 'organization' ? bodyType(plain, span, same, knowledge) : (span.type as EntityType);
  return { start, end, type, confidence: calibrated(probability), rule: 'zh-tagger' };
}

/**
 * The share of names with about this probability that are right: the tagger is too sure of itself, as CRFs are. Slope and
 * offset of the log odds are a fit on the dev sets; `data/model/REPORT.zh.md` says what is left to correct.
 */
export function calibrated(probability: number): number {
  const odds = Math.log(probability / Math.max(1 - probability, 1e-4));
  return 1 / (1 + Math.exp(-(0.3 * odds - 0.1)));
}

const BUSINESS =
  /公司|集团|股价|股票|市值|收购|营收|财报|推出|发布|董事长|首席执行官|总经理|总裁|创始人|创办人|客户|产品/u;

/** A business by its last word, by the lists, or by what is said around it. */
function bodyType(
  plain: string,
  { start, end }: Span,
  same: Name | undefined,
  { suffixes, listed }: ChineseKnowledge,
): EntityType {
  const text = plain.slice(start, end);
  const known = listed.get(text)?.type ?? (same && coarse(same.type) === 'organization' ? same.type : undefined);
  if (known === 'company' || known === 'organization') return known;
  for (let length = Math.min(6, text.length); length > 0; length -= 1) {
    const suffix = suffixes.get(text.slice(-length));
    if (suffix) return suffix.type;
  }
  return BUSINESS.test(plain.slice(Math.max(0, start - 12), end + 12)) ? 'company' : 'organization';
}
