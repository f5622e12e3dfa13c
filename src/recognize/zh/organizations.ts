import { isSomeCompany } from './generic.ts';
import type { Suffix } from './knowledge.ts';
import type { NameGuess, Unit } from './lattice.ts';
import { type HanSentence, surface } from './sentence.ts';

const MAX_UNITS = 9;
const MAX_SUFFIX = 6;
/** Words that begin a body's name without a proper name: 国家发展改革委员会. */
const OPENER = /^(?:国家|国际|世界|全国|全球|中央|中华|联邦|联合|皇家|国立|人民|最高|亚洲|欧洲|非洲|美洲)$/u;
/** Classes of words that stand inside a body's name. */
const INSIDE = /^[nabjlzsfx]$/u;
/** What stands before it is a name, whatever its words. */
const LEGAL_FORM = /(?:有限|责任)公司$/u;
/** Bodies that are called after people. */
const OF_PERSON =
  /(?:基金会|研究所|研究院|大学|学院|中学|小学|实验室|工作室|事务所|乐队|乐团|公司|集团|资本|图书馆|博物馆|医院|银行|证券|律所)$/u;
/** Bodies that a general word may begin: 国家发展改革委员会. */
const PUBLIC = /(?:委员会|理事会|局|院|署|部|中心|协会|组织|银行|基金会|联盟|联合会|法院)$/u;
/** Verbs, relative words and such that never do, whatever their class says. */
const NEVER_INSIDE =
  /^(?:是|有|在|的|了|和|与|及|或|被|把|将|从|向|对|为|由|到|于|这|那|该|各|某|本|每|其|他|她|它|我|你|们|一|两|几|多|说|称|让|使|给|等|并|也|都|就|还|又|不|没|会|能|可|要|想|加入|离开|担任|创办|创立|成立|收购|投资|毕业|就读|考入|进入|来自|前往|任职|负责|包括|以及|通过|作为|成为|拥有|支持|批评|一家|这家|该|前|原|副|著名|知名|大型|主要|其他|所有|许多|哲学家|总裁|主席)$/u;

/**
 * Joins proper names, nouns and a body's last word into one name: 斯坦福 + 大学, 海岚 + 科技.
 * The name begins at the first proper name (or opening word) of the run of nouns that ends with the suffix.
 */
export function joinOrganizations(sentence: HanSentence, path: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of path) {
    joined.push(unit);
    const suffix = suffixOf(sentence, unit);
    if (suffix === null) continue;
    const first = firstUnit(sentence, joined, suffix);
    if (first === null || isLatinWithClass(sentence, joined, first) || isSomeCompany(sentence, joined.slice(first)))
      continue;
    const from = joined[first]!.from;
    joined.length = first;
    const name = LEGAL_FORM.test(surface(sentence, unit.from, unit.to))
      ? legalName
      : guess(suffix.suffix, sentence.tokens[from]!.kind === 'word');
    joined.push({ from, to: unit.to, cost: 0, tag: 'n', name });
  }
  return joined;
}

const legalName: NameGuess = { type: 'company', confidence: 0.95, rule: 'zh-legal-form' };

const guess = ({ type, weak }: Suffix, latin: boolean): NameGuess => ({
  type,
  confidence: weak ? 0.65 : 0.85,
  rule: latin ? 'zh-latin-organization' : 'zh-organization-suffix',
});

/** "Anthropic公司": the class word is no part of a Latin name. */
function isLatinWithClass(sentence: HanSentence, units: readonly Unit[], first: number): boolean {
  const last = units.at(-1)!;
  if (first !== units.length - 2 || sentence.tokens[units[first]!.from]!.kind === 'han') return false;
  return /^(?:公司|集团|银行|团队|组织|中心|科技|队)$/u.test(surface(sentence, last.from, last.to));
}

interface Ending {
  suffix: Suffix;
  /** The unit has characters of its own before the suffix: 理工大学, 国防军. */
  longer: boolean;
}

function suffixOf(sentence: HanSentence, unit: Unit): Ending | null {
  if (unit.name?.type === 'person') return null;
  const text = surface(sentence, unit.from, unit.to);
  for (let length = Math.min(MAX_SUFFIX, text.length); length > 0; length -= 1) {
    const suffix = sentence.knowledge.suffixes.get(text.slice(-length));
    if (suffix && (length > 1 || text.length > 2)) return { suffix, longer: length < text.length };
  }
  return null;
}

/** Index in `units` of the unit that the name begins with, or null when the suffix ends no name. */
function firstUnit(sentence: HanSentence, units: readonly Unit[], { suffix }: Ending): number | null {
  let first: number | null = null;
  let lone = 0;
  let any: number | null = null;
  const last = surface(sentence, units.at(-1)!.from, units.at(-1)!.to);
  for (let at = units.length - 2; at >= 0 && units.length - at <= MAX_UNITS; at -= 1) {
    const unit = units[at]!;
    const text = surface(sentence, unit.from, unit.to);
    if (isParted(sentence, unit)) break;
    if (isBracketedPlace(sentence, units, at)) {
      at -= 2;
      continue;
    }
    if (unit.name) {
      if (suffix.weak && at < units.length - 2 && first === null) break;
      if (unit.name.type === 'person' && !OF_PERSON.test(last)) break;
      first = at;
      any = at;
      if (unit.name.type === 'person') break;
      continue;
    }
    if (NEVER_INSIDE.test(text) || !INSIDE.test(unit.tag)) break;
    any = at;
    if (OPENER.test(text) && PUBLIC.test(last)) first = at;
    lone = unit.to - unit.from === 1 && adjacentToName(units, at, first) ? lone + 1 : 0;
    if (lone >= 2) first = at;
  }
  return LEGAL_FORM.test(last) ? any : first;
}

/** A space between Han characters parts names; beside Latin ones it does not. */
function isParted({ tokens }: HanSentence, { to }: Unit): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]!];
  return last.kind === 'han' && next.kind === 'han' && last.end !== next.start;
}

/** A run of single characters that are no word is likely a proper name: 海 岚 科技. */
const adjacentToName = (units: readonly Unit[], at: number, first: number | null): boolean =>
  at === units.length - 2 || first === at + 1 || units[at + 1]!.to - units[at + 1]!.from === 1;

function isBracketedPlace(sentence: HanSentence, units: readonly Unit[], at: number): boolean {
  const text = (i: number) => (units[i] ? surface(sentence, units[i]!.from, units[i]!.to) : '');
  return /^[）)]$/u.test(text(at)) && units[at - 1]?.name?.type === 'place' && /^[（(]$/u.test(text(at - 2));
}
