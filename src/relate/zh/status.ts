import type { RelationType, Status } from '../../model.ts';
import { clauseAt, type Line } from './line.ts';

const NEGATED =
  /没有|没能|没|未曾|未能|尚未|从未|并未|未|不会|不是|并非|并不|不曾|拒绝|否认|无意|不(?!仅|但|只|断|久|同|过|再)/u;
const HYPOTHETICAL =
  /将(?![军PORWL])|可能|或许|也许|计划|打算|拟|有意|考虑|希望|有望|试图|想要|想|准备|据传|传闻|传出|洽谈|谈判|如果|假如|若|一旦|要是|预计|会(?!议|上|员|长|后|晤|见|谈)|可以|能否|应该/u;
const PAST =
  /不再|已不|曾|(?<![目当日提眼空跟])前(?!往|来|途|景|进|沿|后|瞻|提)|原(?!因|来|本|则)|此前|之前|昔日|离开|离任|卸任|辞去|辞任|直至|直到|早年/u;
const QUESTION = /吗|是否|会不会|有没有|能否|难道|谁|何时/u;
/** What has happened does not end: "曾创办" is still so. */
const EVENTS = new Set<RelationType>([
  'founded',
  'acquired',
  'created',
  'educatedAt',
  'bornIn',
  'interviewed',
  'criticized',
  'sued',
  'makes',
  'parentOf',
  'siblingOf',
  'investedIn',
]);

/**
 * How far a statement holds: from the words of its clause before the trigger `[from, to)`, and from the end of the
 * sentence, where a question shows.
 */
export function statusAt(line: Line, type: RelationType, from: number, to: number): Status {
  const clause = clauseAt(line, from);
  const before = line.text.slice(clause.from, from);
  const near = before.slice(-12);
  if (isQuestion(line, to, before)) return 'question';
  if (NEGATED.test(near) || /不到|不了|失败|未果|的(?:传言|传闻|报道不实)/u.test(line.text.slice(to, to + 3)))
    return 'negated';
  if (HYPOTHETICAL.test(near) || /^.{0,2}(?:计划|的计划|意向)/u.test(line.text.slice(to, to + 5)))
    return 'hypothetical';
  if (PAST.test(near) && !EVENTS.has(type)) return 'past';
  return 'asserted';
}

function isQuestion({ text }: Line, to: number, before: string): boolean {
  const rest = text.slice(to);
  const end = rest.search(/[。！!；;？?]/u);
  const asks = end >= 0 && /[？?]/u.test(rest[end]!);
  return asks || QUESTION.test(before.slice(-10)) || /^[^，。]{0,20}吗/u.test(rest);
}
