import type { ReadSentence } from './features.ts';
import type { Unit } from './lattice.ts';
import { type HanSentence, surface } from './sentence.ts';

/** Words for kinds of bodies that a general description may end with as well as a name: 跨国公司, 开源软件. */
const KIND = /(?:公司|集团|企业|机构|团队|部门|科技|软件|网络|电子|汽车|工厂|基金)$/u;

/** 世界顶尖大学, 一家知名医院 */
const DESCRIBED =
  /^(?:世界|全球|全国|国内|国外|一家|一所|这家|这所|各大|其他|许多)?(?:顶尖|著名|知名|一流|重点|普通|名牌|主要|大型)\p{Script=Han}{0,4}(?:大学|学院|学校|医院|公司|企业|银行|机构)$/u;

/** Whether tokens `[from, to)` are ordinary words alone that end with a word for a kind of body. */
export function isGeneric({ view, path }: ReadSentence, from: number, to: number): boolean {
  const text = surface(view, from, to);
  if (DESCRIBED.test(text)) return true;
  if (!KIND.test(text)) return false;
  const inside = unitsWithin(path, from, to);
  if (inside[0]?.name) return isSomeCompany(view, inside);
  return inside.every((unit) => !unit.name && unit.tag !== 'x' && unit.tag !== 'l' && unit.to - unit.from > 1);
}

/** The units that overlap tokens `[from, to)`; they are in order, so the first is found by halving. */
function unitsWithin(path: readonly Unit[], from: number, to: number): Unit[] {
  let low = 0;
  let high = path.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (path[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < path.length && path[end]!.from < to) end += 1;
  return path.slice(low, end);
}

const CLASS_WORD = /^(?:公司|集团|企业|科技|汽车|电子|组织|团队|中心|软件|网络|能源|投资)$/u;
const FIELD =
  /^(?:人工|智能|人工智能|科技|技术|高科技|互联网|网络|软件|芯片|半导体|汽车|电动汽车|手机|电脑|游戏|电商|制药|医药|生物|能源|创业|初创|上市|跨国|民营|国有|大型|中小|本土|金融|投资|咨询|广告|保险|房地产|建筑|贸易|物流|航空|娱乐|影视|传媒|食品|服装)$/u;

/** 这家深圳公司, 中国人工智能公司: a place, a field and a bare class word name no one. */
export function isSomeCompany(sentence: HanSentence, units: readonly Unit[]): boolean {
  const last = units.at(-1)!;
  if (units[0]!.name?.type !== 'place') return false;
  if (!CLASS_WORD.test(surface(sentence, last.from, last.to))) return false;
  return units.slice(1, -1).every((unit) => FIELD.test(surface(sentence, unit.from, unit.to)));
}
